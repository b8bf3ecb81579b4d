package kawat.reading.text;

/**
 * A word, number or mark.
 *
 * @param start inclusive, in chars of the text
 * @param end exclusive
 * @param text as printed; a hyphenated word ("orang-orang", "Jong-un") and a number with its marks
 *     ("2.000", "15/8/2022") are one
 * @param lower the same in lower case
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {
  /** Kinds of token. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** True for a word that starts with a capital letter. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** True for a word of two or more letters, all capitals: AS, KCNA. */
  public boolean allCapitals() {
    if (kind != Kind.WORD || text.length() < 2) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
