package kawat.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.article.lines.Lines;
import kawat.article.tree.PageTree;
import org.jsoup.Jsoup;

/** What the page declares to machines: JSON-LD, meta elements, microdata. */
public final class Declared {
  private final JsonLd ld;
  private final Metas metas;
  private final PageTree.Marks marks;

  private Declared(JsonLd ld, Metas metas, PageTree.Marks marks) {
    this.ld = ld;
    this.metas = metas;
    this.marks = marks;
  }

  /** Reads the page's marks. */
  public static Declared of(PageTree.Marks marks) {
    return new Declared(JsonLd.of(marks.json()), new Metas(marks.metas()), marks);
  }

  /** The page's title in its head, in the wording that is closest to the headline. */
  public String title() {
    return ld.text("headline")
        .or(() -> metas.first("og:title", "twitter:title"))
        .or(() -> marks.titles().stream().map(Lines::fold).findFirst())
        .orElse("");
  }

  /** Every title declared, most trusted first. */
  public List<String> titles() {
    List<String> titles = new ArrayList<>();
    ld.text("headline").ifPresent(titles::add);
    titles.addAll(metas.all("og:title", "twitter:title", "dc.title", "title", "headline"));
    marks.titles().stream().map(Lines::fold).filter(t -> !t.isEmpty()).forEach(titles::add);
    return titles;
  }

  public String description() {
    return metas
        .first("og:description", "description", "twitter:description")
        .or(() -> ld.text("description"))
        .orElse("");
  }

  /** The article's text as JSON-LD gives it, markup taken out. */
  public Optional<String> body() {
    return ld.text("articleBody").map(b -> b.indexOf('<') >= 0 ? Jsoup.parse(b).text() : b);
  }
}
