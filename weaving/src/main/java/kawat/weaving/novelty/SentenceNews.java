package kawat.weaving.novelty;

import java.util.Optional;
import kawat.model.Evidence;

/**
 * What one sentence adds to what was told before.
 *
 * @param block index of its paragraph in the article's body
 * @param evidence the sentence
 * @param label what it adds
 * @param change in what it differs, where something changed
 * @param earlier the sentence that told it first; empty where it is new
 */
public record SentenceNews(
    int block, Evidence evidence, Label label, Optional<Change> change, Optional<Earlier> earlier) {
  /** What a sentence adds; in JSON in lower case. */
  public enum Label {
    /** No earlier page tells it. */
    NEW,
    /** An earlier page tells the same. */
    KNOWN,
    /** An earlier page tells of the same thing otherwise. */
    CHANGED
  }

  /** In what a telling differs from an earlier one; in JSON in lower case. */
  public enum Change {
    FIGURE,
    DATE,
    /** Planned then, happened now; claimed or denied then, confirmed now. */
    STATUS,
    /** Words in quotation marks. */
    WORDING
  }

  /**
   * An earlier telling.
   *
   * @param page id of the page's record
   * @param source where that page came from
   * @param told when it was told, ISO 8601, where the page says so
   * @param evidence the sentence
   * @param likeness share of the later sentence's matter that it has, 0 to 1
   */
  public record Earlier(
      String page, String source, Optional<String> told, Evidence evidence, double likeness) {}
}
