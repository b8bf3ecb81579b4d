package kawat.reading.names;

import java.util.Objects;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.tagging.Label;

/** Goes through the text once and finds whatever stands there under a name or an office. */
final class Grammar {
  /** Parts of the naming table that open a phrase; others only go on with one. */
  private static final long OPENING =
      Part.MEDIUM_HEAD.bit()
          | Part.STAND_IN.bit()
          | Part.FORMER.bit()
          | Part.PEOPLE.bit()
          | Part.OWN_ABROAD.bit();

  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final BodyPhrases bodies;
  private final OfficePhrases offices;
  private final Seats seats;
  private final MediumPhrases media;
  private final Datelines datelines;
  private final Guesses guesses;

  Grammar(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = new NameRuns(draft);
    this.bodies = new BodyPhrases(draft, runs);
    this.offices = new OfficePhrases(draft, runs, bodies);
    this.seats = new Seats(draft);
    this.media = new MediumPhrases(draft, runs, bodies);
    this.datelines = new Datelines(draft);
    this.guesses = new Guesses(draft);
  }

  void read() {
    int i = 0;
    while (i < pieces.size()) {
      i = Math.max(i, datelines.after(i));
      if (i >= pieces.size()) {
        break;
      }
      i = pieces.word(i) ? Math.max(step(i), i + 1) : i + 1;
    }
  }

  /**
   * True for a word that nothing below could start at, as at most small words: they are not asked
   * about any further.
   */
  private boolean plain(int at) {
    Entry entry = pieces.entry(at);
    return !pieces.capital(at)
        && entry.titles == null
        && entry.heads == null
        && draft.hit(at) == null
        && draft.tags.label(at) == Label.OUTSIDE
        && !entry.opensAny(OPENING);
  }

  /** Reads what starts at a piece; the piece after it, or the same piece. */
  private int step(int at) {
    if (plain(at)) {
      return at;
    }
    int run = runs.end(at);
    Trie.Match<Sense> hit = draft.hit(at);
    if (hit != null && hit.to() >= run && draft.sense(at).isPresent()) {
      Sense sense = draft.sense(at).orElseThrow();
      Find own = sense.type() == Sense.Type.BODY ? bodies.at(at) : null;
      if (own != null && (own.to() > hit.to() || !own.actor().equals(sense.actor()))) {
        return body(own);
      }
      return listed(at, hit.to());
    }
    int medium = media.read(at);
    if (medium > at) {
      return medium;
    }
    int after = lexicon.after(Part.STAND_IN, pieces, at);
    if (after > at && draft.sense(after).filter(s -> s.type() == Sense.Type.STATE).isPresent()) {
      Actor state = draft.sense(after).orElseThrow().actor();
      int to = Objects.requireNonNull(draft.hit(after)).to();
      draft.finds.add(Find.plain(after, to, state, Mention.How.NAME).phrase(at, to));
      return to;
    }
    OfficePhrases.Office office = offices.at(at);
    if (office != null) {
      return office(at, office);
    }
    Find body = bodies.at(at);
    if (body != null) {
      return body(body);
    }
    return run > at ? run(at, run) : tagged(at, draft.tags.end(at));
  }

  private int run(int at, int to) {
    if (lexicon.is(Part.HOME_PEOPLE, pieces, at) && to == at + 1) {
      Actor people = new Actor(pieces.key(at), pieces.slice(at, to), Kind.GROUP, lexicon.home());
      draft.finds.add(Find.plain(at, to, people, Mention.How.NAME));
      return to;
    }
    boolean told = runs.apposable(at, to) && told(at, to);
    boolean person =
        runs.plausible(at, to)
            && (runs.aged(to)
                || runs.personal(at, to)
                || told
                || to - at > 1 && runs.speaks(at, to));
    if (told) {
      Find find = apposition(Find.plain(at, to, unknown(at, to), Mention.How.NAME));
      draft.finds.add(find);
      return find.phraseTo();
    } else if (person) {
      draft.runs.add(new Draft.Run(at, to, Optional.of(Kind.PERSON)));
    } else {
      int i = at;
      while (i < to) {
        i = part(i, to);
      }
    }
    return to;
  }

