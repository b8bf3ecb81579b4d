package kawat.article.body;

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
    if (!mayShare(a, b)) {
      return 0;
    }
    Set<String> x = words(a);
    Set<String> y = words(b);
    int both = 0;
    for (String word : x) {
      both += y.contains(word) ? 1 : 0;
    }
    return both / (double) Math.max(x.size(), y.size());
  }

  /** Whether one word of the first stands in the second, be it within another. */
  private static boolean mayShare(String a, String b) {
    int start = 0;
    while (start < a.length()) {
      int space = a.indexOf(' ', start);
      int end = space < 0 ? a.length() : space;
      if (b.contains(a.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', start)) {
      words.add(key.substring(start, space));
      start = space + 1;
    }
    words.add(key.substring(start));
    return words;
  }
}
