package kawat.desk;

import java.util.Optional;

/**
 * A full-text query over pages.
 *
 * <p>Words are matched in their Indonesian stem, capitals and accents aside; all of them must stand
 * in the page, in headline or body. {@code "surat balasan"} is a phrase, {@code surat OR telegram}
 * either, {@code NOT perang} or {@code -perang} excludes, {@code ( )} groups, {@code kirim*} ends
 * freely, {@code putn~} tolerates slips. A word may be looked for in one field: {@code headline:},
 * {@code body:}, {@code quote:} (inside quotations), {@code speaker:}, {@code actor:} (name or
 * key), {@code caption:}, {@code keyword:}, {@code outlet:}, {@code section:}, {@code author:},
 * {@code form:} (of an event in the page), {@code date:} (of publication: {@code date:2022-08-16},
 * {@code date:2022-08*}, {@code date:[2022-08 TO 2022-10]}).
 *
 * @param text the query; empty finds every page that passes {@code filter}
 * @param filter which pages are looked at
 * @param order best first or newest first
 */
public record SearchQuery(String text, PageFilter filter, Order order) {
  /** In what order hits come. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public static SearchQuery of(String text) {
    return new SearchQuery(text, PageFilter.ALL, Order.RELEVANCE);
  }

  public SearchQuery within(PageFilter pages) {
    return new SearchQuery(text, pages, order);
  }

  public SearchQuery ordered(Order by) {
    return new SearchQuery(text, filter, by);
  }

  /** The query, if it has any words. */
  public Optional<String> words() {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
