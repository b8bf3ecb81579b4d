package kawat.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kawat.reading.text.Places;
import kawat.reading.text.ReadText;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Word;

/**
 * The words of a text in order, those cut apart that a lost link has glued to a preposition or cue:
 * "Ia bicara, dikutip dariAntara" reads "dari", "Antara". Offsets stay those of the text.
 * Immutable.
 */
public final class Words {
  private static final int SHORTEST_REST = 3;
  private final ClauseWords roles;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] lower;
  private final Word[] printed;

  /** The roles of each word, a bit each; those beyond the 64th in the second row. */
  private final long[] plays;

  private final long[] playsToo;
  private final boolean[] marks;
  private final Places places;

  private Words(String text, TokenRun cut, ClauseWords roles) {
    this.roles = roles;
    this.text = text;
    this.starts = new int[cut.size()];
    this.ends = new int[cut.size()];
    this.lower = new String[cut.size()];
    this.printed = new Word[cut.size()];
    this.plays = new long[cut.size()];
    this.playsToo = new long[cut.size()];
    this.marks = new boolean[cut.size()];
    for (int i = 0; i < marks.length; i++) {
      Token token = cut.get(i);
      starts[i] = token.start();
      ends[i] = token.end();
      lower[i] = token.lower();
      printed[i] = token.word();
      ClauseWords.Roles played = roles.of(token.word());
      plays[i] = played.low();
      playsToo[i] = played.high();
      marks[i] = token.kind() == Token.Kind.MARK;
    }
    this.places = Places.of(starts, text.length());
  }

  public static Words of(ReadText text, ClauseWords roles) {
    TokenRun tokens = text.tokens();
    return new Words(text.text(), roles.mixed(tokens) ? unglued(tokens, roles) : tokens, roles);
  }

  private static TokenRun unglued(TokenRun tokens, ClauseWords roles) {
    List<Token> cut = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      if (roles.mixed(token)) {
        unglue(token, roles.gluing(), cut);
      } else {
        cut.add(token);
      }
    }
    return TokenRun.of(cut);
  }

  static boolean capitals(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /** A capital after a small letter: dariAntara, DilansirReuters. */
  static boolean mixed(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static void unglue(Token token, Set<String> gluing, List<Token> into) {
    int from = 0;
    int at = 0;
    String word = token.text();
    while (at < word.length()) {
      int length = gluedAt(token.lower(), word, at, gluing);
      if (length == 0) {
        at++;
        continue;
      }
      if (at > from) {
        into.add(part(token, from, at));
      }
      into.add(part(token, at, at + length));
      at += length;
      from = at;
    }
    if (from < word.length()) {
      into.add(part(token, from, word.length()));
    }
  }

  /** Length of the glued function word at that place, 0 where there is none. */
  private static int gluedAt(String lower, String word, int at, Set<String> gluing) {
    for (String glued : gluing) {
      int rest = at + glued.length();
      if (lower.startsWith(glued, at)
          && word.length() - rest >= SHORTEST_REST
          && (Character.isUpperCase(word.charAt(rest)) || (at == 0 && mixed(word.substring(rest))))
          && (at == 0 || Character.isLowerCase(word.charAt(at)))) {
        return glued.length();
      }
    }
    return 0;
  }

  private static Token part(Token token, int from, int to) {
    String part = token.text().substring(from, to);
    return Token.part(token.start() + from, part, Token.Kind.WORD);
  }

  public int size() {
    return starts.length;
  }

  /** First char of a word; the text's length after the last one, so that a walk ends there. */
  public int start(int word) {
    return word < starts.length ? starts[word] : text.length();
  }

  public int end(int word) {
    return ends[word];
  }

  /** With what its letters tell. */
  public Word word(int word) {
    return printed[word];
  }

  /** In lower case. */
  public String lower(int word) {
    return lower[word];
  }

  /** True for a word that plays the role; false outside the text. */
  public boolean is(int word, Role role) {
    if (word < 0 || word >= plays.length) {
      return false;
    }
    long played = role.ordinal() < Long.SIZE ? plays[word] : playsToo[word];
    return (played & 1L << role.ordinal()) != 0;
  }

  /** The first word of a stretch that plays one of some roles; its end where none does. */
  public int next(ClauseWords.Roles any, int from, int end) {
    for (int w = from; w < end; w++) {
      if ((plays[w] & any.low() | playsToo[w] & any.high()) != 0) {
        return w;
      }
    }
    return end;
  }

  /** What small words do in this language. */
  public ClauseWords roles() {
    return roles;
  }

  /** In lower case; empty outside the text, so that a look at a neighbour needs no test. */
  public String near(int word) {
    return word < 0 || word >= lower.length ? "" : lower[word];
  }

  public String text(int word) {
    return printed[word].text();
  }

  /** True for punctuation and symbols; false outside the text. */
  public boolean mark(int word) {
    return word >= 0 && word < marks.length && marks[word];
  }

  /** True for a word with a capital in it. */
  boolean capitals(int word) {
    return roles.capitals(printed[word]);
  }

  public boolean capitalised(int word) {
    return Character.isUpperCase(text.codePointAt(starts[word]));
  }

  /** Index of the first word that starts at or after a char. */
  public int from(int at) {
    return places.from(at);
  }

  /** True where the words from there on read so. */
  public boolean reads(int from, String[] phrase) {
    if (from < 0 || from + phrase.length > lower.length) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!lower[from + i].equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
