package kawat.desk;

import kawat.model.NewsRecord;
import kawat.model.Page;

/**
 * Reads a page into its record. Called by several threads at once; the same page always gives the
 * same record.
 */
@FunctionalInterface
public interface PageReading {
  /**
   * @throws kawat.model.KawatException where the page cannot be read; it is then not added
   */
  NewsRecord read(Page page);
}
