package kawat.app.pages;

import java.util.List;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.StableId;
import kawat.reading.Readings;
import kawat.reading.reasons.Reason;

/** Page to record: the whole pipeline of one page. Safe for any number of threads. */
public final class PageReader {
  private final ArticleExtractor extractor = ArticleExtractor.standard();
  private final Readings readings = new Readings();

  /**
   * Reads a page.
   *
   * @throws kawat.model.KawatException where there is no article to read
   */
  public NewsRecord read(Page page) {
    return read(StableId.ofPage(page.bytes()), page.source(), extract(page));
  }

  /**
   * The article on a page, not read yet.
   *
   * @throws kawat.model.KawatException where there is none
   */
  public Article extract(Page page) {
    return extractor.extract(page);
  }

  /** Why a record says what it says, item by item, then name by name. */
  public List<Reason> why(NewsRecord record) {
    return readings.why(record);
  }

  /** Reads an article that was taken from the page of that id and source. */
  public NewsRecord read(String id, String source, Article article) {
    return readings.read(id, source, article);
  }
}
