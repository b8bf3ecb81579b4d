package kawat.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kawat.model.Article;
import kawat.reading.dates.Expression.Day;

/**
 * From when a page is told.
 *
 * @param day of publication where the page states it, else the latest day it reports of
 * @param certain true where the page states it
 * @param year the day's, else the latest year the page speaks of without looking ahead; 0 for none
 */
record Story(Optional<LocalDate> day, boolean certain, int year) {
  private static final int ISO_DAY = 10;

  /** How many years past the last one it mentions a page may be from. */
  private static final int REACH = 6;

  /** Days a bracketed date without year may lie from the others of its page. */
  private static final int NEAR = 31;

  static Story of(Article article, List<Placed> placed) {
    Optional<LocalDate> published = article.datePublished().flatMap(Story::day);
    if (published.isPresent()) {
      return new Story(published, true, published.get().getYear());
    }
    int stated = article.datePublished().map(Story::year).orElse(0);
    return inferred(placed, stated);
  }

  private static Optional<LocalDate> day(String iso) {
    int year = digits(iso, 0, 4);
    int month = digits(iso, 5, 7);
    int day = digits(iso, 8, ISO_DAY);
    boolean shaped =
        year >= 0 && month > 0 && day > 0 && iso.charAt(4) == '-' && iso.charAt(7) == '-';
    // A page may state nonsense; its own dates then have to do.
    return shaped && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The number that stands there, -1 where other chars or none do. */
  private static int digits(String iso, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (i >= iso.length() || iso.charAt(i) < '0' || iso.charAt(i) > '9') {
        return -1;
      }
      number = number * 10 + iso.charAt(i) - '0';
    }
    return number;
  }

  private static int year(String iso) {
    return iso.length() >= 4 && Line.year(iso.substring(0, 4))
        ? Integer.parseInt(iso.substring(0, 4))
        : 0;
  }

  private static Story inferred(List<Placed> placed, int stated) {
    Optional<LocalDate> full =
        latest(placed, true, true)
            .or(() -> latest(placed, true, false))
            .or(() -> latest(placed, false, true));
    if (full.isPresent() && elsewhen(placed, full.get())) {
      return fromPartial(placed, full.get().getYear(), false);
    }
    if (full.isPresent()) {
      LocalDate latest = moved(placed, full.get());
      LocalDate day = placed.stream().anyMatch(Story::yesterday) ? latest.plusDays(1) : latest;
      return new Story(Optional.of(day), false, day.getYear());
    }
    int latestYear =
        stated > 0 ? stated : placed.stream().mapToInt(Story::pastYear).max().orElse(0);
    if (latestYear == 0) {
      return new Story(Optional.empty(), false, 0);
    }
    return fromPartial(placed, latestYear, stated > 0);
  }

  /** The latest day printed whole that does not lie ahead. */
  private static Optional<LocalDate> latest(List<Placed> placed, boolean bracketed, boolean past) {
    return placed.stream()
        .filter(p -> !(past && p.future()))
        .map(Placed::expression)
        .filter(e -> e instanceof Day d && d.year() > 0 && (d.bracketed() || !bracketed))
        .map(e -> date((Day) e, ((Day) e).year()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** A page that says "kemarin" in its own voice comes out the day after what it reports of. */
  private static boolean yesterday(Placed placed) {
    return !placed.quoted()
        && placed.expression() instanceof Expression.Shift s
        && s.unit() == Expression.Unit.DAY
        && s.count() == -1;
  }

  /**
   * "Selasa (6/5)" on a page whose last whole date is of April two years ago: no weekday printed
   * with a day fits near that date.
   */
  private static boolean elsewhen(List<Placed> placed, LocalDate full) {
    List<Day> named =
        placed.stream()
            .map(Placed::expression)
            .filter(e -> e instanceof Day d && d.year() == 0 && d.month() > 0 && d.bracketed())
            .map(e -> (Day) e)
            .filter(d -> d.weekday().isPresent())
            .toList();
    return !named.isEmpty()
        && named.stream()
            .noneMatch(
                d ->
                    nearest(d, full)
                        .filter(n -> n.getDayOfWeek() == d.weekday().get())
                        .filter(n -> Math.abs(ChronoUnit.DAYS.between(n, full)) <= NEAR)
                        .isPresent());
  }

  /** A page that prints "Senin (3/11/2025)" and then "Rabu (5/11)" is told from the Wednesday. */
  private static LocalDate moved(List<Placed> placed, LocalDate day) {
    return placed.stream()
        .filter(p -> !p.future())
        .map(Placed::expression)
        .filter(e -> e instanceof Day d && d.year() == 0 && d.month() > 0 && d.bracketed())
        .map(e -> nearest((Day) e, day))
        .flatMap(Optional::stream)
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(day, d)) <= NEAR)
        .max(Comparator.naturalOrder())
        .filter(day::isBefore)
        .orElse(day);
  }

  private static Optional<LocalDate> nearest(Day partial, LocalDate to) {
    return IntStream.rangeClosed(to.getYear() - 1, to.getYear() + 1)
        .mapToObj(y -> date(partial, y))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, to))));
  }

  /**
   * "Senin (20/10)" on a page that prints no year beside a day: the first year from the latest one
   * told in which that day is a Monday.
   */
  private static Story fromPartial(List<Placed> placed, int from, boolean stated) {
    List<Day> partial =
        placed.stream()
            .map(Placed::expression)
            .filter(e -> e instanceof Day d && d.bracketed() && d.month() > 0)
            .map(e -> (Day) e)
            .toList();
    int year =
        IntStream.rangeClosed(from, stated ? from : from + REACH)
            .filter(y -> partial.stream().allMatch(d -> fits(d, y)))
            .findFirst()
            .orElse(from);
    Optional<LocalDate> day =
        partial.stream()
            .map(d -> date(d, year))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    return new Story(day, false, year);
  }

  private static boolean fits(Day day, int year) {
    return day.weekday().isEmpty()
        || date(day, year).filter(d -> d.getDayOfWeek() == day.weekday().get()).isPresent();
  }

  static Optional<LocalDate> date(Day day, int year) {
    return day.month() > 0 && NumericDates.day(year, day.month(), day.day()).isPresent()
        ? Optional.of(LocalDate.of(year, day.month(), day.day()))
        : Optional.empty();
  }

  /** The year that an expression prints, 0 where it prints none or looks ahead. */
  private static int pastYear(Placed placed) {
    if (placed.future()) {
      return 0;
    }
    return switch (placed.expression()) {
      case Day d -> d.year();
      case Expression.Days d -> d.to().year();
      case Expression.Month m -> m.year();
      case Expression.Months m -> m.to().year();
      case Expression.Years y -> y.to();
      case Expression.Term t -> t.year();
      case Expression.Named n -> n.year();
      case Expression.Weekday w -> 0;
      case Expression.Shift s -> 0;
      case Expression.Stretch s -> 0;
      case Expression.After a -> 0;
    };
  }
}
