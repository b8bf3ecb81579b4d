package kawat.reading.dates;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.Unit;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Word;

/**
 * The tokens of one paragraph as the calendar needs them: "Januari-April" and "I-2025" cut at their
 * hyphens. An index outside asks for nothing and gets nothing. Immutable.
 */
final class Line {
  private static final int SHORTEST_VERB = 6;
  private final CalendarWords words;
  private final TokenRun tokens;

  private Line(CalendarWords words, TokenRun tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static Line of(TokenRun printed, CalendarWords words) {
    int at = words.cut(printed, 0);
    if (at == printed.size()) {
      return new Line(words, printed);
    }
    List<Token> cut = new ArrayList<>(printed.size() + 8);
    int done = 0;
    while (at < printed.size()) {
      cut.addAll(printed.subList(done, at));
      cut(printed.get(at), cut);
      done = at + 1;
      at = words.cut(printed, done);
    }
    cut.addAll(printed.subList(done, at));
    return new Line(words, TokenRun.of(cut));
  }

  static boolean cuts(Word token, CalendarWords words) {
    int dash = token.kind() == Token.Kind.WORD ? dash(token.text()) : -1;
    if (dash < 0 || words.knows(token.lower())) {
      return false;
    }
    String head = token.lower().substring(0, dash);
    String tail = token.lower().substring(dash + 1);
    return !head.equals(tail)
        && (words.is(head, Role.MONTH)
            || words.is(head, Role.MONTH_SHORT)
            || words.is(head, Role.WEEKDAY)
            || (words.knows(head) && year(tail)));
  }

  private static int dash(String text) {
    int plain = text.indexOf('-');
    return plain >= 0 ? plain : text.indexOf('‑');
  }

  private static void cut(Token token, List<Token> into) {
    int dash = dash(token.text());
    into.add(part(token, 0, dash, Token.Kind.WORD));
    into.add(part(token, dash, dash + 1, Token.Kind.MARK));
    boolean number = Character.isDigit(token.text().charAt(dash + 1));
    into.add(
        part(token, dash + 1, token.text().length(), number ? Token.Kind.NUMBER : Token.Kind.WORD));
  }

  private static Token part(Token token, int from, int to, Token.Kind kind) {
    String text = token.text().substring(from, to);
    return Token.part(token.start() + from, text, kind);
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
    return value(i, role) != CalendarWords.NONE;
  }

  int value(int i, Role role) {
    return i >= 0 && i < tokens.size() ? words.value(tokens.get(i), role) : words.value("", role);
  }

  boolean mark(int i, String mark) {
    return text(i).equals(mark);
  }

  /** True for a word that names the unit. */
  boolean unit(int i, Unit unit) {
    return value(i, Role.UNIT) == unit.ordinal();
  }

  /** True for a year with a decade's ending glued to it: 1990an. */
  boolean decade(int i) {
    String lower = lower(i);
    return lower.length() > 4 && words.is(lower.substring(4), Role.DECADE_SUFFIX);
  }

  /** True for what its prefix shows to be a verb: memicu, berakhir, digelar; not a meter. */
  boolean verb(int i) {
    String lower = lower(i);
    if (lower.length() < SHORTEST_VERB || capitalised(i) || words.is(lower, Role.NO_VERB)) {
      return false;
    }
    for (int length = 2; length <= 4; length++) {
      if (words.is(lower.substring(0, length), Role.VERB_PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** A dash between two dates: one of the hyphens, or "hingga" and "sampai". */
  boolean dash(int i) {
    return text(i).length() == 1 && "-–—‑".contains(text(i));
  }

  boolean capitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  boolean number(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
  }

  /** The number of one or two digits at an index, -1 where there is none. */
  int small(int i) {
    String text = text(i);
    return number(i) && text.length() <= 2 ? Integer.parseInt(text) : -1;
  }

  /** The year at an index: four digits from 1000 to 2199; -1 where there is none. */
  int year(int i) {
    return number(i) && year(text(i)) ? Integer.parseInt(text(i)) : -1;
  }

  static boolean year(String text) {
    return text.length() == 4
        && (text.charAt(0) == '1' || (text.charAt(0) == '2' && text.charAt(1) < '2'))
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
