package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether pages speak of one time. */
final class Period {
  /** Days within which pages answer one another: {@value}. */
  static final long NEWS_DAYS = 45;

  /** Days within which counts of one thing are compared: {@value}. */
  static final long COUNT_DAYS = 366;

  private Period() {}

  /** Days between two days, 0 where one of them is not told. */
  static long days(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() ? Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) : 0;
  }
}
