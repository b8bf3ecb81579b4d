package kawat.app.web.search;

import java.util.List;
import java.util.Optional;
import kawat.desk.Desk;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.Slice;

/**
 * The list of pages as its page shows it.
 *
 * @param filter which were wanted
 * @param outlets that the filter offers
 * @param more address of the next part
 */
public record PagesView(
    Slice<PageSummary> pages, PageFilter filter, List<Desk.Outlet> outlets, Optional<String> more) {
  public PagesView {
    outlets = List.copyOf(outlets);
  }

  public boolean picked(String outlet) {
    return filter.outlet().map(outlet::equals).orElse(false);
  }
}
