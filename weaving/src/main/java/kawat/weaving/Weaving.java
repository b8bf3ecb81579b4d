package kawat.weaving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.model.StableId;
import kawat.weaving.merging.Calendar;
import kawat.weaving.origins.Origins;

/**
 * Records to story. A pure function: the same records in any order give the same weave, save that
 * pages which do not tell their time and can't be ordered otherwise stand in the order given.
 *
 * <pre>{@code
 * Weave weave = Weaving.weave(records);
 * weave.events().forEach(e -> System.out.println(e.date() + " " + e.form() + " " + e.origins().size() + " origins"));
 * }</pre>
 */
public final class Weaving {
  private Weaving() {}

  /** What these pages say together. */
  public static Weave weave(List<NewsRecord> records) {
    return new Loom().weave(records);
  }

  /** What the reports of one event say together. */
  static MergedEvent merged(List<Report> reports, Map<String, NewsRecord> pages) {
    List<Event> events = reports.stream().map(Report::event).toList();
    Event first = events.getFirst();
    List<String> dates = commonest(events, e -> e.date().map(Event.When::edtf));
    return new MergedEvent(
        StableId.ofItem("m", reports.getFirst().page(), first.id()),
        first.form(),
        commonest(events, Event::channel).stream().findFirst(),
        first.coding(),
        fullest(events, Event::from),
        fullest(events, Event::to),
        dates.stream().min(Comparator.comparingLong(Weaving::openDays)),
        dates,
        commonest(events, Event::place).stream().findFirst(),
        events.stream().map(Event::status).min(Comparator.naturalOrder()).orElse(first.status()),
        reports,
        Origins.of(reports, pages));
  }

  private static long openDays(String edtf) {
    return Calendar.of(edtf).map(Calendar::days).orElse(Long.MAX_VALUE);
  }

  /** The values told, most told first, the earlier told first among equals. */
  private static List<String> commonest(
      List<Event> events, Function<Event, Optional<String>> value) {
    Map<String, Integer> count = new LinkedHashMap<>();
    events.forEach(e -> value.apply(e).ifPresent(v -> count.merge(v, 1, Integer::sum)));
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The side as the report tells it that names persons rather than states, and most of them. */
  private static List<Actor> fullest(List<Event> events, Function<Event, List<Actor>> side) {
    List<Actor> best = new ArrayList<>();
    for (Event event : events) {
      List<Actor> actors = side.apply(event);
      if (weight(actors) > weight(best)) {
        best = actors;
      }
    }
    return best;
  }

  private static int weight(List<Actor> actors) {
    return actors.stream().mapToInt(a -> a.kind() == Actor.Kind.PERSON ? 3 : 2).sum();
  }
}
