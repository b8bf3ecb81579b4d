package kawat.desk.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/**
 * First and last day of an EDTF value, so that values can be compared.
 *
 * @param from ISO 8601; {@value #EVER} where the value has no beginning
 * @param to ISO 8601; {@value #NEVER} where it has no end
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, level 0 and
 *     1</a>
 */
record Days(String from, String to) {
  static final String EVER = "0000-01-01";
  static final String NEVER = "9999-12-31";
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?[?~%]?");

  /** Empty where the value is none that can be put on a calendar. */
  static Optional<Days> of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return day(edtf);
    }
    Optional<String> from = end(edtf.substring(0, slash), EVER, Days::from);
    Optional<String> to = end(edtf.substring(slash + 1), NEVER, Days::to);
    return from.flatMap(f -> to.map(t -> new Days(f, t))).filter(d -> d.from.compareTo(d.to) <= 0);
  }

  /**
   * @throws KawatException BAD_QUERY where it is no such value
   */
  static Days asked(String edtf) {
    return of(edtf.strip())
        .orElseThrow(
            () ->
                new KawatException(
                    ErrorCode.BAD_QUERY,
                    "'%s' is no date; write 2022, 2022-08, 2022-08-15 or two of them with a slash"
                        .formatted(edtf),
                    edtf));
  }

  private static Optional<String> end(
      String part, String open, java.util.function.Function<Days, String> side) {
    return part.isEmpty() || part.equals("..") ? Optional.of(open) : day(part).map(side);
  }

  private static Optional<Days> day(String value) {
    Matcher m = DATE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(days(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth()));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
      return Optional.of(days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days days(LocalDate from, LocalDate to) {
    return new Days(from.toString(), to.toString());
  }
}
