package kawat.reading.dates;

import static kawat.reading.dates.CalendarWords.NONE;

import java.util.Optional;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.After;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Days;
import kawat.reading.dates.Expression.Part;
import kawat.reading.dates.Expression.Shift;
import kawat.reading.dates.Expression.Stretch;
import kawat.reading.dates.Expression.Term;
import kawat.reading.dates.Expression.Unit;
import kawat.reading.numbers.Numbers;
import kawat.reading.numbers.Numeral;

/**
 * Finds what counts from another day: "bulan lalu", "dua hari setelah itu", "77 tahun yang lalu".
 */
final class RelativeDates {
  private static final int LONGEST = 5000;
  private static final int CLAUSE = 14;
  private static final int WEEK_DAYS = 7;
  private static final int DAYS_OF_FOUR = 28; // days of the weeks that each month has
  private final Numbers numbers;

  RelativeDates(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A count with its unit, a unit alone, or a word for a day. */
  Optional<Found> at(Line line, int at) {
    return counted(line, at)
        .or(() -> unit(line, at, at, Part.WHOLE))
        .or(() -> led(line, at))
        .or(() -> day(line, at));
  }

  /** "next month", in languages that lean before the noun; "the last week of May" is May's. */
  private static Optional<Found> led(Line line, int at) {
    int lean = line.value(at, Role.LEAN_BEFORE);
    int kind = line.value(at + 1, Role.UNIT);
    if (lean == NONE || kind == NONE || line.is(at + 2, Role.PART_OF)) {
      return Optional.empty();
    }
    Unit unit = Unit.values()[kind];
    return unit == Unit.DAY
        ? Optional.empty()
        : found(at, at + 2, new Shift(lean, unit, Part.WHOLE), "date.this-last-next");
  }

  private Optional<Found> counted(Line line, int at) {
    int one = line.value(at, Role.ONE_UNIT);
    if (one != NONE) {
      return around(line, at, at + 1, 1, Unit.values()[one]);
    }
    Optional<Numeral> numeral = numbers.at(line.tokens(), at);
    int count = numeral.map(Numeral::count).orElse(-1);
    if (count < 1 || count > LONGEST || line.is(at - 1, Role.ORDINAL)) {
      return Optional.empty();
    }
    int unit = numeral.get().end();
    int kind = line.value(unit, Role.UNIT);
    return kind == NONE ? Optional.empty() : around(line, at, unit + 1, count, Unit.values()[kind]);
  }

  /** What follows a count and its unit says which way to count; nothing: a duration. */
  private static Optional<Found> around(Line line, int at, int next, int count, Unit unit) {
    int i = line.is(next, Role.RELATIVE) ? next + 1 : next;
    if (line.value(i, Role.LEAN) == -1) {
      return found(at, i + 1, new Shift(-count, unit, Part.WHOLE), "date.ago");
    }
    if (line.is(i, Role.AHEAD) && line.value(i + 1, Role.LEAN) == 1) {
      return found(at, i + 2, new Stretch(count, unit), "date.ahead");
    }
    if (line.value(i, Role.LEAN) == 1) {
      return found(at, i + 1, new Stretch(count, unit), "date.ahead");
    }
    if (line.is(next, Role.HENCE) && unit == Unit.DAY) {
      return found(at, next + 1, new Shift(count, unit, Part.WHOLE), "date.hence");
    }
    if (line.is(next, Role.FIRST) && unit == Unit.MONTH) {
      return firstMonths(line, at, next, count);
    }
    if (line.value(next, Role.SPAN) == -1 && !line.is(at - 1, Role.DURATION)) {
      return found(at, next + 1, new Stretch(-count, unit), "date.latest");
    }
    return told(line, at, next, count, unit);
  }

  /** "sehari sebelumnya", "tiga hari kemudian", "dua hari setelah pertemuan itu". */
  private static Optional<Found> told(Line line, int at, int next, int count, Unit unit) {
    if (line.is(next, Role.LATER)) {
      return found(at, next + 1, new After(count, unit, false), "date.later");
    }
    if (line.is(next, Role.EARLIER)) {
      return found(at, next + 1, new After(-count, unit, false), "date.earlier");
    }
    boolean after = line.is(next, Role.AFTER);
    if (!after && !line.is(next, Role.BEFORE)) {
      return Optional.empty();
    }
    int sign = after ? count : -count;
    if (line.is(next + 1, Role.THAT)) {
      return found(at, next + 2, new After(sign, unit, false), "date.later");
    }
    return found(at, clauseEnd(line, next + 1), new After(sign, unit, true), "date.around-event");
  }

  /** The event counted from, up to a relative clause, a date, a mark; an apposition stays in. */
  private static int clauseEnd(Line line, int from) {
    int i = from;
    while (i < line.size() && i - from < CLAUSE) {
      boolean apposition = line.mark(i, ",") && line.capitalised(i + 1) && line.capitalised(i - 2);
      boolean over =
          (line.token(i).kind() == kawat.reading.text.Token.Kind.MARK && !apposition)
              || (line.is(i, Role.CLAUSE_END) && i > from)
              || line.is(i, Role.WEEKDAY);
      if (over) {
        break;
      }
      i++;
    }
    return Math.max(i, from);
  }

  /** "empat bulan pertama 2025", "tiga bulan pertama tahun ini". */
  private static Optional<Found> firstMonths(Line line, int at, int next, int count) {
    PrintedDates.PrintedYear year = PrintedDates.year(line, next + 1);
    return count > 11
        ? Optional.empty()
        : found(at, year.end(), new Term(1, count, year.year(), years(year)), "date.first-months");
  }

  static Optional<Integer> years(PrintedDates.PrintedYear year) {
    return switch (year.lean()) {
      case LAST_YEAR -> Optional.of(-1);
      case THIS_YEAR -> Optional.of(0);
      case NEXT_YEAR -> Optional.of(1);
      case PAST, THIS, FUTURE, OPEN -> Optional.empty();
    };
  }

  /**
   * "bulan lalu", "tahun ini", "pekan depan", "hari yang sama", "tahun berikutnya".
   *
   * @param at where the unit stands
   * @param first where the expression starts: at its "awal" or "akhir", else at the unit
   */
  Optional<Found> unit(Line line, int first, int at, Part part) {
    int kind = line.value(at, Role.UNIT);
    if (kind == NONE || uncounted(line, first - 1)) {
      return Optional.empty();
    }
    Unit unit = Unit.values()[kind];
    if (unit == Unit.WEEK && part == Part.WHOLE && line.is(at + 1, Role.ORDINAL)) {
      return weekOf(line, first, at);
    }
    int i = line.is(at + 1, Role.RELATIVE) ? at + 2 : at + 1;
    int lean = line.value(i, Role.LEAN);
    if (lean != NONE && !line.is(i, Role.DAY_WORD) && !(unit == Unit.DAY && lean != 0)) {
      return found(
          first,
          i + 1,
          new Shift(line.is(i, Role.SOON) ? 0 : lean, unit, part),
          "date.this-last-next");
    }
    if (unit == Unit.YEAR && (part == Part.EARLY || part == Part.LATE)) {
      return turn(first, at + 1, part);
    }
    if (part != Part.WHOLE) {
      return unit == Unit.DAY || unit == Unit.DECADE
          ? Optional.empty()
          : found(first, at + 1, new Shift(0, unit, part), "date.part-of-now");
    }
    return linked(line, at, i, unit);
  }

  /**
   * "Impor dihentikan hingga akhir tahun": the turn of the year is meant, its first or last month.
   */
  private static Optional<Found> turn(int first, int end, Part part) {
    int month = part == Part.EARLY ? 1 : 12;
    return found(first, end, new Term(month, month, 0, Optional.of(0)), "date.part-of-now");
  }

  private static Optional<Found> linked(Line line, int at, int i, Unit unit) {
    if (line.is(i, Role.SAME) && i == at + 2) {
      return found(at, i + 1, new After(0, unit, false), "date.same");
    }
    if (unit == Unit.DAY && line.is(i, Role.THAT)) {
      return thatDay(line, at, i); // "pada hari itu", "hari itu juga"
    }
    if (line.is(i, Role.EARLIER)) {
      return found(at, i + 1, new After(-1, unit, false), "date.earlier");
    }
    if (line.is(i, Role.NEXT_ONE)) {
      return found(at, i + 1, new After(1, unit, false), "date.later");
    }
    return Optional.empty();
  }

  private static Optional<Found> thatDay(Line line, int at, int that) {
    int end = line.is(that + 1, Role.ALSO) ? that + 2 : that + 1;
    return found(at, end, new After(0, Unit.DAY, false), "date.same");
  }

  /** "pekan pertama Februari": of its four weeks the first has the days 1 to 7. */
  private static Optional<Found> weekOf(Line line, int first, int at) {
    int week = line.value(at + 1, Role.ORDINAL);
    int month = line.value(at + 2, Role.MONTH);
    if (week == NONE || week > DAYS_OF_FOUR / WEEK_DAYS || month == NONE) {
      return Optional.empty();
    }
    PrintedDates.PrintedYear year = PrintedDates.year(line, at + 3);
    Day from = Day.of(year.year(), month, (week - 1) * WEEK_DAYS + 1);
    Day to = Day.of(year.year(), month, week * WEEK_DAYS);
    return years(year).isEmpty()
        ? found(first, year.end(), new Days(from, to), "date.week-of-month")
        : Optional.empty();
  }

  /** "beberapa tahun lalu", "puluhan tahun silam" cannot be counted; "hari ketujuh" is no date. */
  private boolean uncounted(Line line, int before) {
    return line.is(before, Role.VAGUE)
        || numbers.vague(line.lower(before))
        || (before >= 0 && numbers.at(line.tokens(), before).isPresent());
  }

  /** "kemarin", "besok", "lusa", "semalam", "malam ini", "keesokan harinya". */
  private static Optional<Found> day(Line line, int at) {
    if (line.is(at, Role.NEXT_DAY)) {
      boolean hari = line.is(at + 1, Role.ITS_DAY) || line.unit(at + 1, Unit.DAY);
      return found(at, hari ? at + 2 : at + 1, new After(1, Unit.DAY, false), "date.next-day");
    }
    if (line.is(at, Role.DAY_PART) && line.value(at + 1, Role.LEAN) == 0) {
      return found(at, at + 2, new Shift(0, Unit.DAY, Part.WHOLE), "date.today");
    }
    if (line.is(at, Role.DAY_PART) && line.is(at + 1, Role.THAT)) {
      return thatDay(line, at, at + 1); // "malam itu"
    }
    int past = justPast(line, at);
    if (past != NONE) {
      return found(at, at + 2, new Shift(past, Unit.DAY, Part.WHOLE), "date.just-past");
    }
    if (at > 0 && line.capitalised(at) && line.capitalised(at - 1)) {
      return Optional.empty(); // "menurut Kantor Berita Lusa": a name
    }
    if (line.value(at, Role.DAY_WORD) == 1 && line.value(at + 1, Role.DAY_WORD) == 2) {
      return found(at, at + 2, new Shift(2, Unit.DAY, Part.WHOLE), "date.near-day");
    }
    int days = line.value(at, Role.DAY_WORD);
    int night = line.is(at - 1, Role.WITHIN) ? NONE : line.value(at, Role.LAST_NIGHT);
    int count = days != NONE ? days : night;
    return count == NONE
        ? Optional.empty()
        : found(at, at + 1, new Shift(count, Unit.DAY, Part.WHOLE), "date.near-day");
  }

  /** "pagi tadi", "tadi siang" were today, "tadi malam" yesterday. */
  private static int justPast(Line line, int at) {
    int part = line.is(at, Role.JUST_PAST) ? at + 1 : at;
    boolean beside = line.is(part, Role.DAY_PART) && (part > at || line.is(at + 1, Role.JUST_PAST));
    return !beside ? NONE : line.is(part, Role.NIGHT) ? -1 : 0;
  }

  private static Optional<Found> found(int first, int end, Expression e, String rule) {
    return Optional.of(new Found(first, end, e, rule));
  }
}
