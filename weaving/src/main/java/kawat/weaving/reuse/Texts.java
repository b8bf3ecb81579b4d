package kawat.weaving.reuse;

import java.util.Arrays;

/** The words of many texts, numbered from 0 on, in a few large arrays: four bytes a word. */
final class Texts {
  private static final int LENGTH_BITS = 24;
  private static final int SEGMENT_BITS = 20;

  /** Words that are kept of a text at most: {@value}. */
  static final int MOST = (1 << LENGTH_BITS) - 1;

  private static final int DOZEN = 12;
  private static final int SEGMENT = 1 << SEGMENT_BITS;

  private int[][] segments = {new int[SEGMENT]};
  private int open; // the segment that is filled now
  private int used;

  /** By text: its segment, where it starts there, how many words it has. */
  private long[] places = new long[1024];

  /** By text: how many dozens of words, at most 127; asked so often that it must be near. */
  private byte[] dozens = new byte[1024];

  private int count;

  int count() {
    return count;
  }

  /** Keeps a text; its number is the count before. */
  void add(int[] words) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      dozens = Arrays.copyOf(dozens, 2 * count);
    }
    int length = Math.min(words.length, MOST);
    if (used + length > segments[open].length) {
      if (++open == segments.length) {
        segments = Arrays.copyOf(segments, 2 * open);
      }
      segments[open] = new int[Math.max(SEGMENT, length)];
      used = 0;
    }
    System.arraycopy(words, 0, segments[open], used, length);
    dozens[count] = (byte) Math.min(Byte.MAX_VALUE, length / DOZEN);
    places[count++] =
        (long) open << LENGTH_BITS + SEGMENT_BITS | (long) used << LENGTH_BITS | length;
    used += length;
  }

  int length(int text) {
    return (int) places[text] & MOST;
  }

  /** How many dozens of words a text has, 127 if more. */
  int dozens(int text) {
    return dozens[text];
  }

  /** An array with the text's words among others. */
  int[] around(int text) {
    return segments[(int) (places[text] >>> LENGTH_BITS + SEGMENT_BITS)];
  }

  /** Where its words start there. */
  int start(int text) {
    return (int) (places[text] >>> LENGTH_BITS) & SEGMENT - 1;
  }

  /**
   * Asks memory for a text's first words and its last.
   *
   * @return nothing of use: it keeps the reads from being dropped as dead
   */
  int warm(int text) {
    int[] words = around(text);
    int start = start(text);
    int length = length(text);
    return words[start] ^ words[start + length / 2] ^ words[start + length - 1];
  }

  /** A copy of its words. */
  int[] words(int text) {
    return Arrays.copyOfRange(around(text), start(text), start(text) + length(text));
  }

  /** Bytes held. */
  long bytes() {
    long words = 0;
    for (int i = 0; i <= open; i++) {
      words += segments[i].length;
    }
    return Integer.BYTES * words + (Long.BYTES + 1L) * places.length;
  }
}
