package kawat.article.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Characters of a page in UTF-8. */
final class Decoding {
  /** Values of attributes that are remembered, a power of two; longer ones hardly come twice. */
  private static final int PLACES = 512;

  private static final int LONGEST = 160;

  private boolean odd;

  /** Values decoded before and where they stand, so that elements of one class share its name. */
  private final String[] known = new String[PLACES];

  private final int[] starts = new int[PLACES];

  /** Whether something was no UTF-8 after all, or is read by each parser in its own way. */
  boolean isOdd() {
    return odd;
  }

  /** The value of an attribute of the page, whose bytes are the same array at every call. */
  String value(byte[] page, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return text(page, from, to, true);
    }
    int place = Bytes.hash(page, from, length) & (PLACES - 1);
    String before = known[place];
    int start = starts[place];
    // Only values of a character a byte are kept, so the length tells where they end.
    if (before != null
        && before.length() == length
        && Arrays.equals(page, from, to, page, start, start + length)) {
      return before;
    }
    String value = text(page, from, to, true);
    if (value.length() == length) {
      known[place] = value;
      starts[place] = from;
    }
    return value;
  }

  /**
   * Decodes, and resolves references such as {@code &amp;}.
   *
   * @param attribute whether the bytes are an attribute's value, in which fewer are references
   */
  String text(byte[] bytes, int from, int to, boolean attribute) {
    int signs = 0;
    boolean reference = false;
    for (int i = from; i < to; i++) {
      signs |= bytes[i];
      reference |= bytes[i] == '&';
      odd |= bytes[i] == 0;
    }
    String text = signs < 0 ? data(bytes, from, to) : ascii(bytes, from, to);
    return reference ? References.resolved(text, attribute) : text;
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Decodes as it is. */
  String data(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    odd |= text.indexOf('\ufffd') >= 0;
    return text;
  }
}
