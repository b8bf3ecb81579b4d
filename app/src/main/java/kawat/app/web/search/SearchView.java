package kawat.app.web.search;

import java.util.List;
import java.util.Optional;
import kawat.desk.Desk;
import kawat.desk.Hit;
import kawat.desk.SearchQuery;
import kawat.desk.Slice;

/**
 * A search as its page shows it.
 *
 * @param query what was asked
 * @param hits what was found; empty where nothing was asked
 * @param outlets that the filter offers
 * @param more address of the next part
 * @param error why the query can't be answered
 */
public record SearchView(
    SearchQuery query,
    Optional<Slice<Hit>> hits,
    List<Desk.Outlet> outlets,
    Optional<String> more,
    Optional<String> error) {
  /** What the help shows, each {@code search.example.NAME} with {@code search.help.NAME}. */
  public static final List<String> EXAMPLES =
      List.of("phrase", "or", "not", "prefix", "fuzzy", "field", "date");

  public SearchView {
    outlets = List.copyOf(outlets);
  }

  public boolean picked(String outlet) {
    return query.filter().outlet().map(outlet::equals).orElse(false);
  }
}
