package kawat.app.pages;

import java.util.List;
import java.util.function.Supplier;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.KawatException;
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
   * @throws KawatException where there is no article to read, or where a rule failed on it
   */
  public NewsRecord read(Page page) {
    return read(StableId.ofPage(page.bytes()), page.source(), extract(page));
  }

  /**
   * The article on a page, not read yet.
   *
   * @throws KawatException where there is none, or where a rule failed on the page
   */
  public Article extract(Page page) {
    return guarded(page.source(), () -> extractor.extract(page));
  }

  /** Why a record says what it says, item by item, then name by name. */
  public List<Reason> why(NewsRecord record) {
    return readings.why(record);
  }

  /**
   * Reads an article that was taken from the page of that id and source.
   *
   * @throws KawatException where a rule failed on it
   */
  public NewsRecord read(String id, String source, Article article) {
    return guarded(source, () -> readings.read(id, source, article));
  }

  /** A rule that fails on one page shall not keep the others from being read. */
  private static <T> T guarded(String source, Supplier<T> work) {
    try {
      return work.get();
    } catch (KawatException known) {
      throw known;
    } catch (RuntimeException | StackOverflowError e) {
      throw KawatException.fault(e, source);
    }
  }
}
