package kawat.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from text by what stands in it. */
final class Markup {
  private static final int SAMPLE = 64 * 1024;
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|br|h[1-6]|span|table|script)\\b[^<]{0,2000}?/?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  private static boolean opens(String text, int end) {
    int start = 0;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < end && text.charAt(start) == '<';
  }

  /** A saved text may show a tag or two; a page of HTML starts with one or has many. */
  static boolean isHtml(String text, Optional<String> mediaType) {
    int end = Math.min(text.length(), SAMPLE);
    boolean declared = mediaType.filter(m -> m.contains("html")).isPresent();
    int needed = opens(text, end) || declared ? 1 : 5;
    Matcher tag = ROOT.matcher(text).region(0, end);
    while (needed > 0 && tag.find()) {
      needed--;
    }
    return needed == 0;
  }
}
