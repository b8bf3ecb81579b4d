package kawat.desk;

import java.util.Optional;

/**
 * How a desk's pages are read and woven; the desk itself knows neither language nor rule.
 *
 * @param reading page to record
 * @param joined article of several pages to record; empty where each page stays for itself
 * @param weaving records to story
 */
public record Analysis(
    PageReading reading, Optional<ArticleReading> joined, RecordWeaving weaving) {
  /** Of pages that each stay for themselves. */
  public Analysis(PageReading reading, RecordWeaving weaving) {
    this(reading, Optional.empty(), weaving);
  }
}
