package kawat.weaving.merging;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days that an EDTF value leaves open.
 *
 * @param first first possible day
 * @param last last possible day
 */
public record Calendar(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** Reads a level 0 value or an interval; empty where it is neither. */
  public static Optional<Calendar> of(String edtf) {
    try {
      int slash = edtf.indexOf('/');
      if (slash < 0) {
        return Optional.of(single(edtf));
      }
      return Optional.of(
          new Calendar(
              single(edtf.substring(0, slash)).first, single(edtf.substring(slash + 1)).last));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Calendar single(String value) {
    return switch (value.length()) {
      case YEAR ->
          new Calendar(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
      case MONTH ->
          new Calendar(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
      default -> new Calendar(LocalDate.parse(value), LocalDate.parse(value));
    };
  }

  public boolean meets(Calendar other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Days from one to the other, 0 where they meet. */
  public long apart(Calendar other) {
    if (meets(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? first.toEpochDay() - other.last.toEpochDay()
        : other.first.toEpochDay() - last.toEpochDay();
  }

  /** Days that are left open, 1 where the day is told. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
