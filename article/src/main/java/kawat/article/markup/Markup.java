package kawat.article.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.charset.PageText;

/** Tells HTML from text by what stands in it. */
public final class Markup {
  private static final int SAMPLE = 64 * 1024;
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|br|h[1-6]|span|table|script)\\b[^<]{0,2000}?/?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  private static boolean opens(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < text.length() && text.charAt(start) == '<';
  }

  /** A saved text may show a tag or two; a page of HTML starts with one or has many. */
  public static boolean isHtml(byte[] page, Optional<String> mediaType) {
    String text = PageText.opening(page, SAMPLE);
    boolean declared = mediaType.filter(m -> m.contains("html")).isPresent();
    int needed = opens(text) || declared ? 1 : 5;
    Matcher tag = ROOT.matcher(text);
    while (needed > 0 && tag.find()) {
      needed--;
    }
    return needed == 0;
  }
}
