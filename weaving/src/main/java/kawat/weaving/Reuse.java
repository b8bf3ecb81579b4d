package kawat.weaving;

import java.util.Optional;

/**
 * A passage that was taken over from an earlier page. A paragraph put together from two sources has
 * one for each.
 *
 * @param earlier the earliest page at hand that has it
 * @param later the page that took it over
 * @param kind how faithfully
 * @param likeness share of the later paragraph's words that the earlier one explains, 0 to 1
 * @param syndicate the owner, where both outlets belong to one: syndication rather than copying
 * @param via the id of the page between the two from which the later one seems to have it: one that
 *     it names as its source, or that has more of it; so chains of copying can be followed
 */
public record Reuse(
    Passage earlier,
    Passage later,
    Kind kind,
    double likeness,
    Optional<String> syndicate,
    Optional<String> via) {
  /** One without syndicate or page between. */
  public Reuse(Passage earlier, Passage later, Kind kind, double likeness) {
    this(earlier, later, kind, likeness, Optional.empty(), Optional.empty());
  }

  /** How faithfully; in JSON in lower case. */
  public enum Kind {
    VERBATIM,
    EDITED
  }
}
