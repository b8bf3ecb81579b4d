package kawat.article.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.PersonNames;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/** On a site of one the site is called after its writer: in its name, titles or copyright line. */
final class SiteOfOne {
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?iu)(?:©|\\(c\\)|copyright)[\\s©\\d–-]*(?:by )?(?-i:(?<name>\\p{Lu}[\\p{L}'-]+(?:"
              + " \\p{Lu}(?:\\.|[\\p{L}'-]+)){1,2}))");

  private SiteOfOne() {}

  private static boolean mayHold(String line) {
    return line.indexOf('©') >= 0 || line.indexOf('(') >= 0 || Lines.holds(line, "copyright");
  }

  /** Full names of persons that the site seems to be called after. */
  static List<String> names(PageTree tree, Declared declared) {
    List<String> found = new ArrayList<>();
    declared.siteName().ifPresent(found::add);
    for (String title : tree.marks().titles()) {
      String[] parts = Lines.fold(title).split("\\s+[|–—·•-]\\s+");
      if (parts.length > 1) {
        found.add(parts[parts.length - 1]);
      }
    }
    List<TextBlock> blocks = tree.blocks();
    for (TextBlock b : blocks.subList(Math.max(0, blocks.size() - 30), blocks.size())) {
      if (b.words() <= 30 && mayHold(b.text())) {
        Matcher m = HOLDER.matcher(b.text());
        if (m.find()) {
          found.add(m.group("name"));
        }
      }
    }
    return found.stream()
        .map(Lines::fold)
        .filter(n -> n.indexOf(' ') > 0 && Lines.words(n) <= 3)
        .filter(PersonNames::plausible)
        .filter(Candidates::hasGivenName)
        .toList();
  }
}
