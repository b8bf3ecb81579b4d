package kawat.weaving.diff;

import java.util.ArrayList;
import java.util.List;
import kawat.weaving.words.Words;

/**
 * Two wordings side by side: the longest common sequence of words, and what each has besides.
 * Capitals and punctuation do not count as differences.
 *
 * @param runs in the order of the texts
 */
public record WordDiff(List<Run> runs) {
  /** Most words of a wording that are compared: {@value}; the rest is left off. */
  private static final int MOST_WORDS = 600;

  public WordDiff {
    runs = List.copyOf(runs);
  }

  /** Who has a run of words. */
  public enum Kind {
    /** Both. */
    SAME,
    /** The earlier wording only. */
    GONE,
    /** The later wording only. */
    COME
  }

  /**
   * Words that stand together.
   *
   * @param kind who has them
   * @param text as printed; of what both have, as the later wording prints it
   */
  public record Run(Kind kind, String text) {}

  /** From an earlier wording to a later one. */
  public static WordDiff of(String earlier, String later) {
    Words a = Words.of(earlier);
    Words b = Words.of(later);
    int n = Math.min(MOST_WORDS, a.size());
    int m = Math.min(MOST_WORDS, b.size());
    int[][] common = common(a, b, n, m);
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      int gone = i;
      int come = j;
      while (i < n && j < m && equal(a, i, b, j)) {
        i++;
        j++;
      }
      if (j > come) {
        runs.add(new Run(Kind.SAME, slice(later, b, come, j)));
        continue;
      }
      while ((i < n || j < m) && !(i < n && j < m && equal(a, i, b, j))) {
        if (j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      add(runs, Kind.GONE, slice(earlier, a, gone, i));
      add(runs, Kind.COME, slice(later, b, come, j));
    }
    return new WordDiff(runs);
  }

  /** Length of the longest common sequence of the words from each place on. */
  private static int[][] common(Words a, Words b, int n, int m) {
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            equal(a, i, b, j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean equal(Words a, int i, Words b, int j) {
    return a.words().get(i).equals(b.words().get(j));
  }

  private static String slice(String text, Words words, int from, int to) {
    return from == to ? "" : text.substring(words.starts().get(from), words.ends().get(to - 1));
  }

  private static void add(List<Run> runs, Kind kind, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(kind, text));
    }
  }

  /** Whether the two have the same words in the same order. */
  public boolean same() {
    return runs.stream().allMatch(r -> r.kind() == Kind.SAME);
  }

  /**
   * In one line: {@code kami [-tak akan-] {+tidak akan+} mundur}, as {@code git diff} prints it.
   */
  public String line() {
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      line.append(line.isEmpty() ? "" : " ")
          .append(
              switch (run.kind()) {
                case SAME -> run.text();
                case GONE -> "[-" + run.text() + "-]";
                case COME -> "{+" + run.text() + "+}";
              });
    }
    return line.toString();
  }
}
