package kawat.weaving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;

/**
 * An event as all pages together tell it.
 *
 * @param id stable as long as its earliest report is
 * @param form what it is
 * @param channel the commonest finer kind
 * @param coding codes of the field
 * @param from who acts
 * @param to who is acted upon
 * @param date EDTF: the most precise that the reports agree with
 * @param dates every date told, most told first
 * @param place the commonest place
 * @param status the firmest
 * @param reports every telling, earliest page first
 * @param origins the independent origins behind them
 */
public record MergedEvent(
    String id,
    Event.Form form,
    Optional<String> channel,
    Event.Coding coding,
    List<Actor> from,
    List<Actor> to,
    Optional<String> date,
    List<String> dates,
    Optional<String> place,
    Event.Status status,
    List<Report> reports,
    List<Origin> origins) {
  /** By date, those without one last. */
  public static final Comparator<MergedEvent> BY_DATE =
      Comparator.comparing((MergedEvent e) -> e.date().orElse("9999"))
          .thenComparing(MergedEvent::id);

  public MergedEvent {
    from = List.copyOf(from);
    to = List.copyOf(to);
    dates = List.copyOf(dates);
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
  }
}
