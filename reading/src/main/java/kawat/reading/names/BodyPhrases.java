package kawat.reading.names;

import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.tagging.Label;
import org.jspecify.annotations.Nullable;

/**
 * Bodies by their head noun and whose they are: "Kementerian Kelautan Peru", "militer Peru", "badan
 * intelijen Peru", "pemerintahan Sari".
 */
final class BodyPhrases {
  private static final int REACH = 9;

  /** Lead of the person over what comes next, in the tagger's measure, that ends a body. */
  private static final float HELD = 0.3f;

  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;

  BodyPhrases(Draft draft, NameRuns runs) {
    this.runs = runs;
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
  }

  /** The body that starts here; the find's phrase ends after a bracketed short form. */
  @Nullable Find at(int from) {
    Find mission = mission(from);
    if (mission != null) {
      return mission;
    }
    Trie.Match<Lexicon.Head> head = lexicon.bodyHead(pieces, from, pieces.sentenceEnd(from));
    if (head == null) {
      return null;
    }
    boolean proper = pieces.capital(from);
    int i = head.to();
    boolean named = false;
    while (i < from + REACH && draft.together(from, i)) {
      Optional<Sense> sense = draft.sense(i);
      if (sense.isPresent() && owns(sense.get(), from)) {
        return owned(from, i, sense.get(), head);
      }
      if (sense.isPresent()) {
        break;
      }
      if (i == head.to() && lexicon.is(Part.LOCAL, pieces, i)) {
        return unowned(from, i + 1);
      }
      if (bracket(i) > i && draft.sense(bracket(i)).isPresent()) {
        i = bracket(i); // Kementerian Luar Negeri (Kemlu) Peru
      } else if (named && runs.forename(i) || held(i)) {
        break; // "Kelompok Tani Maju Budi Wibawa": the body's holder follows
      } else if (named && pieces.joined(i)) {
        i++; // Satgas Demam-7
      } else if (pieces.capital(i) && proper) {
        named |= !lexicon.is(Part.FIELD, pieces, i);
        i++;
      } else if (lexicon.is(Part.FIELD, pieces, i) && !proper && !pieces.capital(i)) {
        i++;
      } else if (proper
          && (lexicon.is(Part.AND, pieces, i) || pieces.is(i, "&"))
          && pieces.capital(i + 1)
          && draft.sense(i + 1).isEmpty()) {
        i++;
      } else {
        break;
      }
    }
    Find listed = listed(from, head);
    if (listed != null) {
      return listed;
    }
    boolean alone = proper && !head.values().getFirst().everyday();
    return alone && i > head.to() ? unowned(from, i) : null;
  }

  /** "Kementerian Kelautan Rudi Tirta": the tagger sees where the holder's name begins. */
  private boolean held(int piece) {
    return draft.tags.label(piece) == Label.PERSON_BEGIN && draft.tags.margin(piece) > HELD;
  }

  /** The home state's mission and its seat: "Kedutaan Besar RI (KBRI) Oslo", "KBRI di Oslo". */
  private @Nullable Find mission(int from) {
    Trie.Match<String> noun = lexicon.match(Part.OWN_ABROAD, pieces, from);
    if (noun == null) {
      return null;
    }
    int at = bracket(noun.to());
    at = lexicon.is(Part.OF, pieces, at) ? at + 1 : at;
    Trie.Match<Sense> hit = draft.together(from, at) ? draft.hit(at) : null;
    Optional<Sense> seat = hit == null ? Optional.empty() : draft.sense(at);
    if (hit == null || seat.isEmpty() || seat.get().type() == Sense.Type.PERSON) {
      return null;
    }
    String name = noun.values().getFirst() + " " + seat.get().alias();
    Actor actor = new Actor(Slug.of(name), name, Kind.BODY, lexicon.home());
    String town = seat.get().alias();
    Actor place = new Actor(Slug.of(town), town, Kind.PLACE, seat.get().actor().country());
    return new Find(
        from, hit.to(), from, hit.to(), actor, Mention.How.NAME, false, "", Optional.of(place));
  }

