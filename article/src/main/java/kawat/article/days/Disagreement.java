package kawat.article.days;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/** Does a page give several days on which it came out? */
public final class Disagreement {
  private static final int ISO_DAY = 10;

  /** Hours ahead of UTC of Indonesia's three zones. */
  private static final List<Integer> ZONES = List.of(7, 8, 9);

  private Disagreement() {}

  /**
   * Whether no day fits what each place of the page says first of its publication. On an Indonesian
   * page 17.03 UTC and three minutes past the next midnight are one time.
   */
  public static boolean among(List<TimeStatement> times, boolean indonesian) {
    Map<String, Set<String>> days = new HashMap<>();
    for (TimeStatement t : times) {
      if (t.kind() == Kind.PUBLISHED && t.value().length() >= ISO_DAY) {
        days.putIfAbsent(t.from(), days(t.value(), indonesian));
      }
    }
    Set<String> common = new HashSet<>();
    days.values().forEach(common::addAll);
    days.values().forEach(common::retainAll);
    return !days.isEmpty() && common.isEmpty();
  }

  private static Set<String> days(String value, boolean indonesian) {
    Set<String> days = new HashSet<>(Set.of(value.substring(0, ISO_DAY)));
    if (indonesian && value.indexOf('T') == ISO_DAY) {
      try {
        OffsetDateTime time = OffsetDateTime.parse(value);
        ZONES.forEach(
            hours ->
                days.add(
                    time.withOffsetSameInstant(ZoneOffset.ofHours(hours))
                        .toString()
                        .substring(0, ISO_DAY)));
      } catch (DateTimeException e) {
        return days; // a time without an offset is the reader's
      }
    }
    return days;
  }
}
