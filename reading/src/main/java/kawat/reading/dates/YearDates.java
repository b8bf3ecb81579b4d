package kawat.reading.dates;

import static kawat.reading.dates.CalendarWords.NONE;

import java.util.Optional;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.Part;
import kawat.reading.dates.Expression.Term;
import kawat.reading.dates.Expression.Unit;
import kawat.reading.dates.Expression.Years;

/** Finds years and their parts: "2021", "1910-1945", "awal 2000-an", "kuartal II 2023". */
final class YearDates {
  private static final int MODERN = 1900;
  private static final int FAR = 2100;
  private final RelativeDates relative;

  YearDates(RelativeDates relative) {
    this.relative = relative;
  }

  /** A year or a range of years that the words around it let be one. */
  Optional<Found> year(Line line, int at) {
    Optional<Found> decade = decade(line, at, at, Part.WHOLE);
    if (decade.isPresent()) {
      return decade;
    }
    String text = line.text(at).replace('–', '-');
    boolean range = text.length() == 9 && (text.charAt(4) == '-' || text.charAt(4) == '/');
    if (range && Line.year(text.substring(0, 4)) && Line.year(text.substring(5))) {
      int from = Integer.parseInt(text.substring(0, 4));
      int to = Integer.parseInt(text.substring(5));
      return from < to && to < FAR && from >= 1000 && meant(line, at, at + 1, from)
          ? found(at, at + 1, new Years(from, to, Part.WHOLE), "date.year-range")
          : Optional.empty();
    }
    int year = line.year(at);
    int end = line.is(at + 1, Role.LEAN) && !line.is(at + 1, Role.DAY_WORD) ? at + 2 : at + 1;
    return year > 0 && meant(line, at, at + 1, year)
        ? found(at, end, new Years(year, year, Part.WHOLE), "date.year")
        : Optional.empty();
  }

  /**
   * "Dari 2000 orang yang datang, …" has no year; "sejak 2000", "perang Irak 2003 memicu …" and
   * "tahun 1512" do.
   */
  private static boolean meant(Line line, int at, int end, int year) {
    boolean told = line.unit(at - 1, Unit.YEAR);
    boolean law = told && line.number(at - 2);
    boolean money = line.mark(at - 1, "$") || line.mark(end, "%") || line.mark(end, "°");
    if (law || money || line.is(at - 1, Role.NO_YEAR) || line.mark(at - 1, "#")) {
      return false;
    }
    if (line.is(at - 1, Role.YEAR_CUE)) {
      return told || year >= MODERN - 400;
    }
    boolean closes =
        end >= line.size()
            || line.token(end).kind() == kawat.reading.text.Token.Kind.MARK
            || line.is(end, Role.YEAR_RIGHT)
            || line.verb(end);
    boolean opens = line.word(at - 1) || line.mark(at - 1, "(") || line.dash(at - 1);
    return closes && opens && year >= MODERN && year < FAR;
  }

  /** "2000-an", "1990an", "tahun 90-an". */
  private static Optional<Found> decade(Line line, int first, int at, Part part) {
    int year = line.year(at);
    boolean split = line.dash(at + 1) && line.is(at + 2, Role.DECADE_SUFFIX);
    String text = line.lower(at);
    if (year < 0 && line.decade(at) && Line.year(text.substring(0, 4))) {
      int glued = Integer.parseInt(text.substring(0, 4));
      return found(first, at + 1, new Years(glued, glued + 9, part), "date.decade");
    }
    boolean tens = split && year < 0 && line.small(at) >= 10 && line.small(at) % 10 == 0;
    if (tens && line.unit(at - 1, Unit.YEAR)) {
      int from = MODERN + line.small(at);
      return found(first, at + 3, new Years(from, from + 9, part), "date.decade");
    }
    return split && year > 0 && year % 10 == 0
        ? found(first, at + 3, new Years(year, year + 9, part), "date.decade")
        : Optional.empty();
  }

  /** "awal 2000-an", "akhir tahun 2023", "pertengahan Juni", "awal pekan depan", "akhir tahun". */
  Optional<Found> part(Line line, int at) {
    int third = line.value(at, Role.PART);
    if (third == NONE) {
      return Optional.empty();
    }
    Part part = Part.values()[third];
    int i = at + 1;
    boolean named = line.unit(i, Unit.YEAR) || line.unit(i, Unit.MONTH);
    int inner = named && (line.number(i + 1) || line.is(i + 1, Role.MONTH)) ? i + 1 : i;
    Optional<Found> decade = decade(line, at, inner, part);
    if (decade.isPresent()) {
      return decade;
    }
    int year = line.year(inner);
    if (year > 0) {
      int end = line.is(inner + 1, Role.LEAN) ? inner + 2 : inner + 1;
      return found(at, end, new Years(year, year, part), "date.part-of-year");
    }
    return PrintedDates.month(line, inner)
        .flatMap(m -> month(at, m, part))
        .or(() -> relative.unit(line, at, i, part));
  }

  private static Optional<Found> month(int at, Found found, Part part) {
    return found.expression() instanceof Expression.Month m
        ? found(
            at,
            found.end(),
            new Expression.Month(m.year(), m.month(), part, m.lean()),
            "date.part-of-month")
        : Optional.empty();
  }

  /** "kuartal II 2023", "semester satu", "triwulan pertama tahun ini", "paruh kedua 2024". */
  Optional<Found> term(Line line, int at) {
    int months = line.value(at, Role.TERM);
    int order = line.value(at + 1, Role.ORDINAL);
    if (order == NONE) {
      order = line.small(at + 1);
    }
    if (months == NONE || order < 1 || order * months > 12) {
      return Optional.empty();
    }
    int i = line.dash(at + 2) || line.mark(at + 2, "/") ? at + 3 : at + 2;
    PrintedDates.PrintedYear year = PrintedDates.year(line, i);
    int end = year.end() == i ? at + 2 : year.end();
    Term term =
        new Term((order - 1) * months + 1, order * months, year.year(), RelativeDates.years(year));
    return found(at, end, term, "date.quarter");
  }

  private static Optional<Found> found(int first, int end, Expression e, String rule) {
    return Optional.of(new Found(first, end, e, rule));
  }
}
