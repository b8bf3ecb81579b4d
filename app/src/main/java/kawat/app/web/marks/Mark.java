package kawat.app.web.marks;

import kawat.model.Span;

/**
 * An item's words in an article's text.
 *
 * @param kind what it is
 * @param item the item's id, unique in its record
 * @param anchor where links lead to: the item's id for its first words, {@code ID-2} for the next
 * @param span where they stand
 * @param label says what it is to who can't see the mark
 */
public record Mark(Kind kind, String item, String anchor, Span span, String label) {
  /** Kinds of mark. */
  public enum Kind {
    QUOTE,
    EVENT,
    DATE,
    FIGURE,
    COPY,
    /** Words that a link points to; always on. */
    CHOSEN
  }
}
