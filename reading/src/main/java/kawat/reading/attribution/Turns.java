package kawat.reading.attribution;

import java.util.BitSet;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** Where does a page leave the source that it followed, though it names no other? */
final class Turns {
  private static final int FIRST_WORDS = 4;
  private static final int FARTHEST = 7;

  private Turns() {}

  /** The sentences that open a paragraph and turn elsewhere, by their indexes. */
  static BitSet of(ReadText text, Words words) {
    BitSet turns = new BitSet();
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      boolean opens = sentence.paragraph() != paragraph;
      if (opens && (asks(text, sentence) || turns(words, words.from(sentence.start())))) {
        turns.set(sentence.index());
      }
      paragraph = sentence.paragraph();
    }
    return turns;
  }

  /** "Bagaimana dengan Togo?" */
  private static boolean asks(ReadText text, Sentence sentence) {
    return text.slice(sentence.start(), sentence.end()).strip().endsWith("?");
  }

  /** "Di tempat terpisah, Togo membantah.", "Reaksi lain datang dari Lumbang." */
  private static boolean turns(Words words, int first) {
    for (int w = first; w < first + FIRST_WORDS; w++) {
      if (words.is(w, Role.APART)) {
        return true;
      }
    }
    for (int w = first + 1; words.is(first, Role.REACTION) && w < first + FARTHEST; w++) {
      if (words.is(w, Role.COMES) && words.is(w + 1, Role.FROM)) {
        return true;
      }
    }
    return false;
  }
}
