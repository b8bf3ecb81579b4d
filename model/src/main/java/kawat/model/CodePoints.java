package kawat.model;

import java.util.Arrays;

/**
 * A text with the way between its two countings: code points, in which spans are told, and Java's
 * chars.
 *
 * <p>Both directions take constant time where the text has no surrogate pair, logarithmic time
 * otherwise. Immutable.
 */
public final class CodePoints {
  private final String text;
  private final int length;

  /** Char offset of the high half of each surrogate pair, ascending. */
  private final int[] pairs;

  private CodePoints(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
    this.length = text.length() - pairs.length;
  }

  public static CodePoints of(String text) {
    int[] pairs = new int[8];
    int n = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (n == pairs.length) {
          pairs = Arrays.copyOf(pairs, n * 2);
        }
        pairs[n++] = i++;
      }
    }
    return new CodePoints(text, Arrays.copyOf(pairs, n));
  }

  public String text() {
    return text;
  }

  /** Code points in the whole text. */
  public int length() {
    return length;
  }

  /**
   * Code points before a char offset; an offset between the halves of a pair counts the whole pair.
   *
   * @param offset 0 to {@code text().length()}
   */
  public int fromChar(int offset) {
    int at = Arrays.binarySearch(pairs, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }

  /**
   * Char offset at which a code point starts.
   *
   * @param codePoint 0 to {@link #length()}
   */
  public int toChar(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) { // how many pairs start before this code point
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /**
   * The selector of a stretch of this text.
   *
   * @param startChar inclusive, in chars
   * @param endChar exclusive, in chars
   */
  public Evidence evidence(int startChar, int endChar) {
    int start = fromChar(startChar);
    int end = fromChar(endChar);
    int before = toChar(Math.max(0, start - Evidence.CONTEXT));
    int after = toChar(Math.min(length, end + Evidence.CONTEXT));
    return new Evidence(
        text.substring(startChar, endChar),
        text.substring(before, startChar),
        text.substring(endChar, after),
        start,
        end);
  }
}
