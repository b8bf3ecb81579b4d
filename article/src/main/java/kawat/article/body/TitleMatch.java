package kawat.article.body;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kawat.article.lines.Lines;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;

/** How well a block fits to be the headline that the page's head announces. */
public final class TitleMatch {
  private TitleMatch() {}

  /** Zero for no heading; the more of the announced title it says, the better. */
  static double score(TextBlock b, String title) {
    String tag = b.box().tag;
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    if (b.words() == 0 || b.words() > 50 || !(heading || b.levels(Group.TITLE) <= 1)) {
      return 0;
    }
    double base = tag.equals("h1") ? 0.5 : heading ? 0.1 : 0.05;
    double position = 0.0001 * Math.max(0, 1000 - b.order());
    // A link that says the title leads to the story from a list; the story does not link to itself.
    double own = b.linkDensity() > 0.8 && !tag.equals("h1") ? 0.5 : 1;
    return own * (base + 2 * overlap(Lines.key(b.text()), title) + position);
  }

  /** Words in common by words in the longer one. */
  public static double overlap(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (b.contains(a) && a.length() > 8) {
      return 0.5 + 0.5 * a.length() / b.length();
    }
    Set<String> x = words(a);
    Set<String> y = words(b);
    int both = 0;
    for (String word : x) {
      both += y.contains(word) ? 1 : 0;
    }
    return both / (double) Math.max(x.size(), y.size());
  }

  private static Set<String> words(String key) {
    return new HashSet<>(Arrays.asList(key.split(" ")));
  }
}
