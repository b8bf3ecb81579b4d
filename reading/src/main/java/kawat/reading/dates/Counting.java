package kawat.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import kawat.model.Resolution;
import kawat.reading.dates.Expression.After;
import kawat.reading.dates.Expression.Part;
import kawat.reading.dates.Expression.Shift;
import kawat.reading.dates.Expression.Stretch;
import kawat.reading.dates.Expression.Unit;

/**
 * Counts from an anchor, as precisely as the unit says: "setahun sebelumnya" is a year, "dua hari
 * setelah itu" a day.
 */
final class Counting {
  private static final int YEARS_OF_DECADE = 10;

  private Counting() {}

  static Value shift(Shift shift, LocalDate anchor) {
    return counted(shift.count(), shift.unit(), shift.part(), anchor).anchored(anchor);
  }

  /** "Ia menelepon pada akhir pekan", told on a Monday, counts from the week that is over. */
  static LocalDate told(Shift shift, LocalDate anchor) {
    boolean late = shift.unit() == Unit.WEEK && shift.part() == Part.LATE;
    boolean early = anchor.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
    return late && early ? anchor.minusWeeks(1) : anchor;
  }

  static Value after(After after, LocalDate anchor) {
    if (after.unit() == Unit.WEEK && after.count() != 0) {
      LocalDate day = anchor.plusWeeks(after.count()); // "dua pekan kemudian": to the day
      return value(day.toString(), day, Unit.DAY).anchored(anchor);
    }
    return counted(after.count(), after.unit(), Part.WHOLE, anchor).anchored(anchor);
  }

  private static Value counted(int count, Unit unit, Part part, LocalDate anchor) {
    return switch (unit) {
      case DAY -> {
        LocalDate day = anchor.plusDays(count);
        yield value(day.toString(), day, Unit.DAY);
      }
      case WEEK -> {
        LocalDate day = anchor.plusWeeks(count);
        yield value(Edtf.week(day, part), Edtf.monday(day), Unit.WEEK);
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(anchor).plusMonths(count);
        yield value(Edtf.month(month), month.atDay(1), Unit.MONTH);
      }
      case YEAR -> year(anchor.getYear() + count, part);
      case DECADE -> decade(count, anchor.getYear(), part);
    };
  }

  private static Value year(int year, Part part) {
    return value(Edtf.year(year, part), LocalDate.of(year, 1, 1), Unit.YEAR);
  }

  /** "Dekade ini" is the calendar's; "dua dekade lalu" a year. */
  private static Value decade(int count, int year, Part part) {
    if (count != 0) {
      return year(year + count * YEARS_OF_DECADE, Part.WHOLE);
    }
    int from = Math.floorDiv(year, YEARS_OF_DECADE) * YEARS_OF_DECADE;
    return value(
        Edtf.decade(from, from + YEARS_OF_DECADE - 1, part), LocalDate.of(from, 1, 1), Unit.DECADE);
  }

  /** "Enam bulan ke depan" runs from this month, "dua tahun terakhir" up to this year. */
  static Value stretch(Stretch stretch, LocalDate anchor) {
    Value there = counted(stretch.count(), stretch.unit(), Part.WHOLE, anchor);
    Value here = counted(0, stretch.unit(), Part.WHOLE, anchor);
    boolean days = stretch.unit() == Unit.WEEK;
    String far = days ? anchor.plusWeeks(stretch.count()).toString() : there.edtf();
    String near = days ? anchor.toString() : here.edtf();
    boolean ahead = stretch.count() > 0;
    String edtf = ahead ? Edtf.interval(near, far) : Edtf.interval(far, near);
    Unit precision = stretch.unit() == Unit.DAY ? Unit.WEEK : stretch.unit();
    return value(edtf, ahead ? here.from() : there.from(), precision).anchored(anchor);
  }

  private static Value value(String edtf, LocalDate from, Unit precision) {
    return Value.of(edtf, from, precision, Resolution.RELATIVE);
  }
}
