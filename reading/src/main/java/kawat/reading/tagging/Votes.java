package kawat.reading.tagging;

/**
 * What features say for each label, added up while it is still whole numbers: 16 bits a label, four
 * labels in a number, so that a feature costs two additions. A weight is stored with {@value #ZERO}
 * added, so that no sum runs into its neighbour; the last place counts the features, to take that
 * off again. Room for 250 features. For one thread.
 */
final class Votes {
  /** A weight of nothing as it is stored. */
  static final int ZERO = 128;

  private static final int LANE = 16;
  private static final long MASK = (1 << LANE) - 1;
  private static final long SPREAD = 0x00FF00FF00FF00FFL;

  long low;
  long high;

  void clear() {
    low = 0;
    high = 0;
  }

  /** Adds sums that were made before. */
  void add(long otherLow, long otherHigh) {
    low += otherLow;
    high += otherHigh;
  }

  /** Four bytes, each in the lower half of a lane. */
  static long spread(int bytes) {
    return Long.expand(bytes, SPREAD);
  }

  /** The sum of a label. */
  int of(int label) {
    long lanes = label < 4 ? low : high;
    int count = (int) (high >>> 3 * LANE);
    return (int) (lanes >>> (label & 3) * LANE & MASK) - count * ZERO;
  }
}
