package kawat.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kawat.model.Resolution;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Lean;
import kawat.reading.dates.Expression.Month;
import kawat.reading.dates.Expression.Unit;

/**
 * Gives the expressions of one page their values, in the order of the text; holds what was told
 * last.
 */
final class Resolver {
  /** A passage told from another time than its page: days between the two. */
  private static final int PASSAGE = 14;

  /** Sentences for which a reported day holds for what follows it. */
  private static final int HOLDS = 8;

  /** Sentences after a date in which "dua hari setelah pesan itu tiba" still counts from it. */
  private static final int EVENT = 2;

  /** Years after which "pakta tahun 1960 yang dibekukan pada April" means another April. */
  private static final int OLD = 12;

  /** Chars from a date to what says the same day again: "Selasa, tiga hari sebelum pemilu". */
  private static final int JOINED = 2;

  private final Story story;
  private final List<Placed> placed;
  private Optional<Value> last = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<LocalDate> reported = Optional.empty();
  private int reportedIn;
  private int lastParagraph = -1;
  private int lastSentence;
  private int lastEnd = -JOINED - 1;

  Resolver(Story story, List<Placed> placed) {
    this.story = story;
    this.placed = placed;
  }

  /** The value, or empty where the page gives nothing to count from. */
  Optional<Value> resolve(Placed at) {
    Optional<Value> value = value(at);
    value.ifPresent(v -> told(at, v));
    return value;
  }

  private void told(Placed at, Value value) {
    last = Optional.of(value);
    lastParagraph = at.paragraph();
    lastSentence = at.sentence();
    lastEnd = at.end();
    if (value.precision() == Unit.DAY) {
      lastDay = Optional.of(value.from());
    }
    if (at.expression() instanceof Day d && d.bracketed() && !at.future()) {
      reported = Optional.of(value.from());
      reportedIn = at.sentence();
    }
  }

  private Optional<Value> value(Placed at) {
    return switch (at.expression()) {
      case Day d -> day(d, at);
      case Expression.Days d -> days(d, at);
      case Month m -> month(m, at).map(v -> v);
      case Expression.Months m -> months(m, at);
      case Expression.Years y -> Optional.of(years(y));
      case Expression.Weekday w ->
          base(at).map(b -> Value.of(weekday(w, b, at), Resolution.COMPLETED).anchored(b));
      case Expression.Shift s -> shift(s, at);
      case Expression.Stretch s -> base(at).map(b -> Counting.stretch(s, b));
      case Expression.After a -> after(a, at);
      case Expression.Term t -> term(t, at);
      case Expression.Named n -> named(n, at);
    };
  }

