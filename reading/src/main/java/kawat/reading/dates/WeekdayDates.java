package kawat.reading.dates;

import static kawat.reading.dates.CalendarWords.NONE;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Days;
import kawat.reading.dates.Expression.Lean;
import kawat.reading.dates.Expression.Unit;
import kawat.reading.dates.Expression.Weekday;
import kawat.reading.numbers.Numbers;
import kawat.reading.numbers.Numeral;

/** Finds what starts at a weekday: "Senin malam (15/8/2022)", "Jumat, 15 Agustus", "Kamis lalu". */
final class WeekdayDates {
  private final Set<String> feasts;
  private final Numbers numbers;

  /**
   * @param feasts words after a weekday that make it a feast or a market day: Agung, Kliwon
   */
  WeekdayDates(Set<String> feasts, Numbers numbers) {
    this.feasts = feasts;
    this.numbers = numbers;
  }

  Optional<Found> at(Line line, int at) {
    return line.is(at, Role.LEAN_BEFORE) ? led(line, at) : weekday(line, at);
  }

  /** "last Monday", in languages that lean before the noun. */
  private static Optional<Found> led(Line line, int at) {
    int day = line.value(at + 1, Role.WEEKDAY);
    if (day == NONE || !line.capitalised(at + 1)) {
      return Optional.empty();
    }
    Lean lean = PrintedDates.lean(line.value(at, Role.LEAN_BEFORE));
    Weekday weekday = new Weekday(DayOfWeek.of(day), lean, false, Optional.empty());
    return Optional.of(new Found(at, at + 2, weekday, "date.weekday-leaning"));
  }

  private Optional<Found> weekday(Line line, int at) {
    int day = line.value(at, Role.WEEKDAY);
    boolean said = line.unit(at - 1, Unit.DAY);
    if (day == NONE || !(line.capitalised(at) || said) || feasts.contains(line.lower(at + 1))) {
      return Optional.empty();
    }
    if (week(line, at, said) || line.is(at - 1, Role.NO_WEEKDAY)) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    int next = dayPart(line, at + 1);
    return dated(line, at, next, weekday)
        .or(() -> span(line, at))
        .or(() -> Optional.of(bare(line, at, weekday)));
  }

  /** "Minggu lalu", "Minggu depan" at a sentence's head: the week, not the Sunday. */
  private static boolean week(Line line, int at, boolean said) {
    boolean head = at == 0 || ".!?\"“".contains(line.text(at - 1));
    return !said
        && line.is(at, Role.UNIT)
        && (head || !line.capitalised(at))
        && (line.is(at + 1, Role.LEAN) || line.is(at + 1, Role.EARLIER));
  }

  /** "malam", "dini hari", "pagi waktu setempat" between a weekday and its date. */
  private static int dayPart(Line line, int at) {
    int i = at;
    if (line.is(i, Role.DAY_PART)) {
      i++;
      if (line.unit(i, Unit.DAY)) {
        i++;
      }
    }
    if (line.is(i, Role.LOCAL) && line.is(i + 1, Role.LOCAL)) {
      i += 2;
    }
    return i;
  }

  private Optional<Found> dated(Line line, int at, int next, DayOfWeek weekday) {
    int i = line.mark(next, ",") ? next + 1 : next;
    boolean bracket = line.mark(i, "(");
    i = bracket ? i + 1 : i;
    i = line.is(i, Role.DATE_WORD) ? i + 1 : i;
    Optional<Found> day = PrintedDates.day(line, i, true).or(() -> lone(line, at, next));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    boolean closed = bracket && line.mark(day.get().end(), ")");
    int end = closed ? day.get().end() + 1 : day.get().end();
    String rule = day.get().rule() + (bracket ? "-bracketed" : "-weekday");
    return with(day.get().expression(), weekday, bracket).map(e -> new Found(at, end, e, rule));
  }

  /** "Senin (15)" takes its month from the context. */
  private static Optional<Found> lone(Line line, int at, int next) {
    int day = line.small(next + 1);
    boolean alone = line.mark(next, "(") && line.mark(next + 2, ")") && day >= 1 && day <= 31;
    return alone
        ? Optional.of(
            new Found(
                at,
                next + 2,
                new Day(0, 0, day, Optional.empty(), true, Lean.OPEN),
                "date.day-of-month"))
        : Optional.empty();
  }

  private static Optional<Expression> with(
      Expression expression, DayOfWeek weekday, boolean bracketed) {
    return switch (expression) {
      case Day d ->
          Optional.of(
              new Day(d.year(), d.month(), d.day(), Optional.of(weekday), bracketed, d.lean()));
      case Days days -> Optional.of(days);
      case Expression.Month m -> Optional.empty();
      case Expression.Months m -> Optional.empty();
      case Expression.Years y -> Optional.empty();
      case Weekday w -> Optional.empty();
      case Expression.Shift s -> Optional.empty();
      case Expression.Stretch s -> Optional.empty();
      case Expression.After a -> Optional.empty();
      case Expression.Term t -> Optional.empty();
      case Expression.Named n -> Optional.empty();
    };
  }

  /** "Sabtu-Minggu (1-2/11/2025)". */
  private Optional<Found> span(Line line, int at) {
    boolean second = line.dash(at + 1) && line.is(at + 2, Role.WEEKDAY);
    if (!second) {
      return Optional.empty();
    }
    return dated(line, at, at + 3, DayOfWeek.of(line.value(at + 2, Role.WEEKDAY)));
  }

  /** "Kamis", "Jumat mendatang", "Senin pekan lalu", "Minggu sebelumnya". */
  private Found bare(Line line, int at, DayOfWeek weekday) {
    int i = dayPart(line, at + 1);
    if (line.unit(i, Unit.WEEK) && line.is(i + 1, Role.LEAN)) {
      Optional<Integer> weeks = Optional.of(line.value(i + 1, Role.LEAN));
      return new Found(
          at, i + 2, new Weekday(weekday, Lean.OPEN, false, weeks), "date.weekday-of-week");
    }
    Optional<Numeral> weeks = numbers.at(line.tokens(), i);
    int unit = weeks.map(Numeral::end).orElse(i);
    if (unit > i && line.unit(unit, Unit.WEEK) && line.value(unit + 1, Role.LEAN) == -1) {
      Optional<Integer> back = Optional.of(-weeks.get().count()); // "Jumat dua pekan lalu"
      return new Found(
          at, unit + 2, new Weekday(weekday, Lean.OPEN, false, back), "date.weekday-of-week");
    }
    if (line.is(i, Role.LEAN)) {
      Lean lean = PrintedDates.lean(line.value(i, Role.LEAN));
      return new Found(
          at, i + 1, new Weekday(weekday, lean, false, Optional.empty()), "date.weekday-leaning");
    }
    if (line.is(i, Role.EARLIER) || line.is(i, Role.NEXT_ONE)) {
      boolean before = line.is(i, Role.EARLIER);
      Lean lean = before ? Lean.OPEN : Lean.FUTURE;
      return new Found(
          at, i + 1, new Weekday(weekday, lean, before, Optional.empty()), "date.weekday-leaning");
    }
    return new Found(
        at, at + 1, new Weekday(weekday, Lean.OPEN, false, Optional.empty()), "date.weekday");
  }
}
