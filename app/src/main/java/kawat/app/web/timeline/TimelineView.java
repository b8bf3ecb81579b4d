package kawat.app.web.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.EventSummary;
import kawat.desk.Slice;

/**
 * The timeline as its page shows it.
 *
 * @param query what was asked
 * @param chips the conditions in force, each with the address that lifts it
 * @param events this part of the timeline
 * @param histogram of all events that pass
 * @param more address of the next part
 * @param choices what the filters offer
 * @param error why the question can't be answered
 * @param pages how many pages the desk has
 */
public record TimelineView(
    TimelineQuery query,
    List<Chip> chips,
    Slice<EventSummary> events,
    Histogram histogram,
    Optional<String> more,
    Choices choices,
    Optional<String> error,
    int pages) {
  public TimelineView {
    chips = List.copyOf(chips);
  }

  /** A condition in force. */
  public record Chip(String label, String value, String lift) {}

  /** What the filters offer. */
  public record Choices(List<ActorSummary> actors, List<Desk.Outlet> outlets) {
    public Choices {
      actors = List.copyOf(actors);
      outlets = List.copyOf(outlets);
    }
  }

  /** Events that begin in one year. */
  public record Year(String year, List<EventSummary> events) {
    public Year {
      events = List.copyOf(events);
    }
  }

  /** Dated events by the year in which they begin, in the order of time. */
  public List<Year> years() {
    Map<String, List<EventSummary>> byYear = new LinkedHashMap<>();
    for (EventSummary event : events.items()) {
      event
          .date()
          .map(TimelineView::year)
          .ifPresent(y -> byYear.computeIfAbsent(y, k -> new ArrayList<>()).add(event));
    }
    return byYear.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
  }

  private static String year(String edtf) {
    String start = edtf.startsWith("../") ? edtf.substring(3) : edtf;
    return start.length() < 4 ? start : start.substring(0, 4);
  }

  public List<EventSummary> undated() {
    return events.items().stream().filter(e -> e.date().isEmpty()).toList();
  }

  /** Who was asked for, by place in the form. */
  public String actor(int place) {
    return place < query.actors().size() ? query.actors().get(place) : "";
  }
}
