package kawat.weaving;

import java.util.List;
import kawat.model.Chain;
import kawat.model.Evidence;

/**
 * Two tellings that can't both be right, or that differ enough for a reader to be told.
 *
 * @param kind in what they differ
 * @param what the thing they speak of
 * @param sides at least one; a weekday that does not fit its date is a disagreement of a page with
 *     the calendar
 */
public record Disagreement(Kind kind, String what, List<Side> sides) {
  public Disagreement {
    sides = List.copyOf(sides);
  }

  /** In what; in JSON in lower case. */
  public enum Kind {
    DATE,
    FIGURE,
    CHANNEL,
    PLACE,
    ACTOR,
    DENIAL,
    /** One quotation in two wordings; {@link Disagreement#what} has the difference word by word. */
    QUOTATION
  }

  /**
   * One of the tellings.
   *
   * @param page id of the page's record
   * @param source where it came from
   * @param value what this side says
   * @param evidence its words
   * @param sources on whose word the page has it
   */
  public record Side(String page, String source, String value, Evidence evidence, Chain sources) {
    /** A side for which the page names no source. */
    public Side(String page, String source, String value, Evidence evidence) {
      this(page, source, value, evidence, Chain.NONE);
    }
  }
}
