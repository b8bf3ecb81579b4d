package kawat.reading.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a day lies to the day that a story is told from. */
final class Recency {
  private Recency() {}

  /** A small number for each way; 0 where the story has no day. */
  static int of(Day day, Optional<LocalDate> storyDay) {
    if (storyDay.isEmpty()) {
      return 0;
    }
    LocalDate story = storyDay.get();
    String now = story.toString();
    if (day.edtf().equals(now)) {
      return 1;
    }
    if (day.exactness() != 1) {
      boolean later = day.edtf().compareTo(now) > 0;
      boolean year = day.edtf().startsWith(now.substring(0, 4));
      return (later ? 10 : 12) + (year ? 1 : 0);
    }
    long days = ChronoUnit.DAYS.between(LocalDate.parse(day.edtf()), story);
    if (days < 0) {
      return days < -7 ? 2 : 3;
    }
    return days == 1 ? 4 : days <= 3 ? 5 : days <= 8 ? 6 : days <= 40 ? 7 : days <= 366 ? 8 : 9;
  }
}
