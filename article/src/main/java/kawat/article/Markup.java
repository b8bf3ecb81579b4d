package kawat.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells HTML from text by what stands in it. */
final class Markup {
  private static final int SAMPLE = 64 * 1024;
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|br|h[1-6]|span|table|script)\\b[^<]{0,2000}?/?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** A saved text may show a tag or two; a page of HTML starts with one or has many. */
  static boolean isHtml(String text, Optional<String> mediaType) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    boolean opens = sample.stripLeading().startsWith("<");
    boolean declared = mediaType.filter(m -> m.contains("html")).isPresent();
    long tags = ROOT.matcher(sample).results().limit(5).count();
    return opens ? tags > 0 : tags >= (declared ? 1 : 5);
  }
}
