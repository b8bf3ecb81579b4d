package kawat.article.hypertext;

import java.util.List;
import java.util.Optional;
import kawat.article.body.TitleMatch;
import kawat.article.lines.Lines;
import kawat.article.metadata.Titles;
import kawat.article.tree.TextBlock;

/** Chooses between the printed heading and the titles in the page's head. */
final class Headline {
  /**
   * A heading that shares fewer words with every declared title is another story's or the site's.
   */
  private static final double SURE = 0.8;

  /** The only level-one heading of a page is believed sooner. */
  private static final double ONLY = 0.3;

  private Headline() {}

  static Optional<String> of(
      Optional<TextBlock> printed, boolean only, List<String> declared, Optional<String> site) {
    if (printed.isEmpty()) {
      return declared.stream().findFirst();
    }
    String heading = withoutBars(printed.get().text(), site);
    String key = Lines.key(heading);
    double best =
        declared.stream().mapToDouble(d -> TitleMatch.overlap(key, Lines.key(d))).max().orElse(1);
    if (best < (only ? ONLY : SURE) && !declared.isEmpty()) {
      return Optional.of(declared.getFirst());
    }
    // Where only the marks differ, the declared title is the one that the desk typed.
    return Optional.of(
        declared.stream()
            .filter(d -> d.indexOf('’') < 0 && straight(d).equals(straight(heading)))
            .findFirst()
            .orElse(heading));
  }

  private static String straight(String s) {
    return s.replace('’', '\'').replace('‘', '\'');
  }

  private static String withoutBars(String heading, Optional<String> site) {
    return heading.contains(" | ") ? Titles.withoutSite(heading, site) : heading;
  }
}
