package kawat.model;

/**
 * A half-open stretch of an article's text.
 *
 * @param start inclusive, in code points of {@link Article#text()}, 0 or more
 * @param end exclusive, same unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span %d to %d: start is 0 or more, end not before it".formatted(start, end));
    }
  }

  /** True where the two share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True where {@code other} lies wholly inside. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
