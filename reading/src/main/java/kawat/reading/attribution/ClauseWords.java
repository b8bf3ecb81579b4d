package kawat.reading.attribution;

import java.util.Locale;
import java.util.Set;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/**
 * The small words around what is said, from {@code clause-words.tsv}: the file's head explains each
 * role. Immutable.
 */
public final class ClauseWords {
  private static final Roles NONE = new Roles(0, 0);
  private final WordMap<Roles> roles = new WordMap<>();
  private final Trait<Roles> byWord = Trait.of(word -> roles(word.lower()));
  private final Mark mixed =
      Mark.of(word -> word.kind() == Token.Kind.WORD && Words.mixed(word.text()));
  private final Mark capitals = Mark.of(word -> Words.capitals(word.text()));
  private final Affixes affixes;
  private final Set<String> gluing;

  private ClauseWords(LanguagePack pack) {
    this.affixes = pack.affixes();
    for (Row row : pack.table("clause-words.tsv")) {
      Role role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row.list("words")) {
        roles.put(word, roles(word).with(role));
      }
    }
    this.gluing = pack.words("gluing-words.txt");
  }

  public static ClauseWords of(LanguagePack pack) {
    return pack.made(ClauseWords.class, ClauseWords::new);
  }

  /** Roles, a bit each: those that a word plays, or those that somebody looks for. */
  public record Roles(long low, long high) {
    /** To look for any of them: {@link Words#next}. */
    public static Roles any(Role... wanted) {
      Roles roles = NONE;
      for (Role role : wanted) {
        roles = roles.with(role);
      }
      return roles;
    }

    boolean has(Role role) {
      return ((role.ordinal() < Long.SIZE ? low : high) & 1L << role.ordinal()) != 0;
    }

    Roles with(Role role) {
      long bit = 1L << role.ordinal();
      return role.ordinal() < Long.SIZE ? new Roles(low | bit, high) : new Roles(low, high | bit);
    }
  }

  /** All roles that a word plays. */
  Roles of(Word word) {
    return byWord.of(word);
  }

  private Roles roles(String lower) {
    return roles.get(lower, NONE);
  }

  /** True for a word with a capital in it. */
  boolean capitals(Word word) {
    return capitals.on(word);
  }

  /** True where one of the tokens is {@link #mixed(Token)}. */
  boolean mixed(TokenRun tokens) {
    return tokens.any(mixed);
  }

  /** True where a capital stands after a small letter: {@link Words#mixed}. */
  boolean mixed(Token token) {
    return mixed.on(token.word());
  }

  /** True for a word, in lower case, that plays the role. */
  public boolean is(String lower, Role role) {
    return roles(lower).has(role);
  }

  /** How the language marks its words. */
  public Affixes affixes() {
    return affixes;
  }

  /** Words that a lost link glues to the name after them. */
  Set<String> gluing() {
    return gluing;
  }
}
