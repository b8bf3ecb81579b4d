package kawat.desk;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;

/**
 * A merged event in one line of a timeline.
 *
 * @param id stable as long as its earliest report is
 * @param date EDTF
 * @param status the firmest
 * @param reports how many tellings
 * @param pages how many pages tell it
 * @param outlets who tell it, in the order of their first report
 * @param origins how many independent origins stand behind it
 * @param words the first evidence of its first report
 * @param page id of the page where {@code words} stand
 */
public record EventSummary(
    String id,
    Event.Form form,
    Optional<String> channel,
    Event.Coding coding,
    List<Actor> from,
    List<Actor> to,
    Optional<String> date,
    Optional<String> place,
    Event.Status status,
    int reports,
    int pages,
    List<String> outlets,
    int origins,
    String words,
    String page) {
  public EventSummary {
    from = List.copyOf(from);
    to = List.copyOf(to);
    outlets = List.copyOf(outlets);
  }
}
