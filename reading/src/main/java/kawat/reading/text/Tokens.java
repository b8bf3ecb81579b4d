package kawat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, numbers and marks. */
final class Tokens {
  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end;
      Token.Kind kind;
      if (Character.isDigit(c)) {
        end = number(text, i);
        kind =
            end < text.length() && Character.isLetter(text.charAt(end))
                ? Token.Kind.WORD
                : Token.Kind.NUMBER;
        end = kind == Token.Kind.WORD ? word(text, end) : end;
      } else if (Character.isLetter(c)) {
        end = word(text, i);
        kind = Token.Kind.WORD;
      } else {
        end = i + Character.charCount(c);
        kind = Token.Kind.MARK;
      }
      String printed = text.substring(i, end);
      tokens.add(new Token(i, end, printed, printed.toLowerCase(Locale.ROOT), kind));
      i = end;
    }
    return tokens;
  }

  /**
   * A word with its inner hyphens, apostrophes and dots: orang-orang, Ma'ruf, Kompas.com, S.H,
   * ke-80.
   */
  private static int word(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner = "-'’‘.‑&".indexOf(c) >= 0;
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (inner
          && i + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(i + 1))
          && i > from) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** A number with its marks: 2.000, 3,5, 15/8/2022, 10.00, 1910-1945. */
  private static int number(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner = ".,/-:–".indexOf(c) >= 0;
      if (Character.isDigit(c)) {
        i++;
      } else if (inner && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }
}
