package kawat.reading.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two tellings speak in the same words of what is asked or refused. */
final class Likeness {
  /** Shorter words say little. */
  private static final int LETTERS = 6;

  private static final int SHARED = 2;

  private Likeness() {}

  static boolean same(Telling a, Telling b) {
    Set<String> words = new HashSet<>(words(a));
    words.retainAll(words(b));
    return words.size() >= SHARED;
  }

  private static List<String> words(Telling telling) {
    return telling.words().stream().filter(w -> w.length() >= LETTERS).toList();
  }
}
