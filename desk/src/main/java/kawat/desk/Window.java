package kawat.desk;

/**
 * Which part of a long list is wanted.
 *
 * @param offset how many to pass over, 0 or more
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record Window(int offset, int limit) {
  /** As many as one call gives. */
  public static final int MOST = 10_000;

  public Window {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(
          "offset %d, limit %d: offset is 0 or more, limit 1 to %d".formatted(offset, limit, MOST));
    }
  }

  public static Window first(int limit) {
    return new Window(0, limit);
  }
}
