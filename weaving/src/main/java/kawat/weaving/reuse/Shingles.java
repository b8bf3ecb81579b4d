package kawat.weaving.reuse;

import java.util.Arrays;

/**
 * The shingles by which texts are found, cut from one text at a time: of any {@value #WINDOW} in a
 * row the one of least number, the last where two are equal (winnowing: Schleimer, Wilkerson and
 * Aiken, "Local Algorithms for Document Fingerprinting", SIGMOD 2003). So texts with {@code WINDOW}
 * + {@link Tokens#N} - 1 words in a row in common have one of these in common, whatever stands
 * around it, and fewer than half of all shingles are kept. Not for many threads at once.
 */
final class Shingles {
  /** Of so many in a row at least one is kept: {@value}. */
  static final int WINDOW = 3;

  private long[] all = new long[128];
  private long[] kept = new long[128];
  private int count;

  /**
   * Cuts a text.
   *
   * @param words an array with the text's words
   * @param from the first of them
   * @param length how many they are
   */
  Shingles of(int[] words, int from, int length) {
    int shingles = length - Tokens.N + 1;
    count = 0;
    if (shingles <= 0) {
      return this;
    }
    if (all.length < shingles) {
      all = new long[2 * shingles];
      kept = new long[2 * shingles];
    }
    for (int i = 0; i < shingles; i++) {
      all[i] = Tokens.shingle(words, from + i);
    }
    keep(shingles);
    return this;
  }

  Shingles of(int[] words) {
    return of(words, 0, words.length);
  }

  private void keep(int shingles) {
    int least = 0;
    int last = -1;
    for (int end = 1; end < shingles; end++) {
      if (end - least == WINDOW) {
        least = least(end - WINDOW + 1, end);
      } else if ((int) all[end] <= (int) all[least]) {
        least = end;
      }
      if (end >= WINDOW - 1 && least != last) {
        kept[count++] = all[least];
        last = least;
      }
    }
    if (count == 0) {
      kept[count++] = all[least];
    }
  }

  private int least(int from, int to) {
    int least = from;
    for (int i = from + 1; i <= to; i++) {
      if ((int) all[i] <= (int) all[least]) {
        least = i;
      }
    }
    return least;
  }

  int count() {
    return count;
  }

  long number(int i) {
    return kept[i];
  }

  /** The kept ones, each once, in the order of their numbers. */
  long[] distinct() {
    long[] sorted = Arrays.copyOf(kept, count);
    Arrays.sort(sorted);
    int n = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[n++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, n);
  }
}
