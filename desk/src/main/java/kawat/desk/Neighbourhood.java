package kawat.desk;

import java.util.List;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;

/**
 * A page among those that may tell the same: what must be at hand to say what it adds.
 *
 * @param records the page, and earlier ones that tell one of its events, from which it took
 *     passages, or that name the most of the actors whom it names
 * @param events every event that the page tells, and what the others tell as planned
 * @param earlier how many earlier pages the desk has
 */
public record Neighbourhood(List<NewsRecord> records, List<MergedEvent> events, int earlier) {
  public Neighbourhood {
    records = List.copyOf(records);
    events = List.copyOf(events);
  }
}
