package kawat.model;

/**
 * One of a page's own statements about when it was written or changed; a page often makes several
 * that do not agree.
 *
 * @param kind which moment it speaks of
 * @param value ISO 8601 at the precision given: {@code 2025-09-03}, {@code 2025-09-03T19:08},
 *     {@code 2025-09-03T19:08+07:00}
 * @param from where it stands: {@code json-ld}, {@code meta}, {@code time}, {@code byline}, {@code
 *     url}
 */
public record TimeStatement(Kind kind, String value, String from) {
  /** Kinds of moment. */
  public enum Kind {
    PUBLISHED,
    MODIFIED
  }
}
