package kawat.reading.dates;

import java.time.LocalDate;
import java.util.Optional;
import kawat.model.Resolution;
import kawat.reading.dates.Expression.Unit;

/**
 * What an expression came to.
 *
 * @param edtf the value
 * @param from its first day
 * @param precision of the value: a day, a month, a year; a week for an interval of days
 * @param how it was found
 * @param anchor the date counted from, EDTF
 * @param mismatch true where the weekday printed is not the date's
 */
record Value(
    String edtf,
    LocalDate from,
    Unit precision,
    Resolution how,
    Optional<String> anchor,
    boolean mismatch) {
  static Value of(String edtf, LocalDate from, Unit precision, Resolution how) {
    return new Value(edtf, from, precision, how, Optional.empty(), false);
  }

  static Value of(LocalDate day, Resolution how) {
    return of(day.toString(), day, Unit.DAY, how);
  }

  Value anchored(LocalDate to) {
    return new Value(edtf, from, precision, how, Optional.of(to.toString()), mismatch);
  }

  Value anchored(String to) {
    return new Value(edtf, from, precision, how, Optional.of(to), mismatch);
  }

  Value mismatched(boolean differs) {
    return new Value(edtf, from, precision, how, anchor, differs);
  }
}