  /** A part of a run that the tagger calls one name, or calls none. */
  private int part(int at, int to) {
    int end = Math.min(to, draft.tags.end(at));
    if (draft.tags.label(at).begins() && tagged(at, end) > at) {
      return end;
    }
    end = at + 1;
    while (end < to && !draft.tags.label(end).begins()) {
      end++;
    }
    draft.runs.add(new Draft.Run(at, end, Optional.empty()));
    return end;
  }

  /** A name that no list holds: the tagger knows it by its words. The piece after it. */
  private int tagged(int at, int to) {
    if (to <= at || draft.sense(at).isPresent()) {
      return at;
    }
    int end = bracketed(at, to);
    Optional<Kind> kind = guesses.kind(at, end);
    if (kind.isEmpty()) {
      return at;
    }
    draft.runs.add(new Draft.Run(at, end, kind));
    for (int i = at + 1; i < end; i++) {
      Trie.Match<Sense> hit = draft.hit(i);
      Optional<Sense> sense = draft.sense(i);
      if (hit != null && sense.isPresent() && sense.get().type() == Sense.Type.STATE) {
        Find state = Find.plain(i, hit.to(), sense.get().actor(), Mention.How.NAME);
        draft.finds.add(state.inside());
      }
    }
    return to;
  }

  /** "Badan Tirta Jaya (BTJ": the short form is no part of the name. */
  private int bracketed(int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (pieces.is(i, "(")) {
        return i;
      }
    }
    return to;
  }

  /** "Sari Wulan, mantan menteri Peru,": the office after the comma shows a person. */
  private boolean told(int at, int to) {
    if (!pieces.is(to, ",") || !draft.together(at, to + 1) || pieces.capital(to + 1)) {
      return false;
    }
    OfficePhrases.Office office = offices.apposed(to + 1);
    return office != null
        && office.holder() == null
        && !office.title().isEmpty()
        && (!draft.together(at, office.to())
            || ",.".contains(pieces.key(office.to()))
            || lexicon.is(Part.AND, pieces, office.to()));
  }

  private Actor unknown(int at, int to) {
    String name = Spelling.name(pieces.slice(at, to));
    return new Actor(Slug.of(name), name, Kind.PERSON, Optional.empty());
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
    draft.finds.add(attributive(at) ? find.inside() : find);
    return Math.max(find.person() ? find.phraseTo() : find.to(), to);
  }

  /** "anti-Peru" names Peru only in passing. */
  private boolean attributive(int at) {
    return pieces.joined(at) && lexicon.is(Part.PREFIX, pieces, at - 1);
  }

  /** "Sari Wulan, mantan menteri Peru," tells the office after the name. */
  private Find apposition(Find find) {
    int comma = find.to();
    if (!pieces.is(comma, ",") || !draft.together(find.from(), comma + 1)) {
      return find;
    }
    OfficePhrases.Office office = offices.apposed(comma + 1);
    if (office == null || office.holder() != null || office.title().isEmpty()) {
      return find;
    }
    Actor actor = find.actor();
    if (actor.country().isEmpty() && draft.gazetteer.actor(actor.key()).isEmpty()) {
      actor =
          new Actor(actor.key(), actor.name(), actor.kind(), office.of().flatMap(Actor::country));
    }
    draft.finds.addAll(office.inner());
    return find.meaning(actor)
        .titled(office.title(), office.of())
        .phrase(find.phraseFrom(), office.nounTo());
  }

  private int office(int at, OfficePhrases.Office office) {
    draft.finds.addAll(office.inner());
    if (office.holder() != null) {
      // "Kolonel Sari Wulan, mantan panglima Peru,": a rank before, an office after the name
      Find holder = office.of().isEmpty() ? apposition(office.holder()) : office.holder();
      draft.finds.add(holder);
      return Math.max(office.to(), holder.phraseTo());
    } else if (!office.title().isEmpty()) {
      draft.finds.add(role(at, office));
    }
    return office.to();
  }

  /** An office without a name: whoever holds it, to be told later; its own noun till then. */
  private Find role(int at, OfficePhrases.Office office) {
    String name = new OfficeNames(draft).of(at, office.nounTo());
    Kind kind = lexicon.listed(Part.PEOPLE, office.title()) ? Kind.GROUP : Kind.PERSON;
    Actor actor = new Actor(Slug.of(name), name, kind, office.of().flatMap(Actor::country));
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
