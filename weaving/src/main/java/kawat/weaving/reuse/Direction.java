package kawat.weaving.reuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Chain;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.PageTime;

/**
 * Which of two pages with common passages had them first. In order of trust: the moments that the
 * pages state; a page that cites the other's outlet is later; the page in which the common passages
 * stand further up is earlier, since what is copied as background stands at the end; else the order
 * in which the pages were given.
 */
final class Direction {
  private final List<NewsRecord> pages;
  private final Map<Long, List<int[]>> shared;

  /**
   * @param shared for each ordered pair of pages the block numbers of their common passages
   */
  Direction(List<NewsRecord> pages, Map<Long, List<int[]>> shared) {
    this.pages = pages;
    this.shared = shared;
  }

  static long pair(int page, int other) {
    return ((long) page << Integer.SIZE) | other;
  }

  boolean earlier(int page, int other) {
    NewsRecord a = pages.get(page);
    NewsRecord b = pages.get(other);
    Optional<LocalDate> dayA = PageTime.day(a);
    Optional<LocalDate> dayB = PageTime.day(b);
    if (dayA.isPresent() && dayB.isPresent() && !dayA.equals(dayB)) {
      return dayA.get().isBefore(dayB.get());
    }
    Optional<String> clockA = a.article().datePublished().filter(Direction::hasClock);
    Optional<String> clockB = b.article().datePublished().filter(Direction::hasClock);
    if (clockA.isPresent() && clockB.isPresent() && !clockA.equals(clockB)) {
      return clockA.get().compareTo(clockB.get()) < 0;
    }
    if (cites(b, a) != cites(a, b)) {
      return cites(b, a);
    }
    double position = position(page, other);
    return position == 0 ? page < other : position < 0;
  }

  private static boolean hasClock(String moment) {
    return moment.indexOf('T') > 0;
  }

  private static boolean cites(NewsRecord page, NewsRecord other) {
    String outlet = other.article().publisher().orElse("");
    return !outlet.isEmpty()
        && !page.article().publisher().equals(other.article().publisher())
        && page.quotes().stream()
            .map(Quote::sources)
            .flatMap(c -> c.hops().stream())
            .map(Chain.Hop::source)
            .anyMatch(source -> source.name().equalsIgnoreCase(outlet));
  }

  /**
   * Mean place of the common passages in the one less that in the other, each as a share of its
   * page.
   */
  private double position(int page, int other) {
    List<int[]> blocks = shared.getOrDefault(pair(page, other), List.of());
    if (blocks.isEmpty()) {
      blocks =
          shared.getOrDefault(pair(other, page), List.of()).stream()
              .map(b -> new int[] {b[1], b[0]})
              .toList();
    }
    double sum = 0;
    for (int[] b : blocks) {
      sum += share(b[0], page) - share(b[1], other);
    }
    return blocks.isEmpty() ? 0 : sum / blocks.size();
  }

  private double share(int block, int page) {
    return (double) block / pages.get(page).article().body().size();
  }
}
