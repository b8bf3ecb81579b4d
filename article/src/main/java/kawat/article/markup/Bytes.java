package kawat.article.markup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looking for ASCII in a stretch of bytes, capitals or not. */
final class Bytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  private Bytes() {}

  /** Where the byte, which is ASCII, stands from the place on, -1 for nowhere. */
  static int indexOf(byte[] in, char wanted, int from) {
    int i = from;
    long pattern = wanted * ONES;
    // Eight at a time: the lowest zero byte of the difference is the first that is wanted
    // (Mycroft's test, as in Warren, Hacker's Delight, 6-1).
    for (; i <= in.length - Long.BYTES; i += Long.BYTES) {
      long other = (long) EIGHT.get(in, i) ^ pattern;
      long zeros = (other - ONES) & ~other & HIGHS;
      if (zeros != 0) {
        return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (i < in.length && in[i] != wanted) {
      i++;
    }
    return i < in.length ? i : -1;
  }

  /** A number that the same bytes share: of their ends and length, or of all where they are few. */
  static int hash(byte[] in, int from, int length) {
    long mixed = length;
    if (length >= Long.BYTES) {
      mixed += (long) EIGHT.get(in, from) * MIXER;
      mixed ^= (long) EIGHT.get(in, from + (length - Long.BYTES >> 1)) * MIXER >>> 7;
      mixed += (long) EIGHT.get(in, from + length - Long.BYTES);
    } else {
      for (int i = from; i < from + length; i++) {
        mixed = mixed << 8 ^ in[i];
      }
    }
    return (int) (mixed * MIXER >>> 40);
  }

  /** Whether a bracket stands between two places. */
  static boolean holdsTag(byte[] in, int from, int to) {
    int bracket = indexOf(in, '<', from);
    return bracket >= 0 && bracket < to;
  }

  /** Behind the comment that starts at the place, 0 where its end is not to be seen. */
  static int endOfComment(byte[] in, int at) {
    int from = at + 4;
    for (int i = indexOf(in, '>', from); i >= 0; i = indexOf(in, '>', i + 1)) {
      boolean dashes = in[i - 1] == '-' && in[i - 2] == '-';
      boolean bang = i >= from + 3 && in[i - 1] == '!' && in[i - 2] == '-' && in[i - 3] == '-';
      if (i == from || dashes || bang) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the word, in small letters, stands between two places, -1 for nowhere. */
  static int indexOf(byte[] in, byte[] word, int from, int to) {
    byte first = word[0];
    for (int i = from; i <= to - word.length; i++) {
      if (lower(in[i]) == first && startsWith(in, word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word, in small letters, stands at the place. */
  static boolean startsWith(byte[] in, byte[] word, int at) {
    if (at + word.length > in.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (lower(in[at + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b | 0x20 : b;
  }

  static boolean isLetter(byte b) {
    int small = b | 0x20;
    return small >= 'a' && small <= 'z';
  }
}
