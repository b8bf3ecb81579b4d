package kawat.reading.events;

import java.util.HashSet;
import java.util.Set;

/** Whether two tellings speak in the same words of what is asked or refused. */
final class Likeness {
  /** Shorter words say little. */
  private static final int LETTERS = 6;

  private static final int SHARED = 2;

  private Likeness() {}

  static boolean same(Telling a, Telling b) {
    Set<String> shared = new HashSet<>();
    for (String word : a.words()) {
      if (word.length() >= LETTERS && b.words().contains(word)) {
        shared.add(word);
      }
    }
    return shared.size() >= SHARED;
  }
}
