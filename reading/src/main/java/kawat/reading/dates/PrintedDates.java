package kawat.reading.dates;

import static kawat.reading.dates.CalendarWords.NONE;

import java.util.Optional;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Days;
import kawat.reading.dates.Expression.Lean;
import kawat.reading.dates.Expression.Month;
import kawat.reading.dates.Expression.Months;
import kawat.reading.dates.Expression.Part;
import kawat.reading.dates.Expression.Unit;

/** Finds days and months by name or number: "15 Agustus 2022", "1-3 September", "April lalu". */
final class PrintedDates {
  /** A year printed after a month or a term; none printed is year 0, and the end stays. */
  record PrintedYear(int year, int end, Lean lean) {}

  private PrintedDates() {}

  /** A day that starts with its number, or with digits and marks. */
  static Optional<Found> day(Line line, int at, boolean bare) {
    if (!line.number(at)) {
      return Optional.empty();
    }
    Optional<Expression> numeric = NumericDates.read(line.text(at), bare);
    if (numeric.isPresent()) {
      return numeric.map(e -> new Found(at, at + 1, e, "date.numeric"));
    }
    return span(line, at).or(() -> written(line, at)).or(() -> lone(line, at, bare));
  }

  /** "15 Agustus 2022", "15 Agustus mendatang", "15 Agustus tahun lalu". */
  private static Optional<Found> written(Line line, int at) {
    int month = month(line, at + 1, true);
    int day = line.small(at);
    if (month == NONE || day < 0) {
      return Optional.empty();
    }
    PrintedYear year = year(line, at + 2);
    return NumericDates.day(year.year, month, day)
        .map(d -> new Day(d.year(), month, day, Optional.empty(), false, year.lean))
        .map(d -> new Found(at, year.end, d, "date.written"));
  }

  /** "pada tanggal 15", "Senin (15)": the month is the context's. */
  private static Optional<Found> lone(Line line, int at, boolean bare) {
    int day = line.small(at);
    boolean told = line.is(at - 1, Role.DATE_WORD) && !line.mark(at + 1, ",");
    return told && !bare && day >= 1 && day <= 31
        ? Optional.of(
            new Found(
                at,
                at + 1,
                new Day(0, 0, day, Optional.empty(), false, Lean.OPEN),
                "date.day-of-month"))
        : Optional.empty();
  }

  /** "26-28 Oktober 2025", "30 Oktober-1 November 2025", "1 hingga 3 September". */
  private static Optional<Found> span(Line line, int at) {
    String text = line.text(at).replace('–', '-');
    int dash = text.indexOf('-');
    if (dash > 0 && dash <= 2 && text.length() - dash <= 3) {
      int first = Integer.parseInt(text.substring(0, dash));
      int last = Integer.parseInt(text.substring(dash + 1));
      int month = month(line, at + 1, true);
      return month == NONE ? Optional.empty() : days(line, at, at + 2, first, month, last, month);
    }
    int first = line.small(at);
    int named = month(line, at + 1, true);
    int joint = named == NONE ? at + 1 : at + 2;
    int last = line.small(joint + 1);
    int month = month(line, joint + 2, true);
    if (first < 0 || last < 0 || month == NONE || !joins(line, joint)) {
      return Optional.empty();
    }
    return days(line, at, joint + 3, first, named == NONE ? month : named, last, month);
  }

  private static boolean joins(Line line, int at) {
    return line.dash(at) || line.is(at, Role.RANGE);
  }

  private static Optional<Found> days(
      Line line, int at, int end, int first, int firstMonth, int last, int lastMonth) {
    PrintedYear year = year(line, end);
    int y = year.year;
    Optional<Day> from =
        NumericDates.day(y > 0 && firstMonth > lastMonth ? y - 1 : y, firstMonth, first);
    Optional<Day> to = NumericDates.day(y, lastMonth, last);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Found(at, year.end, new Days(from.get(), to.get()), "date.day-range"));
  }

  /** "Agustus 2022", "April lalu", "Januari-April 2025", "August 15, 2022". */
  static Optional<Found> month(Line line, int at) {
    int month = month(line, at, false);
    if (month == NONE) {
      return english(line, at);
    }
    boolean between = line.is(at - 1, Role.BETWEEN) && line.is(at + 1, Role.AND);
    int second = between || joins(line, at + 1) ? month(line, at + 2, true) : NONE;
    if (second != NONE) {
      PrintedYear year = year(line, at + 3);
      Month from = new Month(year.year, month, Part.WHOLE, year.lean);
      Month to = new Month(year.year, second, Part.WHOLE, year.lean);
      int first = between ? at - 1 : at;
      return Optional.of(new Found(first, year.end, new Months(from, to), "date.month-range"));
    }
    return english(line, at).or(() -> plain(line, at, month));
  }

  private static Optional<Found> plain(Line line, int at, int month) {
    PrintedYear year = year(line, at + 1);
    boolean time = line.is(at - 1, Role.YEAR_CUE) || line.unit(at - 1, Unit.MONTH);
    boolean name =
        year.end == at + 1
            && !time // "pada Juni Dewi pulang"
            && line.capitalised(at + 1)
            && line.token(at + 1).start() == line.token(at).end() + 1;
    return name
        ? Optional.empty() // "Juni Wijaya": a person
        : Optional.of(
            new Found(
                at, year.end, new Month(year.year, month, Part.WHOLE, year.lean), "date.month"));
  }

  private static Optional<Found> english(Line line, int at) {
    int month = month(line, at, true);
    int day = line.small(at + 1);
    int comma = line.mark(at + 2, ",") ? at + 3 : at + 2;
    int year = line.year(comma);
    return month == NONE || day < 0 || year < 0 || !line.capitalised(at)
        ? Optional.empty()
        : NumericDates.day(year, month, day).map(d -> new Found(at, comma + 1, d, "date.written"));
  }

  /**
   * The month at an index.
   *
   * @param beside true where a day or a year stands beside it, so that short and English names do
   */
  static int month(Line line, int at, boolean beside) {
    int full = line.value(at, Role.MONTH);
    if (full != NONE && (beside || line.capitalised(at))) {
      return full;
    }
    boolean dated = beside || line.year(at + 1) > 0;
    return dated && line.capitalised(at) ? line.value(at, Role.MONTH_SHORT) : NONE;
  }

  /** "2022", "tahun 2022", ", 2022", "tahun lalu", "lalu", "2025 ini"; else the index itself. */
  static PrintedYear year(Line line, int at) {
    int from = line.unit(at, Unit.YEAR) ? at + 1 : at;
    if (from < line.size() && line.year(from) > 0) {
      int lean = line.value(from + 1, Role.LEAN);
      boolean leans = lean != NONE && !line.is(from + 1, Role.DAY_WORD);
      return new PrintedYear(line.year(from), leans ? from + 2 : from + 1, Lean.OPEN);
    }
    int lean = line.value(from, Role.LEAN);
    if (lean == NONE) {
      return new PrintedYear(0, at, Lean.OPEN);
    }
    return new PrintedYear(0, from + 1, from > at ? lean(lean).ofYears() : lean(lean));
  }

  static Lean lean(int value) {
    return value < 0 ? Lean.PAST : value > 0 ? Lean.FUTURE : Lean.THIS;
  }
}
