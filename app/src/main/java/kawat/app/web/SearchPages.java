package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Frame;
import kawat.app.web.search.PagesView;
import kawat.app.web.search.SearchRequest;
import kawat.app.web.search.SearchView;
import kawat.app.web.timeline.Parameters;
import kawat.desk.Desk;
import kawat.desk.Hit;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.SearchQuery;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** {@code /search} and {@code /pages}. */
final class SearchPages {
  /** Hits of one part: {@value}. */
  private static final int HITS = 20;

  /** Pages of one part of the list: {@value}. */
  private static final int PAGES = 100;

  private final Site site;

  SearchPages(Site site) {
    this.site = site;
  }

  void search(Context ctx) {
    Frame frame = site.frame(ctx, "search");
    Parameters asked = Parameters.of(ctx.queryParamMap());
    List<Desk.Outlet> outlets = site.desk().outlets();
    try {
      SearchQuery query = SearchRequest.query(asked);
      int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
      site.show(ctx, "search", frame, found(query, offset, outlets));
    } catch (KawatException e) {
      if (e.code() != ErrorCode.BAD_QUERY) {
        throw e;
      }
      ctx.status(HttpStatus.BAD_REQUEST);
      SearchQuery words = SearchQuery.of(asked.one("q").orElse(""));
      Optional<String> why = Optional.of(e.message());
      SearchView refused = new SearchView(words, Optional.empty(), outlets, Optional.empty(), why);
      site.show(ctx, "search", frame, refused);
    }
  }

  private SearchView found(SearchQuery query, int offset, List<Desk.Outlet> outlets) {
    if (query.words().isEmpty() && query.filter().equals(PageFilter.ALL)) {
      return new SearchView(query, Optional.empty(), outlets, Optional.empty(), Optional.empty());
    }
    Slice<Hit> hits = site.desk().search(query, new Window(offset, HITS));
    Optional<String> more = Paging.next(hits, address(query));
    return new SearchView(query, Optional.of(hits), outlets, more, Optional.empty());
  }

  private static Address address(SearchQuery query) {
    return filtered(Address.of("search").plus("q", query.words()), query.filter())
        .plus("order", SearchRequest.written(query.order()));
  }

  private static Address filtered(Address address, PageFilter filter) {
    return address
        .plus("outlet", filter.outlet())
        .plus("actor", filter.actor())
        .plus("from", filter.from())
        .plus("to", filter.to());
  }

  void pages(Context ctx) {
    Frame frame = site.frame(ctx, "pages");
    Parameters asked = Parameters.of(ctx.queryParamMap());
    PageFilter filter = SearchRequest.pages(asked);
    int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
    Slice<PageSummary> pages = site.desk().pages(filter, new Window(offset, PAGES));
    Optional<String> more = Paging.next(pages, filtered(Address.of("pages"), filter));
    PagesView view = new PagesView(pages, filter, site.desk().outlets(), more);
    site.show(ctx, "pages", frame, view);
  }
}
