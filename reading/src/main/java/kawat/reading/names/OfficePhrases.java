package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Office, owner and holder: "Presiden Peru Sari", "duta besar Peru di Oslo, Sari Wulan,", "juru
 * bicara Kementerian Kelautan Peru".
 */
final class OfficePhrases {
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final BodyPhrases bodies;

  OfficePhrases(Draft draft, NameRuns runs, BodyPhrases bodies) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = runs;
    this.bodies = bodies;
  }

  /**
   * An office phrase.
   *
   * @param to piece after it
   * @param title the office's canonical noun, empty for a mere honorific
   * @param of whose office
   * @param holder the named holder with the whole phrase, null where none is named
   * @param inner names inside the phrase
   * @param nounTo piece after office and owner, without the holder
   */
  record Office(
      int to,
      String title,
      Optional<Actor> of,
      @Nullable Find holder,
      List<Find> inner,
      int nounTo) {}

  /** The office phrase that starts here, null where no title does. */
  @Nullable Office at(int from) {
    int start = from;
    while (lexicon.is("former", pieces, start) && draft.together(from, start + 1)) {
      start++;
    }
    Trie.Match<Lexicon.Title> title = title(start);
    if (title == null) {
      return null;
    }
    String noun = title.values().getFirst().honorific() ? "" : title.values().getFirst().noun();
    Scan scan = new Scan(title.to());
    scan.owner();
    if (noun.isEmpty() && scan.title != null) {
      noun = scan.title;
    }
    int nounTo = scan.at;
    Find holder = holder(scan, noun);
    if (holder != null) {
      Find whole = holder.phrase(from, holder.to()).titled(noun, scan.of);
      return new Office(holder.to(), noun, scan.of, whole, scan.inner, nounTo);
    }
    return new Office(nounTo, noun, scan.of, null, scan.inner, nounTo);
  }

  /** The longest title that swallows no listed name: "Jubir Kremlin" is a title and an owner. */
  private Trie.@Nullable Match<Lexicon.Title> title(int from) {
    Trie.Match<Lexicon.Title> title = lexicon.title(pieces, from, pieces.sentenceEnd(from));
    if (title == null) {
      return null;
    }
    for (int i = from + 1; i < title.to(); i++) {
      if (draft.hit(i) != null) {
        Trie.Match<Lexicon.Title> shorter = lexicon.title(pieces, from, i);
        return shorter == null ? title : shorter;
      }
    }
    return title;
  }

  private @Nullable Find holder(Scan scan, String noun) {
    int at = scan.at;
    Find near = person(at, scan.of, noun);
    if (near != null) {
      return near;
    }
    int comma = at;
    if (pieces.is(at, "yang")) {
      while (comma < at + 9 && draft.together(at, comma) && !pieces.is(comma, ",")) {
        comma++;
      }
    }
    if (!pieces.is(comma, ",") || !draft.together(at, comma + 1)) {
      return null;
    }
    Find far = person(comma + 1, scan.of, noun);
    return far != null && apposed(far, scan) ? far : null;
  }

  /** After a comma only somebody of the same state, or a name closed by a mark, is the holder. */
  private boolean apposed(Find person, Scan scan) {
    boolean closed =
        !draft.together(person.from(), person.to())
            || ",.)".contains(pieces.key(person.to()))
            || lexicon.is("speech", pieces, person.to());
    if (draft.gazetteer.actor(person.actor().key()).isPresent()) {
      return scan.of.isEmpty()
          ? closed
          : scan.of.get().country().equals(person.actor().country())
              || draft.gazetteer.officesOf(person.actor()).stream()
                  .anyMatch(
                      o ->
                          o.of().equals(scan.of.get().key())
                              || o.of().endsWith("-" + scan.of.get().key()));
    }
    return closed && person.to() - person.from() > 1;
  }

  private @Nullable Find person(int at, Optional<Actor> of, String noun) {
    if (!draft.together(at - 1, at)) {
      return null;
    }
    Trie.Match<Sense> hit = draft.hit(at);
    int run = runs.end(at);
    if (hit != null && hit.to() >= run) {
      Optional<Actor> actor = listed(hit, at, of, noun);
      if (actor.isPresent()) {
        return Find.plain(at, hit.to(), actor.get(), Mention.How.NAME);
      }
    }
    if (run == at || hit != null && draft.sense(at).isPresent() && run == hit.to()) {
      return null;
    }
    Trie.Match<Sense> next = draft.hit(run);
    if (next != null
        && draft.together(at, run)
        && draft.sense(run).filter(s -> s.type() == Sense.Type.PERSON).isPresent()) {
      return Find.plain(run, next.to(), draft.sense(run).orElseThrow().actor(), Mention.How.NAME);
    }
    if (!runs.plausible(at, run)) {
      return null;
    }
    int start = noun.isEmpty() ? at : runs.personFrom(at, run);
    if (start > at) {
      return Find.plain(start, run, unlisted(start, run, of), Mention.How.NAME);
    }
    if (run - at == 1 && (pieces.capitals(at) || lexicon.listed("group-led", noun))) {
      return null; // "anggota Barisan": whose, not who
    }
    return Find.plain(at, run, unlisted(at, run, of), Mention.How.NAME);
  }

  private Actor unlisted(int from, int to, Optional<Actor> of) {
    String name = Spelling.name(pieces.slice(from, to));
    return new Actor(Slug.of(name), name, Kind.PERSON, of.flatMap(Actor::country));
  }

  /** Which listed person: sure ones, else the one whose state or office fits. */
  private Optional<Actor> listed(Trie.Match<Sense> hit, int at, Optional<Actor> of, String noun) {
    List<Sense> persons = hit.values().stream().filter(s -> s.type() == Sense.Type.PERSON).toList();
    Optional<Sense> sure = draft.sense(at).filter(s -> s.type() == Sense.Type.PERSON);
    if (sure.isPresent()) {
      return sure.map(Sense::actor);
    }
    List<Actor> fitting = new ArrayList<>();
    for (Sense sense : persons) {
      boolean state = of.isEmpty() || of.get().country().equals(sense.actor().country());
      boolean office =
          draft.gazetteer.officesOf(sense.actor()).stream().anyMatch(o -> o.title().equals(noun));
      if (state && (office || persons.size() == 1)) {
        fitting.add(sense.actor());
      }
    }
    return fitting.stream().findFirst();
  }

  /** Walks over what stands between an office and its holder. */
  private final class Scan {
    private int at;
    private Optional<Actor> of = Optional.empty();
    private @Nullable String title;
    private final List<Find> inner = new ArrayList<>();

    Scan(int at) {
      this.at = at;
    }

    void owner() {
      int guard = at + 16;
      while (at < guard && draft.together(at - 1, at) && step()) {
        // each step moves on
      }
    }

    private boolean step() {
      int bracket = bodies.bracket(at);
      if (bracket > at) {
        at = bracket;
        return true;
      }
      if (pieces.is(at, "ke") && pieces.joined(at + 1)) {
        at += 2; // presiden ke-8
        return true;
      }
      if (owner(at)) {
        return true;
      }
      Trie.Match<Lexicon.Title> further = title(at);
      if (further != null && runs.end(at) <= further.to()) {
        if (title == null && !further.values().getFirst().honorific()) {
          title = further.values().getFirst().noun();
        }
        at = further.to();
        return true;
      }
      if (lexicon.is("of", pieces, at)
          && draft.together(at, at + 1)
          && (draft.sense(at + 1).filter(s -> s.type() != Sense.Type.PERSON).isPresent())) {
        at++;
        return owner(at);
      }
      int field = lexicon.after("field", pieces, at);
      if (field > at && (pieces.capital(at) || leadsOn(field))) {
        at = field; // Menteri Energi …
        return true;
      }
      if ((pieces.is(at, "dan") || pieces.is(at, "&"))
          && pieces.capital(at + 1)
          && lexicon.after("field", pieces, at + 1) > at + 1) {
        at++;
        return true;
      }
      if (pieces.capitals(at)
          && pieces.key(at).length() < 7
          && draft.hit(at) == null
          && runs.end(at + 1) > at + 1) {
        at++; // an unlisted short form before the holder
        return true;
      }
      return false;
    }

    /** Small field words count only on the way to an owner or a holder. */
    private boolean leadsOn(int next) {
      return draft.together(at, next)
          && (draft.sense(next).isPresent()
              || pieces.capital(next)
              || lexicon.after("field", pieces, next) > next);
    }

    private boolean owner(int piece) {
      Find body = bodies.at(piece);
      if (body != null) {
        inner.add(body.inside());
        of = of.isEmpty() ? Optional.of(body.actor()) : of;
        body.of().ifPresent(state -> nested(state, body));
        at = body.phraseTo();
        return true;
      }
      Optional<Sense> sense = draft.sense(piece).filter(s -> s.type() != Sense.Type.PERSON);
      if (sense.isEmpty()) {
        return false;
      }
      int to = java.util.Objects.requireNonNull(draft.hit(piece)).to();
      Actor actor = sense.get().actor();
      inner.add(Find.plain(piece, to, actor, Mention.How.NAME).inside());
      of = of.isEmpty() ? Optional.of(actor) : of;
      at = to;
      return true;
    }

    private void nested(Actor owner, Find body) {
      for (int i = body.from(); i < body.to(); i++) {
        Trie.Match<Sense> hit = draft.hit(i);
        if (hit != null && hit.to() == body.to()) {
          inner.add(Find.plain(i, hit.to(), owner, Mention.How.NAME).inside());
        }
      }
    }
  }
}
