package kawat.reading.attribution;

import java.util.Set;
import kawat.reading.text.Sentence;

/** Does a source open its sentence, so that it governs what follows too? */
final class Openings {
  private static final Set<String> DASHES = Set.of("-", "–", "—", ":");
  private static final int FARTHEST_HEAD = 3;
  private final Words words;
  private final Parties parties;
  private final SourceSlot slot;

  Openings(Words words, Parties parties, SourceSlot slot) {
    this.words = words;
    this.parties = parties;
    this.slot = slot;
  }

  /**
   * True for a source at a sentence's head.
   *
   * @param first its first word
   * @param end the word after it
   */
  boolean head(Sentence sentence, int first, int end, Citation.Level level) {
    return opens(sentence, first) || lists(sentence, level, end);
  }

  /** "Berikut lima faktanya, dirangkum Kawat dari Antara." */
  private boolean lists(Sentence sentence, Citation.Level level, int end) {
    boolean more = words.near(end).equals(",") && slot.read(end + 1, true).isPresent();
    return level == Citation.Level.RELAY
        && !more // "dihimpun dari Antara, AFP, dan DPA": none of them is everything's source
        && words.is(words.from(sentence.start()), Role.FOLLOWS);
  }

  /** "JAKARTA, Kawat.com - Melansir …", "Namun, dikutip dari …": nothing but a lead-in before. */
  private boolean opens(Sentence sentence, int first) {
    int from = words.from(sentence.start());
    for (int w = from; w < first; w++) {
      if (DASHES.contains(words.lower(w)) && w - from <= 8) {
        from = w + 1;
      }
    }
    if (first - from > FARTHEST_HEAD) {
      return false;
    }
    for (int w = from; w < first; w++) {
      if (parties.mentionAt(w).isPresent() || words.is(w, Role.SUBSTANCE)) {
        return false;
      }
    }
    return true;
  }
}
