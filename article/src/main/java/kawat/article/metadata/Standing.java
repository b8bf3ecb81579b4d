package kawat.article.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a mark speaks of the article or of something that stands beside or below it. */
final class Standing {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|komentar|disqus|respond|replies)(?!-?(?:open|closed|status|count|link))(?:[\\s_-]|$)"
              + "|(?:^|\\s)(?:widget|sidebar|related|terkait|terpopuler)(?:[\\s_-]|$)",
          Pattern.CASE_INSENSITIVE);

  private Standing() {}

  /**
   * True outside menus, side columns, comments and the foot of the page; the foot of an article
   * ({@code footer.entry-footer}) is the article's own.
   */
  static boolean ofArticle(Element mark) {
    for (Element e = mark; e != null && !e.normalName().equals("body"); e = e.parent()) {
      boolean away =
          switch (e.normalName()) {
            case "aside", "nav" -> true;
            case "footer" -> e.closest("article, main, .hentry") == null;
            default -> OTHERS.matcher(e.className() + " " + e.id()).find();
          };
      if (away) {
        return false;
      }
    }
    return true;
  }
}
