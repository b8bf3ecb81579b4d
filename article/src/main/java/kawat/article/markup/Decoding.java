package kawat.article.markup;

import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/** Characters of a page in UTF-8. */
final class Decoding {
  private boolean odd;

  /** Whether something was no UTF-8 after all, or is read by each parser in its own way. */
  boolean isOdd() {
    return odd;
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
    String text =
        signs < 0
            ? data(bytes, from, to)
            : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return reference ? Parser.unescapeEntities(text, attribute) : text;
  }

  /** Decodes as it is. */
  String data(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    odd |= text.indexOf('\ufffd') >= 0;
    return text;
  }
}
