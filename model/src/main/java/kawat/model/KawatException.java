package kawat.model;

/**
 * Something that the user can act on: says what it is, where, and what to do. One line, no stack
 * trace needed.
 */
public final class KawatException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ErrorCode code;
  private final String message;
  private final String source;

  /**
   * @param message what is wrong, with the value and the limit, and the way out
   * @param source the file, page or address concerned
   */
  public KawatException(ErrorCode code, String message, String source) {
    super(message);
    this.code = code;
    this.message = message;
    this.source = source;
  }

  public KawatException(ErrorCode code, String message, String source, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.message = message;
    this.source = source;
  }

  /** A rule failed on a page, with whatever it threw: a fault of Kawat's, not of the page's. */
  public static KawatException fault(Throwable thrown, String source) {
    return new KawatException(
        ErrorCode.READING_FAILED,
        "a rule failed on it (%s); please report this".formatted(thrown),
        source,
        thrown);
  }

  public ErrorCode code() {
    return code;
  }

  /** What is wrong and the way out, without the source. */
  public String message() {
    return message;
  }

  public String source() {
    return source;
  }
}
