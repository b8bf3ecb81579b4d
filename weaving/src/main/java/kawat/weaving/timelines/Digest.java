package kawat.weaving.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.weaving.MergedEvent;

/**
 * An event of a line with what it matters.
 *
 * @param event the event
 * @param importance how much it matters
 */
public record Digest(MergedEvent event, Importance importance) {
  /** An occasion is as long as a month, told by so many characters of its date: {@value}. */
  private static final int MONTH_DIGITS = 7;

  /**
   * The events that matter most, in the order of the line. Of acts of one form between the same
   * parties in one month only the weightiest enters, until nothing else is left: a digest is not
   * filled with one day's statements.
   *
   * @param line events in the order of time
   * @param days the day of each page, by the page's id
   * @param most how many at most, 1 or more
   */
  public static List<Digest> of(List<MergedEvent> line, Map<String, LocalDate> days, int most) {
    List<Digest> all = line.stream().map(e -> new Digest(e, Importance.of(e, days))).toList();
    List<Digest> byWeight =
        all.stream()
            .sorted(
                Comparator.comparingDouble((Digest d) -> -d.importance.value())
                    .thenComparing(d -> d.event.id()))
            .toList();
    Set<String> occasions = new HashSet<>();
    List<Digest> first = new ArrayList<>();
    List<Digest> second = new ArrayList<>();
    byWeight.forEach(d -> (occasions.add(occasion(d.event)) ? first : second).add(d));
    Set<String> chosen = new HashSet<>();
    Stream.concat(first.stream(), second.stream())
        .limit(most)
        .forEach(d -> chosen.add(d.event.id()));
    return all.stream().filter(d -> chosen.contains(d.event.id())).toList();
  }

  private static String occasion(MergedEvent event) {
    Set<String> parties = new TreeSet<>();
    Stream.concat(event.from().stream(), event.to().stream())
        .forEach(a -> parties.add(a.country().orElse(a.key())));
    String when = event.date().orElse("");
    return event.form()
        + "|"
        + parties
        + "|"
        + when.substring(0, Math.min(MONTH_DIGITS, when.length()));
  }
}
