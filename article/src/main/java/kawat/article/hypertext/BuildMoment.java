package kawat.article.hypertext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/**
 * A declared moment may be that of a machine. Systems that build a site anew stamp every page with
 * the moment of the build, as its publication and as its change; systems that a site moved to stamp
 * it with the moment of the move. So where a page prints an earlier day under its headline, it is
 * of the printed day: by one day where it declares no change after its publication, by more in any
 * case, since clocks and zones differ by no more than a day.
 */
final class BuildMoment {
  private static final int DAY = 10;

  private BuildMoment() {}

  /** The printed day, where the declared one is a machine's. */
  static Optional<String> of(List<TimeStatement> times, List<String> underHeadline) {
    List<String> declared = days(times, Kind.PUBLISHED);
    List<String> changed = days(times, Kind.MODIFIED);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    String published = declared.getFirst();
    boolean built =
        published.length() == DAY
            && !changed.isEmpty()
            && declared.stream().allMatch(published::equals)
            && changed.stream().allMatch(c -> c.compareTo(published) <= 0);
    return underHeadline.stream()
        .limit(built ? 1 : 0)
        .filter(printed -> daysBetween(printed, published) >= 1)
        .findFirst()
        .or(() -> shown(times, published));
  }

  /** The first day that readers see, if it is earlier and nothing that they see is of the other. */
  private static Optional<String> shown(List<TimeStatement> times, String published) {
    List<String> seen =
        times.stream()
            .filter(t -> t.kind() == Kind.PUBLISHED)
            .filter(t -> t.from().equals("byline") || t.from().equals("time"))
            .map(TimeStatement::value)
            .toList();
    boolean confirmed = seen.stream().anyMatch(s -> s.startsWith(published));
    return confirmed
        ? Optional.empty()
        : seen.stream().findFirst().filter(s -> daysBetween(s, published) >= 2);
  }

  /** How many days the second is after the first; 0 where one of them is no day. */
  private static long daysBetween(String first, String second) {
    try {
      return LocalDate.parse(second).toEpochDay()
          - LocalDate.parse(first.substring(0, Math.min(DAY, first.length()))).toEpochDay();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** Days that the page declares, whether to machines by JSON-LD or by meta elements. */
  private static List<String> days(List<TimeStatement> times, Kind kind) {
    return times.stream()
        .filter(t -> t.kind() == kind && (t.from().equals("json-ld") || t.from().equals("meta")))
        .map(t -> t.value().substring(0, Math.min(DAY, t.value().length())))
        .toList();
  }
}
