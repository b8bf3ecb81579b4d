package kawat.weaving.disagreements;

import java.time.temporal.ChronoUnit;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import org.jspecify.annotations.Nullable;

/** Whether pages speak of one time. */
final class Period {
  /** Days within which pages answer one another: {@value}. */
  static final long NEWS_DAYS = 45;

  /** Days within which counts of one thing are compared: {@value}. */
  static final long COUNT_DAYS = 366;

  private Period() {}

  /** Days between two pages, 0 where one of them does not tell its time. */
  static long days(@Nullable NewsRecord a, @Nullable NewsRecord b) {
    if (a == null || b == null) {
      return 0;
    }
    return PageTime.day(a)
        .flatMap(x -> PageTime.day(b).map(y -> Math.abs(ChronoUnit.DAYS.between(x, y))))
        .orElse(0L);
  }
}
