package kawat.reading.tagging;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what features that come again and again sum up to: those of a word by itself, of its
 * neighbours' shapes. Bounded: sums share places, and the last one stays. What is read never
 * depends on what is remembered, since sums are whole numbers. Safe for any number of threads
 * without a lock: a sum is immutable.
 */
final class Sums {
  private static final int BITS = 13;

  /**
   * Sums of features.
   *
   * @param key the word, empty where the features do not look at it
   * @param context what else they look at
   * @param lists the same
   */
  private record Sum(String key, int context, int lists, long low, long high) {}

  private final @Nullable Sum[] sums = new @Nullable Sum[1 << BITS];

  private static int place(int hash) {
    return hash * 0x9E3779B1 >>> Integer.SIZE - BITS;
  }

  /** Adds what is remembered; false where nothing is. */
  boolean add(String key, int context, int lists, Votes votes) {
    Sum sum = sums[place(key.hashCode() + context * 31)];
    if (sum == null || sum.context != context || sum.lists != lists || !sum.key.equals(key)) {
      return false;
    }
    votes.add(sum.low, sum.high);
    return true;
  }

  void note(String key, int context, int lists, long low, long high) {
    sums[place(key.hashCode() + context * 31)] = new Sum(key, context, lists, low, high);
  }
}
