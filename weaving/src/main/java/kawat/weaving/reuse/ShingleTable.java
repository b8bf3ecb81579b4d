package kawat.weaving.reuse;

/**
 * Which texts have a shingle, in the order of their time: open addressing in one array, so that
 * looking a shingle up is one visit to memory. One of a single text (most are) takes one slot of
 * twelve bytes.
 */
final class ShingleTable {
  private static final double FULL = 0.75;
  private static final int WIDTH = 3;
  private static final int LEAST_ROOM = 64;
  private static final int MOST_SLOTS = Integer.MAX_VALUE / WIDTH - 8;

  /**
   * By threes: the halves of the shingle, and 0 for a free slot, above the number of the only text,
   * plus 1, below minus the list's address.
   */
  private int[] slots;

  private int capacity;
  private final Arena arena = new Arena();
  private int used;

  /**
   * @param room shingles expected
   */
  ShingleTable(int room) {
    capacity = (int) Math.min(MOST_SLOTS, Math.max(LEAST_ROOM, room / FULL + 1));
    slots = new int[WIDTH * capacity];
  }

  /** Where a shingle's texts are listed; a new slot where it has none. */
  int slot(long shingle) {
    if (used > capacity * FULL) {
      grow();
    }
    int at = find(shingle);
    if (slots[at + 2] == 0) {
      slots[at] = (int) (shingle >>> Integer.SIZE);
      slots[at + 1] = (int) shingle;
      used++;
    }
    return at;
  }

  /**
   * Asks memory for what many shingles need at once, so that its answers overlap; looked up one by
   * one, each waits for the one before.
   *
   * @return nothing of use: it keeps the reads from being dropped as dead
   */
  int warm(long[] shingles, int from, int to) {
    int read = 0;
    for (int i = from; i < to; i++) {
      read ^= slots[home(shingles[i]) + 2];
    }
    for (int i = from; i < to; i++) {
      int value = slots[find(shingles[i]) + 2];
      read ^= value < 0 ? arena.size(-value) : 0;
    }
    return read;
  }

  private int home(long shingle) {
    return WIDTH * (int) ((shingle >>> Integer.SIZE) * capacity >>> Integer.SIZE);
  }

  private int find(long shingle) {
    int high = (int) (shingle >>> Integer.SIZE);
    int low = (int) shingle;
    int at = home(shingle);
    while (slots[at + 2] != 0 && (slots[at + 1] != low || slots[at] != high)) {
      at += WIDTH;
      at = at == slots.length ? 0 : at;
    }
    return at;
  }

  private void grow() {
    if (capacity >= MOST_SLOTS) {
      throw new IllegalStateException("a table of %d shingles is full".formatted(used));
    }
    int[] old = slots;
    capacity = (int) Math.min(MOST_SLOTS, 2L * capacity);
    slots = new int[WIDTH * capacity];
    for (int i = 0; i < old.length; i += WIDTH) {
      if (old[i + 2] != 0) {
        int at = find((long) old[i] << Integer.SIZE | Integer.toUnsignedLong(old[i + 1]));
        System.arraycopy(old, i, slots, at, WIDTH);
      }
    }
  }

  /** The slot of a shingle that may be in no text; -1 where it never was. */
  int known(long shingle) {
    int at = find(shingle);
    return slots[at + 2] == 0 ? -1 : at;
  }

  int size(int slot) {
    int value = slots[slot + 2];
    return value < 0 ? arena.size(-value) : value == 0 ? 0 : 1;
  }

  int text(int slot, int index) {
    int value = slots[slot + 2];
    return value < 0 ? arena.number(-value, index) : value - 1;
  }

  void insert(int slot, int index, int text) {
    int value = slots[slot + 2];
    if (value == 0) {
      slots[slot + 2] = text + 1;
    } else if (value > 0) {
      int list = arena.create(2);
      arena.insert(list, 0, value - 1);
      slots[slot + 2] = -arena.insert(list, index, text);
    } else {
      slots[slot + 2] = -arena.insert(-value, index, text);
    }
  }

  /** Takes a text out; the slot stays, so that others behind it are still found. */
  void remove(int slot, int index) {
    int value = slots[slot + 2];
    if (value > 0) {
      slots[slot + 2] = -arena.create(2);
    } else {
      arena.remove(-value, index);
    }
  }

  /** Bytes held. */
  long bytes() {
    return (long) slots.length * Integer.BYTES + arena.bytes();
  }
}
