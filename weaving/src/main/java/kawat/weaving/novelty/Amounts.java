package kawat.weaving.novelty;

import java.util.Set;
import java.util.stream.Collectors;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Stem;

/** Words that tell how an amount moves or is told ("naik", "mencapai"), not what there is of it. */
final class Amounts {
  private static final Set<String> STEMS =
      DataFile.lines(Amounts.class, "amount-words.txt").stream()
          .map(Stem::of)
          .collect(Collectors.toUnmodifiableSet());

  private Amounts() {}

  /** Whether a stem is that of such a word. */
  static boolean moves(String stem) {
    return STEMS.contains(stem);
  }
}
