package kawat.article.metadata;

/**
 * Somebody whom a page declares to have made it.
 *
 * @param name as declared, without a label
 * @param source where
 */
public record DeclaredName(String name, Source source) {
  /** The marks that declare people. */
  public enum Source {
    /** JSON-LD, said to be a person. */
    JSON_PERSON,
    /** JSON-LD, without a type. */
    JSON_BARE,
    /** JSON-LD, said to be a person and an organisation: sites of one. */
    JSON_BOTH,
    /** JSON-LD's editor or reviewer. */
    JSON_EDITOR,
    /** A meta element. */
    META,
    /** The card for sharing: "Written by". */
    CARD,
    /** Microdata. */
    ITEMPROP
  }
}
