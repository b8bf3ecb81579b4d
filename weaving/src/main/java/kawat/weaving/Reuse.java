package kawat.weaving;

/**
 * A passage that was taken over from an earlier page.
 *
 * @param earlier the earliest page at hand that has it
 * @param later the page that took it over
 * @param kind how faithfully
 * @param likeness share of the later passage's words that the earlier one explains, 0 to 1
 */
public record Reuse(Passage earlier, Passage later, Kind kind, double likeness) {
  /** How faithfully; in JSON in lower case. */
  public enum Kind {
    VERBATIM,
    EDITED
  }
}
