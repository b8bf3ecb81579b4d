package kawat.model;

import java.util.List;
import java.util.Optional;

/**
 * Something somebody said or wrote, as the page has it.
 *
 * @param id stable across runs, unique in its record
 * @param text the words without quotation marks (direct) or the reported clause (indirect)
 * @param type whether in quotation marks
 * @param speakers who said it; several spoke jointly; empty where the page does not tell
 * @param sources on whose word we have it
 * @param cue the verb or phrase that says it is speech
 * @param evidence where the words stand; a quotation over several paragraphs has several
 * @param by the rule that found it
 */
public record Quote(
    String id,
    String text,
    Type type,
    List<Actor> speakers,
    Chain sources,
    Optional<Evidence> cue,
    List<Evidence> evidence,
    String by) {
  public Quote {
    speakers = List.copyOf(speakers);
    evidence = List.copyOf(evidence);
  }

  /** In quotation marks or not; in JSON in lower case. */
  public enum Type {
    DIRECT,
    INDIRECT
  }
}
