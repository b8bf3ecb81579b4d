package kawat.reading.text;

/**
 * A word, number or mark at its place.
 *
 * @param start inclusive, in chars of the text
 * @param end exclusive
 * @param word what stands there
 */
public record Token(int start, int end, Word word) {
  /** Kinds of token. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** A part of another token. */
  public static Token part(int start, String text, Kind kind) {
    return new Token(start, start + text.length(), Word.of(text, kind));
  }

  /** As printed. */
  public String text() {
    return word.text();
  }

  /** In lower case. */
  public String lower() {
    return word.lower();
  }

  public Kind kind() {
    return word.kind();
  }

  /** True for a word that starts with a capital letter. */
  public boolean capitalised() {
    return word.capitalised();
  }

  /** True for a word of two or more letters, all capitals: AS, KCNA. */
  public boolean allCapitals() {
    return word.allCapitals();
  }
}
