package kawat.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, numbers and marks. */
final class Tokens {
  private final char[] text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens;

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text.toCharArray();
    this.vocabulary = vocabulary;
    this.tokens = new ArrayList<>(text.length() / 5);
  }

  static List<Token> of(String text, Vocabulary vocabulary) {
    return new Tokens(text, vocabulary).cut();
  }

  private List<Token> cut() {
    int i = 0;
    while (i < text.length) {
      int c = Character.codePointAt(text, i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        int end = number(i);
        boolean word = end < text.length && Character.isLetter(text[end]);
        i = word ? add(i, word(end), Token.Kind.WORD) : add(i, end, Token.Kind.NUMBER);
      } else if (Character.isLetter(c)) {
        i = add(i, word(i), Token.Kind.WORD);
      } else {
        i = add(i, i + Character.charCount(c), Token.Kind.MARK);
      }
    }
    return tokens;
  }

  private int add(int from, int to, Token.Kind kind) {
    tokens.add(new Token(from, to, vocabulary.word(text, from, to, kind)));
    return to;
  }

  /**
   * A word with its inner hyphens, apostrophes and dots: orang-orang, Ma'ruf, Kompas.com, S.H,
   * ke-80.
   */
  private int word(int from) {
    int i = from;
    while (i < text.length) {
      char c = text[i];
      boolean plain = c >= 'a' && c <= 'z'; // most are, and need no further question
      if (plain
          || Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (i > from
          && "-'’‘.‑&".indexOf(c) >= 0
          && i + 1 < text.length
          && Character.isLetterOrDigit(text[i + 1])) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** A number with its marks: 2.000, 3,5, 15/8/2022, 10.00, 1910-1945. */
  private int number(int from) {
    int i = from;
    while (i < text.length) {
      char c = text[i];
      if (Character.isDigit(c)) {
        i++;
      } else if (".,/-:–".indexOf(c) >= 0
          && i + 1 < text.length
          && Character.isDigit(text[i + 1])) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }
}
