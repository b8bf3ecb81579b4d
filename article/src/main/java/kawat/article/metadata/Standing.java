package kawat.article.metadata;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.article.lines.Words;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mark speaks of the article or of something that stands beside or below it; remembers
 * the boxes of one page, of which most marks share nearly all.
 */
final class Standing {
  /** What boxes of readers' words are called. */
  private static final Set<String> TALK =
      Set.of("comment", "comments", "komentar", "disqus", "respond", "replies");

  /** What boxes of other pages are called, where that opens the name. */
  private static final Set<String> BESIDE =
      Set.of("widget", "sidebar", "related", "terkait", "terpopuler");

  /** Either; a look at them spares most names the pattern. */
  private static final Words WORDS =
      Words.of(Stream.concat(TALK.stream(), BESIDE.stream()).toList());

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + String.join("|", TALK)
              + ")(?!-?(?:open|closed|status|count|link))(?:[\\s_-]|$)"
              + "|(?:^|\\s)(?:"
              + String.join("|", BESIDE)
              + ")(?:[\\s_-]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator STORY = QueryParser.parse("article, main, .hentry");

  private final Map<Element, Boolean> known = new IdentityHashMap<>();

  /**
   * True outside menus, side columns, comments and the foot of the page; the foot of an article
   * ({@code footer.entry-footer}) is the article's own.
   */
  boolean ofArticle(Element mark) {
    boolean own = true;
    @Nullable Element e = mark;
    while (own && e != null && !e.nameIs("body")) {
      Boolean before = known.get(e);
      if (before != null) {
        own = before;
        break;
      }
      own = !isAway(e);
      e = e.parent();
    }
    for (Element done = mark; done != null && done != e; done = done.parent()) {
      known.put(done, own);
    }
    return own;
  }

  // Nearly every box stops at the first question.
  private static boolean isOthers(String names) {
    return WORDS.standIn(names) && OTHERS.matcher(names).find();
  }

  private static boolean isAway(Element e) {
    return switch (e.normalName()) {
      case "aside", "nav" -> true;
      case "footer" -> e.closest(STORY) == null;
      default -> e.attributesSize() > 0 && isOthers(e.className() + " " + e.id());
    };
  }
}
