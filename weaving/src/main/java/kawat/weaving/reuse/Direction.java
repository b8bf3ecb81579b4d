package kawat.weaving.reuse;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Which of two pages with common passages had them first. In order of trust: days of publication; a
 * page that names the other's outlet as its source is later (even against the days, where these are
 * more than {@value #CLOCK_WRONG} apart: whoever cites a page of next year has a wrong clock);
 * clocks; the page in which the common passages stand further up is earlier, since what is copied
 * as background stands at the end; else the order in which the pages were given.
 */
final class Direction {
  /** Days between a page and a later one that it cites, from which on its clock is wrong. */
  static final long CLOCK_WRONG = 90;

  private final BiFunction<Sheet, Sheet, List<int[]>> shared;

  /**
   * @param shared block numbers of the passages that two pages have in common
   */
  Direction(BiFunction<Sheet, Sheet, List<int[]>> shared) {
    this.shared = shared;
  }

  boolean earlier(Sheet a, Sheet b) {
    boolean cited = b.cites(a);
    boolean oneCites = cited != a.cites(b);
    if (a.day.isPresent() && b.day.isPresent()) {
      long days = ChronoUnit.DAYS.between(a.day.get(), b.day.get());
      if (days != 0 && !(oneCites && cited != days > 0 && Math.abs(days) > CLOCK_WRONG)) {
        return days > 0;
      }
    }
    if (oneCites) {
      return cited;
    }
    if (a.clock.isPresent() && b.clock.isPresent() && !a.clock.equals(b.clock)) {
      return a.clock.get().compareTo(b.clock.get()) < 0;
    }
    double position = a.before(b) ? position(a, b) : -position(b, a);
    return position == 0 ? a.before(b) : position < 0;
  }

  /**
   * Mean place of the common passages in the one less that in the other, as shares of the pages.
   */
  private double position(Sheet a, Sheet b) {
    List<int[]> common = shared.apply(a, b);
    double sum = 0;
    for (int[] pair : common) {
      sum += share(pair[0], a) - share(pair[1], b);
    }
    return sum / Math.max(1, common.size());
  }

  private static double share(int block, Sheet page) {
    return (double) block / page.texts.length;
  }
}
