package kawat.model;

/**
 * A paragraph of an article's body.
 *
 * @param kind what it is
 * @param text one line: white space folded, without a list marker
 */
public record Block(Kind kind, String text) {
  /** Kinds of block, in JSON in lower case. */
  public enum Kind {
    STANDFIRST,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    ROW
  }
}
