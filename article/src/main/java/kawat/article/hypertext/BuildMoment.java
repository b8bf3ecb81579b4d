package kawat.article.hypertext;

import java.util.List;
import java.util.Optional;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/**
 * Systems that build a site anew stamp every page with the moment of the build, as its publication
 * and as its change: where a page declares to be published on the day of its last change or later,
 * and prints an earlier day under its headline, it is of the printed day.
 */
final class BuildMoment {
  private static final int DAY = 10;

  private BuildMoment() {}

  /** The printed day, where the declared one is the build's. */
  static Optional<String> of(List<TimeStatement> times, List<String> underHeadline) {
    List<String> declared = days(times, Kind.PUBLISHED);
    List<String> changed = days(times, Kind.MODIFIED);
    if (declared.isEmpty() || changed.isEmpty() || underHeadline.isEmpty()) {
      return Optional.empty();
    }
    String published = declared.getFirst();
    String printed = underHeadline.getFirst();
    boolean built =
        published.length() == DAY
            && declared.stream().allMatch(published::equals)
            && changed.stream().allMatch(c -> c.compareTo(published) <= 0);
    return built && printed.length() >= DAY && printed.substring(0, DAY).compareTo(published) < 0
        ? Optional.of(printed)
        : Optional.empty();
  }

  /** Days that the page declares, whether to machines by JSON-LD or by meta elements. */
  private static List<String> days(List<TimeStatement> times, Kind kind) {
    return times.stream()
        .filter(t -> t.kind() == kind && (t.from().equals("json-ld") || t.from().equals("meta")))
        .map(t -> t.value().substring(0, Math.min(DAY, t.value().length())))
        .toList();
  }
}
