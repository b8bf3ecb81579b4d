package kawat.desk;

import kawat.model.Article;
import kawat.model.NewsRecord;

/**
 * Reads an article that was put together of several pages. Called by several threads at once; the
 * same article always gives the same record.
 */
@FunctionalInterface
public interface ArticleReading {
  /**
   * @param id of the record to be: that of the page with its first part
   * @param source where that page came from
   * @throws kawat.model.KawatException where it cannot be read; its parts then stay for themselves
   */
  NewsRecord read(String id, String source, Article article);
}
