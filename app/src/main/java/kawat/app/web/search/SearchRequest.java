package kawat.app.web.search;

import java.util.Set;
import kawat.app.web.timeline.Parameters;
import kawat.app.web.timeline.TimelineQuery;
import kawat.app.web.words.Constants;
import kawat.desk.PageFilter;
import kawat.desk.SearchQuery;

/** Which pages are wanted, as an address says it. */
public final class SearchRequest {
  /** The parameters of {@link #pages}. */
  public static final Set<String> PAGES = Set.of("outlet", "actor", "from", "to");

  /** The parameters of {@link #query}. */
  public static final Set<String> QUERY = Set.of("q", "order", "outlet", "actor", "from", "to");

  private SearchRequest() {}

  /**
   * @throws kawat.model.KawatException BAD_QUERY where a date is none
   */
  public static PageFilter pages(Parameters asked) {
    return new PageFilter(
        asked.one("outlet"),
        asked.one("actor"),
        TimelineQuery.day(asked, "from"),
        TimelineQuery.day(asked, "to"));
  }

  /**
   * @throws kawat.model.KawatException BAD_QUERY where a date or the order is none
   */
  public static SearchQuery query(Parameters asked) {
    SearchQuery.Order order =
        asked
            .one("order")
            .map(o -> TimelineQuery.constant("order", o, SearchQuery.Order.class))
            .orElse(SearchQuery.Order.RELEVANCE);
    return new SearchQuery(asked.one("q").orElse(""), pages(asked), order);
  }

  /** How an order is written in addresses. */
  public static String written(SearchQuery.Order order) {
    return Constants.name(order);
  }
}
