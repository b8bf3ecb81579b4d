package kawat.article.markup;

/** Looking for ASCII in a stretch of bytes, capitals or not. */
final class Bytes {
  private Bytes() {}

  /** Where the byte stands from the place on, -1 for nowhere. */
  static int indexOf(byte[] in, char wanted, int from) {
    for (int i = from; i < in.length; i++) {
      if (in[i] == wanted) {
        return i;
      }
    }
    return -1;
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
