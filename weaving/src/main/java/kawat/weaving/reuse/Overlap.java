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
  private static final int WORDS_A_FLAG = 4; // slots of the table for a long of flags: 1 run in 32

  private int[] table = new int[256];
  private int[] next = new int[64];
  private int mask;

  /** One bit for each run that the text has, and for some that it has not; mostly one look. */
  private long[] flags = new long[256 / WORDS_A_FLAG];

  private int flagMask;
  private int[] text = {};
  private int start;
  private int length;
  private final BitSet own = new BitSet();
  private int commonOther;

  /** The text that others are held against; must not change. */
  Overlap of(int[] words) {
    return of(words, 0, words.length);
  }

  /**
   * The same for a stretch of an array.
   *
   * @param from its first word
   * @param count how many they are
   */
  Overlap of(int[] words, int from, int count) {
    if (words == text && from == start && count == length) {
      return this;
    }
    text = words;
    start = from;
    length = count;
    int room = Integer.highestOneBit(Math.max(8, count) * 4 - 1);
    if (room > table.length) {
      table = new int[room];
      flags = new long[room / WORDS_A_FLAG];
    } else {
      Arrays.fill(table, 0, room, 0);
      Arrays.fill(flags, 0, room / WORDS_A_FLAG, 0);
    }
    if (count > next.length) {
      next = new int[2 * count];
    }
    mask = room - 1;
    flagMask = room / WORDS_A_FLAG - 1;
    for (int i = 0; i + RUN <= count; i++) {
      int hash = hash(words, from + i);
      flags[hash >>> 6 & flagMask] |= 1L << hash;
      int at = find(hash, words, from + i);
      next[i] = table[at];
      table[at] = i + 1;
    }
    return this;
  }

  private static int hash(int[] words, int i) {
    int hash = words[i] * PRIME + words[i + 1] * 0x85ebca6b + words[i + 2] * 0xc2b2ae35;
    return hash ^ hash >>> 15;
  }

  /** The slot of a run, an empty one where the text does not have it. */
  private int find(int hash, int[] words, int i) {
    int at = hash >>> 12 & mask;
    while (table[at] != 0 && !same(words, i, start + table[at] - 1)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private boolean same(int[] words, int i, int j) {
    return words[i] == text[j] && words[i + 1] == text[j + 1] && words[i + 2] == text[j + 2];
  }

  /** Holds another text against it. */
  Overlap with(int[] other) {
    return with(other, 0, other.length);
  }

  /** The same for a stretch of an array. */
  Overlap with(int[] other, int from, int count) {
    if (commonOther > 0) {
      own.clear();
      commonOther = 0;
    }
    int covered = 0; // words of the other before this one are counted
    for (int i = 0; i + RUN <= count; i++) {
      int hash = hash(other, from + i);
      if ((flags[hash >>> 6 & flagMask] >>> hash & 1) == 0) {
        continue;
      }
      int found = table[find(hash, other, from + i)];
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