  /** A body that the gazetteer lists with its owner: "Kementerian Luar Negeri Peru". */
  private @Nullable Find listed(int from, Trie.Match<Lexicon.Head> head) {
    int headTo = head.to();
    Trie.Match<Sense> hit = draft.hit(from);
    Optional<Sense> sense = draft.sense(from);
    if (hit == null
        || hit.to() < headTo
        || sense.isEmpty()
        || sense.get().type() != Sense.Type.BODY) {
      return null;
    }
    Actor actor = sense.get().actor();
    Optional<Actor> seat = hit.to() == headTo ? seat(from, headTo) : Optional.empty();
    if (seat.isPresent() && actor.country().equals(lexicon.home())) {
      return seated(from, head, seat.get());
    }
    Optional<Actor> owner = actor.country().flatMap(draft.gazetteer::state);
    int end = Math.max(hit.to(), bracket(hit.to()));
    return new Find(from, hit.to(), from, end, actor, Mention.How.NAME, false, "", owner);
  }

  /** The state in whose capital a body sits: "Kementerian Pertahanan di Praha". */
  private Optional<Actor> seat(int from, int at) {
    return lexicon.is(Part.OF, pieces, at) && draft.together(from, at + 1)
        ? draft.sense(at + 1).filter(s -> s.type() == Sense.Type.CAPITAL).map(Sense::actor)
        : Optional.empty();
  }

  /** What is the home state's where it stands alone is another's in another's capital. */
  private Find seated(int from, Trie.Match<Lexicon.Head> head, Actor state) {
    String full = head.values().getFirst().full();
    String own = (full.isEmpty() ? pieces.slice(from, head.to()) : full) + " " + state.name();
    Actor actor = listed(own, state.country());
    return new Find(
        from, head.to(), from, head.to(), actor, Mention.How.NAME, false, "", Optional.of(state));
  }

  /** Persons own governments and cabinets only; media own none. */
  private boolean owns(Sense owner, int from) {
    return switch (owner.type()) {
      case PERSON -> lexicon.is(Part.PERSON_HEAD, pieces, from);
      case MEDIUM -> false;
      case STATE, CAPITAL, SEAT, DEMONYM, BODY, GROUP, PLACE -> true;
    };
  }

  /** A state, place, body or person right after: whose body it is. */
  private @Nullable Find owned(int from, int at, Sense owner, Trie.Match<Lexicon.Head> head) {
    int to = java.util.Objects.requireNonNull(draft.hit(at)).to();
    String own = canonical(from, at, owner, head);
    Actor actor = listed(own, owner, from);
    int end = bracket(to) > to ? bracket(to) : to;
    return new Find(
        from, to, from, end, actor, Mention.How.NAME, false, "", Optional.of(owner.actor()));
  }

  /** The gazetteer's own body where it lists the name, so that the key is the same everywhere. */
  private Actor listed(String own, Sense owner, int from) {
    Optional<String> country =
        lexicon.is(Part.OWN_ABROAD, pieces, from) ? lexicon.home() : owner.actor().country();
    return listed(own, country);
  }

  private Actor listed(String own, Optional<String> country) {
    return draft.gazetteer.exactly(Words.of(own)).stream()
        .filter(s -> !s.doubtful() && s.type() == Sense.Type.BODY)
        .map(Sense::actor)
        .findFirst()
        .orElseGet(() -> new Actor(Slug.of(own), own, Kind.BODY, country));
  }

  private String canonical(int from, int at, Sense owner, Trie.Match<Lexicon.Head> head) {
    String full = head.values().getFirst().full();
    StringBuilder name = new StringBuilder(full.isEmpty() ? full : full + " ");
    for (int i = full.isEmpty() ? from : head.to(); i < at; i++) {
      if (pieces.is(i, "(")) {
        break;
      }
      name.append(pieces.slice(i, i + 1)).append(' ');
    }
    boolean whole = owner.type() == Sense.Type.STATE || owner.type() == Sense.Type.PERSON;
    name.append(whole ? owner.actor().name() : owner.alias());
    name.replace(0, 1, name.substring(0, 1).toUpperCase(Locale.ROOT));
    return name.toString();
  }

  private Find unowned(int from, int to) {
    String name = Spelling.name(pieces.slice(from, to));
    Actor actor = new Actor(Slug.of(name), name, Kind.BODY, Optional.empty());
    int end = bracket(to) > to ? bracket(to) : to;
    return new Find(from, to, from, end, actor, Mention.How.NAME, false, "", Optional.empty());
  }

  /** Piece after a short bracket that starts here; the same piece where there is none. */
  int bracket(int from) {
    if (!pieces.is(from, "(")) {
      return from;
    }
    for (int i = from + 1; i < from + 6 && draft.together(from, i); i++) {
      if (pieces.is(i, ")")) {
        return i > from + 1 && !pieces.number(from + 1) ? i + 1 : from;
      }
    }
    return from;
  }
}
