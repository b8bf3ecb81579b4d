package kawat.reading.figures;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;

/**
 * The tokens of a sentence with money cut loose from its sign: "Rp134,3" is Rp and 134,3. An index
 * outside asks for nothing and gets nothing. Immutable.
 */
final class Words {
  /** Words of a currency before its number, at most: "US $ 5". */
  static final int FARTHEST_SIGN = 2;

  private final FigureWords lexicon;
  private final TokenRun tokens;

  private Words(FigureWords lexicon, TokenRun tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  static Words of(TokenRun printed, String text, FigureWords lexicon) {
    for (Token token : printed) {
      if (lexicon.opens(token) && sign(token, lexicon) > 0) {
        return new Words(lexicon, cut(printed, text, lexicon));
      }
    }
    return new Words(lexicon, printed);
  }

  /** How many letters of a glued token are a currency's; 0 for any other token. */
  private static int sign(Token token, FigureWords lexicon) {
    String lower = token.lower();
    if (!Character.isDigit(lower.charAt(lower.length() - 1))) {
      return 0;
    }
    int letters = 0;
    while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
      letters++;
    }
    boolean glued =
        token.kind() == Token.Kind.WORD
            && letters > 0
            && letters < lower.length()
            && Character.isDigit(lower.charAt(letters));
    return glued
            && lexicon
                .unit(lower.substring(0, letters))
                .filter(u -> u.kind() == Kind.MONEY)
                .isPresent()
        ? letters
        : 0;
  }

  private static TokenRun cut(TokenRun printed, String text, FigureWords lexicon) {
    List<Token> cut = new ArrayList<>(printed.size() + 4);
    int free = 0;
    for (Token token : printed) {
      int letters = sign(token, lexicon);
      if (token.start() < free) {
        continue;
      }
      if (letters == 0) {
        cut.add(token);
        continue;
      }
      int middle = token.start() + letters;
      free = numberEnd(text, middle);
      cut.add(token(text, token.start(), middle, Token.Kind.WORD));
      cut.add(token(text, middle, free, Token.Kind.NUMBER));
    }
    return TokenRun.of(cut);
  }

  private static int numberEnd(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner =
          ".,".indexOf(c) >= 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!Character.isDigit(c) && !inner) {
        break;
      }
      i++;
    }
    return i;
  }

  private static Token token(String text, int start, int end, Token.Kind kind) {
    String printed = text.substring(start, end);
    return Token.part(start, printed, kind);
  }

  int size() {
    return tokens.size();
  }

  TokenRun tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  boolean is(int i, Role role) {
    return i >= 0 && i < tokens.size() ? lexicon.is(tokens.get(i), role) : lexicon.is("", role);
  }

  /** The words from {@code i} to {@code end} without a gap, in lower case: "us", "$". */
  String glue(int i, int end) {
    return end == i + 1 ? lower(i) : joined(i, end).replace(" ", "");
  }

  /** The words from {@code i} to {@code end} joined by spaces, in lower case. */
  String joined(int i, int end) {
    if (end == i + 1) {
      return lower(i);
    }
    StringBuilder all = new StringBuilder();
    for (int k = i; k < end; k++) {
      all.append(k > i ? " " : "").append(lower(k));
    }
    return all.toString();
  }

  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
  }

  boolean number(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /** True for a number with a dash right before it that has no other number on its left. */
  boolean glued(int i) {
    return i > 1
        && number(i)
        && "-–".contains(text(i - 1))
        && token(i - 1).end() == token(i).start()
        && word(i - 2);
  }

  boolean mark(int i) {
    return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK;
  }

  boolean capitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  /** False for a word, as most are, with which no number can begin. */
  boolean opens(int i) {
    return i < tokens.size() && lexicon.opens(tokens.get(i));
  }

  /** The first place from one on where a number or the money before it may stand. */
  int near(int from) {
    int opening = lexicon.opening(tokens, from);
    return opening == tokens.size() ? opening : Math.max(from, opening - FARTHEST_SIGN);
  }

  /** True where a numeral starts. */
  boolean counts(int i) {
    return i < tokens.size() && lexicon.counts(tokens, i);
  }

  /** The words of the pack. */
  FigureWords lexicon() {
    return lexicon;
  }
}
