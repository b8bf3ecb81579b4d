package kawat.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import kawat.reading.dates.Expression.Part;

/**
 * Writes dates as EDTF level 0.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 */
final class Edtf {
  private Edtf() {}

  static String year(int year) {
    return year > 999 && year < 10_000
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  /** Early, middle and late in a month are told by the month: nobody agrees on their days. */
  static String month(YearMonth month) {
    return month.toString();
  }

  static String interval(Object from, Object to) {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }

  /** Early, middle and late in a year are four months each. */
  static String year(int year, Part part) {
    return switch (part) {
      case EARLY -> interval(YearMonth.of(year, 1), YearMonth.of(year, 4));
      case MIDDLE -> interval(YearMonth.of(year, 5), YearMonth.of(year, 8));
      case LATE -> interval(YearMonth.of(year, 9), YearMonth.of(year, 12));
      case WHOLE -> year(year);
    };
  }

  /** Early, middle and late in a decade: 2000/2003, 2004/2006, 2007/2009. */
  static String decade(int from, int to, Part part) {
    return switch (part) {
      case EARLY -> interval(year(from), year(from + 3));
      case MIDDLE -> interval(year(from + 4), year(from + 6));
      case LATE -> interval(year(from + 7), year(to));
      case WHOLE -> interval(year(from), year(to));
    };
  }

  /** Monday to Sunday; early to Wednesday, late the weekend. */
  static String week(LocalDate within, Part part) {
    LocalDate monday = monday(within);
    return switch (part) {
      case EARLY -> interval(monday, monday.plusDays(2));
      case MIDDLE -> interval(monday.plusDays(2), monday.plusDays(4));
      case LATE -> interval(monday.plusDays(5), monday.plusDays(6));
      case WHOLE -> interval(monday, monday.plusDays(6));
    };
  }

  static LocalDate monday(LocalDate within) {
    return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
