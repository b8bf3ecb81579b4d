package kawat.weaving.relations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a step of time is. */
public enum Grain {
  /** Monday to Sunday, as ISO 8601 counts them. */
  WEEK,
  /** A month of the calendar. */
  MONTH;

  /** The first day of the step that has this day. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the step after the one that starts so. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }
}
