package kawat.article.hypertext;

import java.util.List;
import java.util.Optional;
import kawat.model.TimeStatement;

/**
 * A printed "10/12/2023" may be the tenth of December or the twelfth of October. It is read with
 * the day first; where the page says the other day elsewhere and this one nowhere, it was written
 * with the month first.
 */
final class MonthFirst {
  private static final int DAY = 10;

  private MonthFirst() {}

  /** The statements, printed ones put right by the others. */
  static List<TimeStatement> settled(List<TimeStatement> times) {
    return times.stream().map(t -> settled(t, times)).toList();
  }

  private static TimeStatement settled(TimeStatement printed, List<TimeStatement> times) {
    Optional<String> other = swapped(printed.value());
    boolean wrong =
        printed.from().equals("byline")
            && other.isPresent()
            && says(times, other.get())
            && !says(times, printed.value().substring(0, DAY));
    return wrong
        ? new TimeStatement(
            printed.kind(), other.orElseThrow() + printed.value().substring(DAY), printed.from())
        : printed;
  }

  /** Whether something else than a printed line names the day. */
  private static boolean says(List<TimeStatement> times, String day) {
    return times.stream().anyMatch(t -> !t.from().equals("byline") && t.value().startsWith(day));
  }

  /** Day and month changed places, where both could be a month. */
  private static Optional<String> swapped(String value) {
    if (value.length() < DAY || Integer.parseInt(value.substring(8, DAY)) > 12) {
      return Optional.empty();
    }
    return Optional.of(
        value.substring(0, 5) + value.substring(8, DAY) + "-" + value.substring(5, 7));
  }
}
