package kawat.weaving.reuse;

/**
 * Which texts have a shingle, in the order of their time: an open-addressing table of primitive
 * arrays. A shingle of one text (most are) takes one slot of twelve bytes.
 */
final class ShingleTable {
  private static final double FULL = 0.75;

  private long[] keys;

  /** 0: free; above: the number of the only text, plus 1; below: minus the list's address. */
  private int[] values;

  private final Arena arena = new Arena();
  private int used;

  ShingleTable(int room) {
    int slots = Integer.highestOneBit(Math.max(16, room) * 2 - 1);
    keys = new long[slots];
    values = new int[slots];
  }

  /** Where a shingle's texts are listed; a new slot where it has none. */
  int slot(long shingle) {
    if (used > keys.length * FULL) {
      grow();
    }
    int at = find(shingle);
    if (values[at] == 0) {
      keys[at] = shingle;
      used++;
    }
    return at;
  }

  /**
   * Asks memory for the places of many shingles at once, so that their cache misses overlap; looked
   * up one by one, each waits for the one before.
   *
   * @return nothing of use: it keeps the reads from being dropped as dead
   */
  int warm(long[] shingles, int count) {
    int read = 0;
    for (int i = 0; i < count; i++) {
      int at = home(shingles[i]);
      read ^= values[at] ^ (int) keys[at];
    }
    return read;
  }

  private int home(long shingle) {
    return (int) (shingle >>> 1) & keys.length - 1; // the lowest bit tells the shard
  }

  private int find(long shingle) {
    int mask = keys.length - 1;
    int at = home(shingle);
    while (values[at] != 0 && keys[at] != shingle) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    if (oldKeys.length >= 1 << 30) {
      throw new IllegalStateException("a table of %d shingles is full".formatted(used));
    }
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  /** The slot of a shingle that may be in no text; -1 where it never was. */
  int known(long shingle) {
    int at = find(shingle);
    return values[at] == 0 ? -1 : at;
  }

  int size(int slot) {
    int value = values[slot];
    return value < 0 ? arena.size(-value) : value == 0 ? 0 : 1;
  }

  int text(int slot, int index) {
    int value = values[slot];
    return value < 0 ? arena.number(-value, index) : value - 1;
  }

  void insert(int slot, int index, int text) {
    int value = values[slot];
    if (value == 0) {
      values[slot] = text + 1;
    } else if (value > 0) {
      int list = arena.create(2);
      arena.insert(list, 0, value - 1);
      values[slot] = -arena.insert(list, index, text);
    } else {
      values[slot] = -arena.insert(-value, index, text);
    }
  }

  /** Takes a text out; the slot stays, so that others behind it are still found. */
  void remove(int slot, int index) {
    int value = values[slot];
    if (value > 0) {
      values[slot] = -arena.create(2);
    } else {
      arena.remove(-value, index);
    }
  }

  /** Bytes held. */
  long bytes() {
    return (long) keys.length * (Long.BYTES + Integer.BYTES) + arena.bytes();
  }
}
