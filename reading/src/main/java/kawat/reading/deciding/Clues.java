package kawat.reading.deciding;

import java.util.Arrays;

/**
 * The clues of one choice, each told as a fingerprint of 32 bits, so that nothing is made for a
 * clue. To be filled, weighed and cleared again; not for two threads at once.
 */
public final class Clues {
  private static final int FIRST = 64;
  private static final int SPREAD = 0x9E3779B9;

  /** What every clue of a kind begins with, by the kind's number. */
  private static final int[] OPENING = new int[128];

  static {
    for (int kind = 0; kind < OPENING.length; kind++) {
      OPENING[kind] = mix(kind + 1);
    }
  }

  private final Weigher weigher;
  private int[] prints = new int[FIRST];
  private byte[] kinds = new byte[FIRST];
  private int count;

  /** Clues that are all kept, as those who teach a weigher need them. */
  public Clues() {
    this(print -> 0);
  }

  /**
   * Clues of which only those are kept that may weigh something.
   *
   * @param weigher that will be asked for their sum
   */
  public Clues(Weigher weigher) {
    this.weigher = weigher;
  }

  /** Forgets all clues. */
  public void clear() {
    count = 0;
  }

  /** Adds a clue of a kind; the beginning of those of the kind that have values. */
  public int add(Enum<?> kind) {
    return put(kind, OPENING[kind.ordinal()]);
  }

  /** Adds a clue of a kind with a value; the beginning of those with that value and more. */
  public int add(Enum<?> kind, int a) {
    return put(kind, begin(kind, a));
  }

  /** Adds a clue of a kind with two values; the beginning of those with a third. */
  public int add(Enum<?> kind, int a, int b) {
    return put(kind, mix(begin(kind, a) ^ b));
  }

  /** Adds a clue of a kind with three values. */
  public int add(Enum<?> kind, int a, int b, int c) {
    return put(kind, mix(mix(begin(kind, a) ^ b) ^ c));
  }

  /** How all clues of a kind with a first value begin, for {@link #goOn}. */
  public static int begin(Enum<?> kind, int a) {
    return mix(OPENING[kind.ordinal()] ^ a);
  }

  /** Adds the clue of a kind that goes on from a beginning with one more value. */
  public int goOn(Enum<?> kind, int beginning, int more) {
    return put(kind, mix(beginning ^ more));
  }

  private int put(Enum<?> kind, int mixed) {
    int print = mixed == 0 ? 1 : mixed;
    if (!weigher.knows(print)) {
      return mixed;
    }
    if (count == prints.length) {
      prints = Arrays.copyOf(prints, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    kinds[count] = (byte) kind.ordinal();
    prints[count++] = print;
    return mixed;
  }

  private static int mix(int value) {
    int h = value * SPREAD;
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    return h ^ h >>> 13;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The fingerprint of a clue; never 0. */
  public int print(int i) {
    return prints[i];
  }

  /** The number of a clue's kind in its enumeration. */
  public int kind(int i) {
    return kinds[i];
  }

  /** A copy of the fingerprints. */
  public int[] prints() {
    return Arrays.copyOf(prints, count);
  }
}
