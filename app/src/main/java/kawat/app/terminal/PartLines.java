package kawat.app.terminal;

import java.util.stream.Collectors;
import kawat.desk.ArticleParts;

/** The pages of an article as a person reads them at a terminal. */
public final class PartLines {
  private PartLines() {}

  /** A section as those of {@link RecordCard}; nothing for an article that one page has whole. */
  public static String of(ArticleParts parts) {
    if (!parts.joined() && parts.missing().isEmpty()) {
      return "";
    }
    String pages = parts.parts().stream().map(PartLines::line).collect(Collectors.joining());
    String missing =
        parts.missing().stream()
            .map("  part %d  missing%n"::formatted)
            .collect(Collectors.joining());
    return "%nPages of the article%n%s%s".formatted(pages, missing);
  }

  private static String line(ArticleParts.Part part) {
    String which = part.number().map("part %d"::formatted).orElse("page  ");
    String what = part.spare() ? "tells no more" : part.blocks() + " paragraphs";
    return "  %s  %s  %s (%s)%n".formatted(which, part.id(), part.source(), what);
  }
}
