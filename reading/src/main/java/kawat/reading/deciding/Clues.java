package kawat.reading.deciding;

import java.util.Arrays;

/**
 * The clues of one choice, each told as a fingerprint of 32 bits, so that nothing is made for a
 * clue. To be filled, weighed and cleared again; not for two threads at once.
 */
public final class Clues {
  private static final int FIRST = 64;
  private static final int SPREAD = 0x9E3779B9;
  private int[] prints = new int[FIRST];
  private byte[] kinds = new byte[FIRST];
  private int count;

  /** Forgets all clues. */
  public void clear() {
    count = 0;
  }

  /** Adds a clue of a kind. */
  public void add(Enum<?> kind) {
    put(kind, mix(kind.ordinal() + 1));
  }

  /** Adds a clue of a kind with a value. */
  public void add(Enum<?> kind, int a) {
    put(kind, mix(mix(kind.ordinal() + 1) ^ a));
  }

  /** Adds a clue of a kind with two values. */
  public void add(Enum<?> kind, int a, int b) {
    put(kind, mix(mix(mix(kind.ordinal() + 1) ^ a) ^ b));
  }

  /** Adds a clue of a kind with three values. */
  public void add(Enum<?> kind, int a, int b, int c) {
    put(kind, mix(mix(mix(mix(kind.ordinal() + 1) ^ a) ^ b) ^ c));
  }

  private void put(Enum<?> kind, int print) {
    if (count == prints.length) {
      prints = Arrays.copyOf(prints, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    kinds[count] = (byte) kind.ordinal();
    prints[count++] = print == 0 ? 1 : print;
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
