package kawat.weaving.reuse;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which words of two texts stand in both, in runs of at least {@value #RUN}: whatever their order,
 * so that reordered sentences count as well as trimmed ones. One text is held against many. Not for
 * many threads at once.
 */
final class Overlap {
  /** Shortest run of common words that counts: {@value}. */
  static final int RUN = 3;

  private static final int PRIME = 0x9e3779b1;

  private int[] table = new int[256];
  private int[] next = new int[64];
  private int mask;
  private int[] text = {};
  private final BitSet own = new BitSet();
  private int commonOther;

  /** The text that others are held against; must not change. */
  Overlap of(int[] words) {
    if (words == text) {
      return this;
    }
    text = words;
    int room = Integer.highestOneBit(Math.max(8, words.length) * 4 - 1);
    if (room > table.length) {
      table = new int[room];
    } else {
      Arrays.fill(table, 0, room, 0);
    }
    if (words.length > next.length) {
      next = new int[2 * words.length];
    }
    mask = room - 1;
    for (int i = 0; i + RUN <= words.length; i++) {
      int at = find(words, i);
      next[i] = table[at];
      table[at] = i + 1;
    }
    return this;
  }

  /** The slot of a run, an empty one where the text does not have it. */
  private int find(int[] words, int i) {
    int hash = (words[i] * 31 + words[i + 1]) * 31 + words[i + 2];
    int at = (hash * PRIME) >>> 8 & mask;
    while (table[at] != 0 && !same(words, i, table[at] - 1)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private boolean same(int[] words, int i, int j) {
    return words[i] == text[j] && words[i + 1] == text[j + 1] && words[i + 2] == text[j + 2];
  }

  /** Holds another text against it. */
  Overlap with(int[] other) {
    own.clear();
    commonOther = 0;
    int covered = 0; // words of the other before this one are counted
    for (int i = 0; i + RUN <= other.length; i++) {
      int found = table[find(other, i)];
      if (found != 0) {
        commonOther += i + RUN - Math.max(covered, i);
        covered = i + RUN;
        for (int at = found; at != 0; at = next[at - 1]) {
          own.set(at - 1, at - 1 + RUN);
        }
      }
    }
    return this;
  }

  /** How many words of the text the other has. */
  int common() {
    return own.cardinality();
  }

  /** How many words of the other the text has. */
  int commonOther() {
    return commonOther;
  }

  /** Which words of the text the other has. */
  BitSet words() {
    return (BitSet) own.clone();
  }
}
