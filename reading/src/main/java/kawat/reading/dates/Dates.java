package kawat.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.DateMention;

/**
 * The dates of an article in the order of the text.
 *
 * @param all each with its place in the text
 * @param storyDay the day the story is told from: publication, else what its own dates suggest
 */
public record Dates(List<Dated> all, Optional<LocalDate> storyDay) {
  public Dates {
    all = List.copyOf(all);
  }

  /** Those inside a stretch of the text, in chars. */
  public List<Dated> within(int start, int end) {
    List<Dated> inside = new ArrayList<>();
    for (Dated date : all) {
      if (start <= date.start() && date.end() <= end) {
        inside.add(date);
      }
    }
    return inside;
  }

  /**
   * A date with its place.
   *
   * @param start inclusive, in chars of the text
   * @param end exclusive
   */
  public record Dated(int start, int end, DateMention mention) {}
}