  /** A weekday that the page prints with its date nearby is that day; else the nearest. */
  private LocalDate weekday(Expression.Weekday w, LocalDate base, Placed at) {
    boolean plain = w.lean() == Lean.OPEN && !w.before() && w.weeks().isEmpty();
    if (!plain) {
      return Completion.weekday(w, base, story.certain(), at.future());
    }
    return placed.stream()
        .map(Placed::expression)
        .filter(e -> e instanceof Day d && d.year() > 0)
        .map(e -> Story.date((Day) e, ((Day) e).year()))
        .flatMap(Optional::stream)
        .filter(d -> d.getDayOfWeek() == w.day())
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, base)) < 7)
        .findFirst()
        .orElseGet(() -> Completion.weekday(w, base, story.certain(), at.future()));
  }

  /** The day from which a passage is told: that of the page, or of the report it goes back to. */
  private Optional<LocalDate> base(Placed at) {
    boolean passage =
        reported.isPresent()
            && at.sentence() - reportedIn <= HOLDS
            && story
                .day()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(reported.get(), d)) > PASSAGE)
                .isPresent();
    return passage ? reported : story.day();
  }

  /** Where only a year is known, its middle stands for it: enough to name years. */
  private Optional<LocalDate> yearBase(Placed at) {
    return base(at)
        .filter(b -> b.getYear() != story.year())
        .or(story::day)
        .or(() -> story.year() > 0 ? Optional.of(LocalDate.of(story.year(), 7, 1)) : lastFrom());
  }

  private Optional<LocalDate> lastFrom() {
    return last.map(Value::from);
  }

  private Optional<Value> day(Day d, Placed at) {
    Optional<LocalDate> date =
        d.year() > 0
            ? Story.date(d, d.year())
            : background(at, d)
                .or(() -> yearBase(at).flatMap(b -> Completion.day(d, b, at.future())));
    Resolution how = d.year() > 0 ? Resolution.STATED : Resolution.COMPLETED;
    return date.map(
        day ->
            Value.of(day, how)
                .mismatched(d.weekday().filter(w -> w != day.getDayOfWeek()).isPresent()));
  }

  /**
   * "Pada 24 Februari 2022 invasi mulai; pada 2 Maret kota itu jatuh": a date without year goes on
   * from the one before it in its paragraph.
   */
  private Optional<LocalDate> background(Placed at, Day d) {
    boolean plain = d.month() > 0 && d.weekday().isEmpty() && d.lean() == Lean.OPEN;
    return background(at)
        .filter(v -> plain)
        .flatMap(v -> Story.date(d, v.from().getYear()).filter(day -> !day.isBefore(v.from())));
  }

  private Optional<Value> background(Placed at) {
    return last.filter(v -> at.paragraph() == lastParagraph && v.how() == Resolution.STATED)
        .filter(v -> v.precision() != Unit.YEAR || story.year() - v.from().getYear() < OLD)
        .filter(v -> story.year() > v.from().getYear() || ahead(at, v));
  }

  /** "Kerangkanya rampung sebelum 1 Maret 2026, rinciannya 1 Juli": both lie ahead. */
  private boolean ahead(Placed at, Value before) {
    return story.year() < before.from().getYear() && at.sentence() == lastSentence;
  }

  private Optional<Value> days(Expression.Days d, Placed at) {
    Optional<Value> to = day(d.to(), at);
    Optional<LocalDate> from =
        to.flatMap(
            t ->
                Story.date(d.from(), t.from().getYear())
                    .map(f -> f.isAfter(t.from()) ? f.minusYears(1) : f));
    return from.map(f -> Value.of(Edtf.interval(f, to.get().from()), f, Unit.DAY, to.get().how()));
  }

  private Optional<Value> month(Month m, Placed at) {
    if (m.year() > 0) {
      return Optional.of(monthValue(YearMonth.of(m.year(), m.month()), Resolution.STATED));
    }
    Optional<YearMonth> told =
        background(at)
            .filter(v -> m.lean() == Lean.OPEN)
            .map(v -> YearMonth.of(v.from().getYear(), m.month()))
            .filter(y -> !y.isBefore(YearMonth.from(last.get().from())));
    return told.or(() -> yearBase(at).map(b -> Completion.month(m, b, at.future())))
        .map(y -> monthValue(y, Resolution.COMPLETED));
  }

  private static Value monthValue(YearMonth month, Resolution how) {
    return Value.of(Edtf.month(month), month.atDay(1), Unit.MONTH, how);
  }

  private Optional<Value> months(Expression.Months m, Placed at) {
    return month(m.to(), at)
        .map(
            to -> {
              YearMonth last = YearMonth.from(to.from());
              YearMonth first = YearMonth.of(last.getYear(), m.from().month());
              YearMonth from = first.isAfter(last) ? first.minusYears(1) : first;
              return Value.of(Edtf.interval(from, last), from.atDay(1), Unit.MONTH, to.how());
            });
  }

  private static Value years(Expression.Years y) {
    String edtf =
        y.to() - y.from() == 9 && y.from() % 10 == 0
            ? Edtf.decade(y.from(), y.to(), y.part())
            : y.from() == y.to()
                ? Edtf.year(y.from(), y.part())
                : Edtf.interval(Edtf.year(y.from()), Edtf.year(y.to()));
    return Value.of(edtf, LocalDate.of(y.from(), 1, 1), Unit.YEAR, Resolution.STATED);
  }

  private Optional<Value> shift(Expression.Shift s, Placed at) {
    if (s.unit() == Unit.DAY && at.quoted()) {
      return said(at).map(b -> Counting.shift(s, b));
    }
    boolean years = s.unit() == Unit.YEAR || s.unit() == Unit.DECADE;
    boolean plain = at.found().end() - at.found().first() == 2; // "akhir pekan" without "ini"
    return (years ? yearBase(at) : base(at))
        .map(b -> Counting.shift(s, plain && !at.future() ? Counting.told(s, b) : b));
  }

  /**
   * "Hari ini" at the head of a quotation is the day on which it was said, where the page tells
   * that nearby; inside its sentence it may be no more than "nowadays".
   */
  private Optional<LocalDate> said(Placed at) {
    Optional<LocalDate> before =
        reported
            .filter(day -> at.head())
            .filter(day -> at.sentence() - reportedIn <= EVENT && at.sentence() > reportedIn);
    return saidBeside(at).or(() -> before);
  }

  private Optional<LocalDate> saidBeside(Placed at) {
    return day(p -> p.sentence() == at.sentence() && !p.quoted());
  }

  /** The first day told where asked: ", kata Dewi, Selasa (7/5)" or "…, Selasa". */
  private Optional<LocalDate> day(Predicate<Placed> where) {
    return placed.stream()
        .filter(where)
        .filter(p -> p.expression() instanceof Day || p.expression() instanceof Expression.Weekday)
        .map(this::value)
        .flatMap(Optional::stream)
        .map(Value::from)
        .findFirst();
  }

  private Optional<Value> after(Expression.After a, Placed at) {
    boolean joined = at.start() - lastEnd <= JOINED && at.sentence() == lastSentence;
    if (a.event() && joined && last.isPresent()) {
      return last.map(v -> Value.of(v.edtf(), v.from(), v.precision(), Resolution.RELATIVE));
    }
    Optional<LocalDate> beside = a.event() ? dayBeside(at) : Optional.empty();
    if (beside.isPresent()) {
      return beside.map(b -> Counting.after(a, b));
    }
    if (a.event() && (last.isEmpty() || at.sentence() - lastSentence > EVENT)) {
      return Optional.empty();
    }
    boolean fine = a.unit() == Unit.DAY || a.unit() == Unit.WEEK;
    boolean vague = last.filter(v -> v.precision() == Unit.YEAR).isPresent();
    Optional<LocalDate> from =
        fine
            ? lastDay.or(story::day)
            : a.unit() == Unit.MONTH && vague ? lastDay : lastFrom(); // no month from a year
    return from.or(() -> yearBase(at)).map(b -> Counting.after(a, b));
  }

  /** "Dua pekan sebelum sidang yang akan dibuka Senin, 6 Oktober 2025". */
  private Optional<LocalDate> dayBeside(Placed at) {
    return day(
        p ->
            p.expression() instanceof Day
                && p.sentence() == at.sentence()
                && p.start() >= at.end());
  }

  private Optional<Value> term(Expression.Term t, Placed at) {
    Optional<Integer> year =
        t.year() > 0
            ? Optional.of(t.year())
            : yearBase(at).map(b -> b.getYear() + t.years().orElse(0));
    Resolution how = t.year() > 0 ? Resolution.STATED : Resolution.COMPLETED;
    return year.map(
        y -> {
          YearMonth from = YearMonth.of(y, t.first());
          return Value.of(
              Edtf.interval(from, YearMonth.of(y, t.last())), from.atDay(1), Unit.MONTH, how);
        });
  }

  private Optional<Value> named(Expression.Named n, Placed at) {
    Optional<Day> day = NumericDates.day(n.year(), n.month(), n.day());
    return day.flatMap(d -> day(d, at))
        .map(v -> Value.of(v.edtf(), v.from(), Unit.DAY, Resolution.NAMED));
  }
}
