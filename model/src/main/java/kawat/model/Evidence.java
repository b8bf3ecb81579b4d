package kawat.model;

/**
 * The words of the article that prove something, as a W3C Web Annotation selector: the quotation
 * with what stands around it (TextQuoteSelector) and where it stands (TextPositionSelector).
 *
 * @param exact the words, letter for letter as the article has them
 * @param prefix up to {@value #CONTEXT} code points before them, empty at the text's start
 * @param suffix up to {@value #CONTEXT} code points after them, empty at the text's end
 * @param start inclusive, in code points of {@link Article#text()}
 * @param end exclusive, same unit
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model,
 *     4.2</a>
 */
public record Evidence(String exact, String prefix, String suffix, int start, int end) {
  /** Code points of context on each side. */
  public static final int CONTEXT = 32;

  public Span span() {
    return new Span(start, end);
  }
}
