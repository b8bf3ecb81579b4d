package kawat.article.hypertext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.article.byline.Byline;
import kawat.article.tree.TextBlock;

/**
 * What the lines around the body said of it.
 *
 * @param bylines labelled ones, in order
 * @param tags links in boxes named after tags
 * @param unlabelled links below the body whose addresses are those of tags
 * @param crumbs the steps of the breadcrumb
 * @param kickers lone links right above the headline
 * @param parts links below the body whose address names a part of an article
 * @param counted links below the body that are a number alone
 * @param unlinked numbers below the body that stand beside links and are none: the page itself in
 *     "1 2 [3]"
 */
record Margin(
    List<Byline> bylines,
    List<String> tags,
    List<String> unlabelled,
    List<String> crumbs,
    List<String> kickers,
    List<TextBlock.Anchor> parts,
    List<TextBlock.Anchor> counted,
    Set<Integer> unlinked) {
  Margin() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashSet<>());
  }

  /** The line right above the headline that leads to the section. */
  Optional<String> kicker() {
    return kickers.stream().findFirst();
  }

  /** The first link in the block that has words. */
  static Optional<TextBlock.Anchor> link(TextBlock b) {
    return b.links().stream().filter(l -> !l.text().isBlank()).findFirst();
  }
}
