package kawat.article.plaintext;

import java.util.List;
import java.util.Optional;
import kawat.article.lines.Lines;

/**
 * What stands above the text.
 *
 * @param headline the article's title
 * @param section the kicker above it, or the last step of the breadcrumb
 * @param end how many of the lines the head takes up
 */
record Head(Optional<String> headline, Optional<String> section, int end) {
  /** Kickers are short: "Perang Dagang Dunia". */
  private static final int KICKER = 5;

  static Head of(List<TextLine> lines, Optional<String> breadcrumb) {
    int top = 0;
    while (top < lines.size() && lines.get(top).isTitle()) {
      top++;
    }
    if (top == 0) {
      return new Head(Optional.empty(), Optional.empty(), 0);
    }
    if (breadcrumb.isPresent()) {
      for (int i = 0; i < top; i++) {
        String title = lines.get(i).text();
        if (breadcrumb.get().endsWith(title)) {
          return new Head(Optional.of(title), crumb(breadcrumb.get(), title), i + 1);
        }
      }
    }
    int title = underMenu(lines, top);
    if (title > 1) {
      return new Head(text(lines, title), text(lines, title - 1), title + 1);
    }
    int first = Lines.words(lines.getFirst().text());
    boolean kicker =
        first <= KICKER && top > 1 && Lines.words(lines.get(1).text()) > Math.max(first, 3);
    return kicker
        ? new Head(text(lines, 1), text(lines, 0), 2)
        : new Head(text(lines, 0), Optional.empty(), 1);
  }

  /**
   * Names of sections and of the site stand above the kicker: the headline is the first to say
   * more.
   */
  private static int underMenu(List<TextLine> lines, int top) {
    int i = 0;
    while (i < top && Lines.words(lines.get(i).text()) <= KICKER) {
      i++;
    }
    return i < top ? i : 0;
  }

  private static Optional<String> text(List<TextLine> lines, int i) {
    return Optional.of(lines.get(i).text());
  }

  private static Optional<String> crumb(String breadcrumb, String title) {
    String above = breadcrumb.substring(0, breadcrumb.length() - title.length());
    String[] steps = above.split("\\s*[>»/|›]\\s*");
    String last = steps.length == 0 ? "" : steps[steps.length - 1].strip();
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }
}
