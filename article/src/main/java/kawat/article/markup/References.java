package kawat.article.markup;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Character references: {@code &amp;}, {@code &#8217;}. The common ones, closed and plain, are
 * resolved at once; a text with any other goes to the parser that knows every rule of the standard
 * (13.2.5.72 to 80), which sets up a whole parse for it.
 */
public final class References {
  /** No name is longer, {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST = 33;

  /** Below are controls and what older pages meant by them, which the standard maps. */
  private static final int FIRST = 0xa0;

  private References() {}

  /**
   * The text with its references resolved.
   *
   * @param attribute whether it is an attribute's value, in which fewer are references
   */
  public static String resolved(String text, boolean attribute) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      out.append(text, done, at);
      if (isBare(text, at + 1)) {
        out.append('&');
        done = at + 1;
      } else {
        done = resolve(text, at, out);
        if (done < 0) {
          return Parser.unescapeEntities(text, attribute);
        }
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** "Nasi & Teman": what follows opens no reference. */
  private static boolean isBare(String text, int at) {
    return at == text.length() || text.charAt(at) == ' ';
  }

  /** Writes what the reference stands for and tells where it ends, -1 for all but plain ones. */
  private static int resolve(String text, int at, StringBuilder out) {
    int end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST || end - at < 3) {
      return -1;
    }
    if (text.charAt(at + 1) == '#') {
      int code = number(text, at + 2, end);
      if (code < 0) {
        return -1;
      }
      out.appendCodePoint(code);
      return end + 1;
    }
    String character = named(text, at + 1, end);
    if (character.isEmpty()) {
      return -1;
    }
    out.append(character);
    return end + 1;
  }

  private static String named(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
        return "";
      }
    }
    return Entities.getByName(text.substring(from, end));
  }

  /** The character's number, -1 where it is none or the standard maps it to another. */
  private static int number(String text, int from, int end) {
    boolean hex = (text.charAt(from) | ' ') == 'x';
    int start = hex ? from + 1 : from;
    if (start == end || end - start > 6) {
      return -1;
    }
    int code = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, hex ? 16 : 10) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * (hex ? 16 : 10) + digit;
    }
    boolean plain = code >= ' ' && code < 127 || code >= FIRST && code < Character.MIN_SURROGATE;
    boolean beyond = code >= 0x10000 && code <= Character.MAX_CODE_POINT;
    return plain || beyond || (code >= 0xe000 && code < 0xfdd0) ? code : -1;
  }
}
