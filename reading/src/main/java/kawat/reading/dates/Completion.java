package kawat.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Lean;
import kawat.reading.dates.Expression.Weekday;

/** Finds the year of a date printed without one, and the date of a weekday. */
final class Completion {
  /** A date without year and without a word that looks ahead lies at most so far ahead, in days. */
  private static final int GRACE = 75;

  /**
   * Days around a page's own in which a date is this year's though its weekday is another's: on 15
   * March 2020, a Sunday, "Kamis (11/3)" has the wrong weekday rather than the wrong year.
   */
  private static final int NEAR = 14;

  /** How far back and ahead of a day that is only inferred a bare weekday is looked for. */
  private static final int BACK = 4;

  private static final int AHEAD = 2;

  private Completion() {}

  /**
   * The day in the year that fits best.
   *
   * @param base the day it is told from
   * @param future the clause looks ahead
   */
  static Optional<LocalDate> day(Day day, LocalDate base, boolean future) {
    if (day.month() == 0) {
      return dayOfMonth(day.day(), base, future);
    }
    Optional<Integer> shifted = year(day.lean(), base);
    if (shifted.isPresent()) {
      return Story.date(day, shifted.get());
    }
    List<LocalDate> years = years(day, base);
    if (day.weekday().isEmpty()) {
      return leaning(years, base, day.lean(), future);
    }
    Optional<LocalDate> near = nearest(years, base).filter(d -> apart(d, base) <= NEAR);
    List<LocalDate> fitting =
        years.stream().filter(d -> day.weekday().get() == d.getDayOfWeek()).toList();
    if (near.isPresent() || fitting.isEmpty()) {
      return near.or(() -> leaning(years, base, day.lean(), future));
    }
    return nearest(fitting, base);
  }

  private static Optional<LocalDate> leaning(
      List<LocalDate> from, LocalDate base, Lean lean, boolean future) {
    return switch (lean) {
      case PAST -> last(from, base);
      case FUTURE -> first(from, base);
      case THIS, OPEN, LAST_YEAR, THIS_YEAR, NEXT_YEAR ->
          future ? first(from, base.minusDays(AHEAD)) : last(from, base.plusDays(GRACE));
    };
  }

  private static List<LocalDate> years(Day day, LocalDate base) {
    return IntStream.rangeClosed(base.getYear() - 1, base.getYear() + 1)
        .mapToObj(y -> Story.date(day, y))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<LocalDate> nearest(List<LocalDate> days, LocalDate to) {
    return days.stream().min(Comparator.comparingLong(d -> apart(d, to)));
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static Optional<LocalDate> last(List<LocalDate> days, LocalDate to) {
    return days.stream().filter(d -> !d.isAfter(to)).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> first(List<LocalDate> days, LocalDate from) {
    return days.stream().filter(d -> !d.isBefore(from)).min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> dayOfMonth(int day, LocalDate base, boolean future) {
    List<LocalDate> months =
        IntStream.rangeClosed(-1, 1)
            .mapToObj(m -> YearMonth.from(base).plusMonths(m))
            .filter(m -> day <= m.lengthOfMonth())
            .map(m -> m.atDay(day))
            .toList();
    return future ? first(months, base) : nearest(months, base);
  }

  /** The year that "tahun lalu" or "tahun ini" after a date names. */
  static Optional<Integer> year(Lean lean, LocalDate base) {
    return switch (lean) {
      case LAST_YEAR -> Optional.of(base.getYear() - 1);
      case THIS_YEAR -> Optional.of(base.getYear());
      case NEXT_YEAR -> Optional.of(base.getYear() + 1);
      case PAST, THIS, FUTURE, OPEN -> Optional.empty();
    };
  }

  /**
   * The month in the year that fits best: "April lalu" in June is this year's, "awal Oktober lalu"
   * late in October is this month's.
   */
  static YearMonth month(Expression.Month asked, LocalDate base, boolean future) {
    Lean lean = asked.lean();
    int month = asked.month();
    Optional<Integer> shifted = year(lean, base);
    if (shifted.isPresent()) {
      return YearMonth.of(shifted.get(), month);
    }
    YearMonth now = YearMonth.from(base);
    YearMonth same = YearMonth.of(base.getYear(), month);
    return switch (lean) {
      case PAST -> {
        boolean gone = same.equals(now) && asked.part() == Expression.Part.EARLY;
        yield same.isBefore(now) || gone ? same : same.minusYears(1);
      }
      case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
      case THIS -> same;
      case OPEN, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> {
        if (future) {
          yield same.isBefore(now) ? same.plusYears(1) : same;
        }
        yield same.isAfter(now.plusMonths(1)) ? same.minusYears(1) : same;
      }
    };
  }

  /**
   * The day a weekday means.
   *
   * @param certain the base is the day of publication, after which nothing can have happened; else
   *     it is inferred and the page may be a day or two younger
   */
  static LocalDate weekday(Weekday weekday, LocalDate base, boolean certain, boolean future) {
    DayOfWeek day = weekday.day();
    if (weekday.weeks().isPresent()) {
      return Edtf.monday(base).plusWeeks(weekday.weeks().get()).plusDays(day.getValue() - 1);
    }
    if (weekday.before()) {
      return base.with(TemporalAdjusters.previous(day));
    }
    return switch (weekday.lean()) {
      case PAST -> base.with(TemporalAdjusters.previous(day));
      case FUTURE -> base.with(TemporalAdjusters.next(day));
      case THIS -> around(day, base, BACK - 1);
      case OPEN, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> {
        if (future) {
          yield base.with(TemporalAdjusters.nextOrSame(day));
        }
        yield certain ? base.with(TemporalAdjusters.previousOrSame(day)) : around(day, base, BACK);
      }
    };
  }

  private static LocalDate around(DayOfWeek day, LocalDate base, int back) {
    return base.minusDays(back).with(TemporalAdjusters.nextOrSame(day));
  }
}
