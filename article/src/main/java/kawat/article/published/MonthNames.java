package kawat.article.published;

import java.util.BitSet;
import kawat.article.lines.WordList;

/** Whether a line may name a month: a look that spares most lines the patterns with names. */
final class MonthNames {
  private static final int LETTERS = 32;
  private static final int STEM = 3;

  /** The first three letters of every month's names, five bits each. */
  private static final BitSet STEMS = new BitSet(LETTERS * LETTERS * LETTERS);

  static {
    WordList.entries("months.tsv").forEach(name -> STEMS.set(stem(name, 0)));
  }

  private MonthNames() {}

  /** Letters of ASCII differ in their last five bits, capitals do not. */
  private static int stem(String line, int at) {
    int stem = 0;
    for (int i = at; i < at + STEM; i++) {
      stem = stem * LETTERS + (line.charAt(i) & LETTERS - 1);
    }
    return stem;
  }

  /** False only where no month's name is in the line; "3/4/2025" has none. */
  static boolean mayStandIn(String line) {
    for (int i = line.length() - STEM; i >= 0; i--) {
      if (Character.isLetter(line.charAt(i)) && STEMS.get(stem(line, i))) {
        return true;
      }
    }
    return false;
  }
}
