package kawat.article.hypertext;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.article.lines.Lines;
import kawat.article.metadata.JsonReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page whose own markup holds none: in a frame that it writes itself ({@code
 * srcdoc}), or in the state from which a script would build it ({@code __NEXT_DATA__}).
 */
final class UnshownText {
  /** Words of the shortest text worth a look. */
  private static final int LEAST = 40;

  private static final int FRAME = 15;

  /** Shorter strings are not counted out. */
  private static final int LETTERS = 200;

  private UnshownText() {}

  /** The page with that text in it, if there is one. */
  static Optional<Document> shown(Document page) {
    return inFrame(page)
        .or(() -> inState(page))
        .map(
            html -> {
              Element story = page.body().appendElement("article");
              if (page.selectFirst("h1") == null) {
                story.appendElement("h1").text(title(page));
              }
              story.appendElement("div").addClass("article-body").html(html);
              return page;
            });
  }

  private static String title(Document page) {
    Element shared = page.selectFirst("meta[property=og:title]");
    return shared == null ? page.title() : shared.attr("content");
  }

  private static Optional<String> inFrame(Document page) {
    return page.select("iframe[srcdoc]").stream()
        .map(e -> e.attr("srcdoc"))
        .filter(html -> Lines.words(html) >= FRAME)
        .max((a, b) -> a.length() - b.length());
  }

  private static Optional<String> inState(Document page) {
    String longest = "";
    for (Element script : page.select("script[type]")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
        // Every object of the script is in the list, those inside others, too.
        for (Map<String, Object> object : JsonReader.objects(script.data())) {
          for (Object value : object.values()) {
            longest = longer(longest, value);
          }
        }
      }
    }
    return Optional.of(longest).filter(t -> Lines.words(t) >= LEAST).map(UnshownText::paragraphs);
  }

  /** The longer of the two, if the value is prose. */
  private static String longer(String before, Object value) {
    return value instanceof String s
            && s.length() > Math.max(LETTERS, before.length())
            && isProse(s)
        ? s
        : before;
  }

  /** Text has spaces between its words and is no program. */
  private static boolean isProse(String s) {
    return s.indexOf("function(") < 0 && Lines.words(s) * 12 > s.length() && s.indexOf('.') > 0;
  }

  private static String paragraphs(String text) {
    return text.indexOf('<') >= 0
        ? text
        : "<p>" + text.strip().replaceAll("\\s*\\n\\s*", "</p><p>") + "</p>";
  }
}
