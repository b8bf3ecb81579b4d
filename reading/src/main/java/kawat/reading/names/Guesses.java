package kawat.reading.names;

import java.util.Optional;
import kawat.model.Actor.Kind;
import kawat.reading.tagging.Label;

/**
 * How far is the tagger to be trusted with a name that no list holds? Less for a short form, a word
 * that lost its spaces, an ordinary word at a sentence's head.
 */
final class Guesses {
  /** Lead of a name's kind over the next one, in the tagger's measure, that is enough. */
  private static final float SURE = 0.5f;

  private static final float SURE_AT_HEAD = 2;

  /** No single word of a name is longer: "DilaporkanKantorBeritaDari". */
  private static final int LONGEST_WORD = 18;

  /** Persons of more words have one among them that is known from names. */
  private static final int UNKNOWN_WORDS = 3;

  private final Draft draft;
  private final Pieces pieces;

  Guesses(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
  }

  /** What the words from one piece up to another name, as far as the tagger may be believed. */
  Optional<Kind> kind(int from, int to) {
    if (!sure(from, to) || glued(from, to)) {
      return Optional.empty();
    }
    Label label = draft.tags.label(from);
    return switch (label) {
      case PERSON_BEGIN -> person(from, to) ? Optional.of(Kind.PERSON) : Optional.empty();
      case BODY_BEGIN -> body(from, to) ? Optional.of(Kind.BODY) : Optional.empty();
      case PLACE_BEGIN -> Optional.of(Kind.PLACE);
      case OUTSIDE, PERSON_INSIDE, BODY_INSIDE, PLACE_INSIDE -> Optional.empty();
    };
  }

  private boolean sure(int from, int to) {
    float margin = 0;
    for (int i = from; i < to; i++) {
      margin = Math.max(margin, draft.tags.margin(i));
    }
    if (draft.tags.label(from) == Label.PLACE_BEGIN
        && draft.lexicon.is(Part.UNPLACED, pieces, from - 1)) {
      return true; // "di Tirtasuka"
    }
    boolean head = pieces.first(from) && pieces.entry(from).is(Entry.COMMON);
    return margin > (head ? SURE_AT_HEAD : SURE);
  }

  private boolean glued(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.key(i).length() > LONGEST_WORD) {
        return true;
      }
    }
    return false;
  }

  /** "Menurut XYZ" has no person, nor has "Perjanjian Niaga Bebas Samudra". */
  private boolean person(int from, int to) {
    if (to - from == 1) {
      return !pieces.capitals(from);
    }
    boolean known = to - from <= UNKNOWN_WORDS;
    for (int i = from; i < to; i++) {
      known |= (pieces.entry(i).lists & WordLists.PERSONS) != 0;
    }
    return known;
  }

  /** "KTT" alone is a word, written in capitals as it is. */
  private boolean body(int from, int to) {
    return to - from > 1 || pieces.entry(from).lists == 0;
  }
}
