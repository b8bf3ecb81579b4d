package kawat.reading.names;

import java.util.Objects;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;

/** Goes through the text once and finds whatever stands there under a name or an office. */
final class Grammar {
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final BodyPhrases bodies;
  private final OfficePhrases offices;
  private final Seats seats;

  Grammar(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = new NameRuns(draft);
    this.bodies = new BodyPhrases(draft);
    this.offices = new OfficePhrases(draft, runs, bodies);
    this.seats = new Seats(draft);
  }

  void read() {
    int i = 0;
    while (i < pieces.size()) {
      i = pieces.word(i) ? Math.max(step(i), i + 1) : i + 1;
    }
  }

  /** Reads what starts at a piece; the piece after it, or the same piece. */
  private int step(int at) {
    int run = runs.end(at);
    Trie.Match<Sense> hit = draft.hit(at);
    if (hit != null && hit.to() >= run && draft.sense(at).isPresent()) {
      return listed(at, hit.to());
    }
    OfficePhrases.Office office = offices.at(at);
    if (office != null) {
      return office(at, office);
    }
    Find body = bodies.at(at);
    if (body != null) {
      return body(body);
    }
    int after = lexicon.after("stand-in", pieces, at);
    if (after > at && draft.sense(after).filter(s -> s.type() == Sense.Type.STATE).isPresent()) {
      Actor state = draft.sense(after).orElseThrow().actor();
      int to = Objects.requireNonNull(draft.hit(after)).to();
      draft.finds.add(Find.plain(after, to, state, Mention.How.NAME).phrase(at, to));
      return to;
    }
    if (run > at) {
      boolean person =
          runs.speaks(at, run) && run - at > 1 || runs.aged(run) || runs.personal(at, run);
      draft.runs.add(new Draft.Run(at, run, person));
      return run;
    }
    return at;
  }

  private int listed(int at, int to) {
    Sense sense = draft.sense(at).orElseThrow();
    Find find =
        switch (sense.type()) {
          case CAPITAL -> seats.read(at, to, sense);
          case SEAT -> Find.plain(at, to, sense.actor(), Mention.How.METONYM);
          case STATE, DEMONYM, PERSON, BODY, MEDIUM, GROUP, PLACE ->
              Find.plain(at, to, sense.actor(), Mention.How.NAME);
        };
    if (find.person()) {
      find = apposition(find);
    } else {
      int end = bodies.bracket(to);
      find = find.phrase(at, Math.max(end, to));
    }
    draft.finds.add(find);
    return find.to();
  }

  /** "Sari Wulan, mantan menteri Peru," tells the office after the name. */
  private Find apposition(Find find) {
    int comma = find.to();
    if (!pieces.is(comma, ",") || !draft.together(find.from(), comma + 1)) {
      return find;
    }
    OfficePhrases.Office office = offices.at(comma + 1);
    if (office == null || office.holder() != null || office.title().isEmpty()) {
      return find;
    }
    Actor actor = find.actor();
    if (actor.country().isEmpty() && draft.gazetteer.actor(actor.key()).isEmpty()) {
      actor =
          new Actor(actor.key(), actor.name(), actor.kind(), office.of().flatMap(Actor::country));
    }
    return find.meaning(actor)
        .titled(office.title(), office.of())
        .phrase(find.phraseFrom(), office.nounTo());
  }

  private int office(int at, OfficePhrases.Office office) {
    draft.finds.addAll(office.inner());
    if (office.holder() != null) {
      draft.finds.add(office.holder());
    } else if (!office.title().isEmpty()) {
      draft.finds.add(role(at, office));
    }
    return office.to();
  }

  /** An office without a name: whoever holds it, to be told later; its own noun till then. */
  private Find role(int at, OfficePhrases.Office office) {
    String name = Spelling.name(pieces.slice(at, office.nounTo()));
    Actor actor = new Actor(Slug.of(name), name, Kind.PERSON, office.of().flatMap(Actor::country));
    return Find.plain(at, office.nounTo(), actor, Mention.How.ROLE)
        .titled(office.title(), office.of());
  }

  private int body(Find body) {
    draft.finds.add(body);
    Optional<Actor> owner = body.of();
    for (int i = body.from() + 1; owner.isPresent() && i < body.to(); i++) {
      Trie.Match<Sense> hit = draft.hit(i);
      if (hit != null && hit.to() == body.to()) {
        draft.finds.add(Find.plain(i, hit.to(), owner.get(), Mention.How.NAME).inside());
      }
    }
    return body.phraseTo();
  }
}
