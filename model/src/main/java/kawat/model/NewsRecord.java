package kawat.model;

import java.util.List;
import java.util.Optional;

/**
 * What a careful desk analyst would write down after reading one page.
 *
 * @param id stable: the first 16 hexadecimal digits of the page's SHA-256
 * @param source where the page came from, as the user named it
 * @param article the page without its furniture
 * @param storyDay the day the story is told from, ISO 8601: publication where the page states it,
 *     else what its own dates suggest
 * @param cast every actor named
 * @param dates in the order of the text, as all that follow
 */
public record NewsRecord(
    String id,
    String source,
    Article article,
    Optional<String> storyDay,
    List<CastMember> cast,
    List<DateMention> dates,
    List<Quote> quotes,
    List<Event> events,
    List<Figure> figures) {
  /** Version of the record's form, as its JSON Schema counts it. */
  public static final int VERSION = 1;

  public NewsRecord {
    cast = List.copyOf(cast);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
  }
}
