package kawat.weaving.reuse;

import java.util.Arrays;

/**
 * Many short lists of numbers in a few large arrays. A list lies at an address: its size, its room,
 * then its numbers. Outgrown room is used again for other lists.
 */
final class Arena {
  /** Numbers that a list can hold at most: {@value}; what comes later is left out. */
  static final int MOST = 1 << 17;

  private static final int SEGMENT_BITS = 18;
  private static final int SEGMENT = 1 << SEGMENT_BITS;
  private static final int HEAD = 2;

  private int[][] segments = {new int[SEGMENT]};
  private int count = 1;
  private int used = 1; // address 0 is no list
  private final int[] free = new int[Integer.SIZE];

  int create(int room) {
    int kind = Integer.numberOfTrailingZeros(Integer.highestOneBit(room));
    int at = free[kind];
    if (at != 0) {
      free[kind] = segments[at >>> SEGMENT_BITS][at & SEGMENT - 1];
    } else {
      at = cut(room + HEAD);
    }
    int[] segment = segments[at >>> SEGMENT_BITS];
    segment[at & SEGMENT - 1] = 0;
    segment[(at & SEGMENT - 1) + 1] = room;
    return at;
  }

  private int cut(int numbers) {
    if ((used & SEGMENT - 1) + numbers > SEGMENT) {
      used = count << SEGMENT_BITS;
    }
    if (used + numbers > count << SEGMENT_BITS) {
      if (count == segments.length) {
        segments = Arrays.copyOf(segments, Math.min(2 * count, 1 << Integer.SIZE - SEGMENT_BITS));
      }
      segments[count++] = new int[SEGMENT];
    }
    int at = used;
    used += numbers;
    return at;
  }

  int size(int list) {
    return segments[list >>> SEGMENT_BITS][list & SEGMENT - 1];
  }

  int number(int list, int index) {
    return segments[list >>> SEGMENT_BITS][(list & SEGMENT - 1) + HEAD + index];
  }

  /** Puts a number in; where the list had to move, its new address. */
  int insert(int list, int index, int number) {
    int size = size(list);
    int[] segment = segments[list >>> SEGMENT_BITS];
    int at = list & SEGMENT - 1;
    if (size == segment[at + 1]) {
      if (size == MOST) {
        return list;
      }
      int wider = create(2 * size);
      int[] to = segments[wider >>> SEGMENT_BITS];
      System.arraycopy(segment, at + HEAD, to, (wider & SEGMENT - 1) + HEAD, size);
      to[wider & SEGMENT - 1] = size;
      release(list);
      return insert(wider, index, number);
    }
    int from = at + HEAD + index;
    System.arraycopy(segment, from, segment, from + 1, size - index);
    segment[from] = number;
    segment[at] = size + 1;
    return list;
  }

  void remove(int list, int index) {
    int[] segment = segments[list >>> SEGMENT_BITS];
    int at = list & SEGMENT - 1;
    int from = at + HEAD + index;
    System.arraycopy(segment, from + 1, segment, from, segment[at] - index - 1);
    segment[at]--;
  }

  private void release(int list) {
    int[] segment = segments[list >>> SEGMENT_BITS];
    int at = list & SEGMENT - 1;
    int kind = Integer.numberOfTrailingZeros(segment[at + 1]);
    segment[at] = free[kind];
    free[kind] = list;
  }

  /** Bytes held. */
  long bytes() {
    return (long) count * SEGMENT * Integer.BYTES;
  }
}
