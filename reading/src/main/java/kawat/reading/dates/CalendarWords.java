package kawat.reading.dates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** What the words of {@code calendar.tsv} do in an expression of time. Immutable. */
final class CalendarWords {
  /** A word that does not play the role. */
  static final int NONE = Integer.MIN_VALUE;

  /** The roles of the file's head, in its spelling with hyphens. */
  enum Role {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    UNIT,
    ONE_UNIT,
    LEAN,
    LEAN_BEFORE,
    PART_OF,
    DAY_WORD,
    LAST_NIGHT,
    NEXT_DAY,
    DAY_PART,
    NIGHT,
    JUST_PAST,
    PART,
    LATER,
    EARLIER,
    AFTER,
    BEFORE,
    SPAN,
    AHEAD,
    TERM,
    ORDINAL,
    FIRST,
    SAME,
    THAT,
    ALSO,
    VAGUE,
    YEAR_CUE,
    YEAR_LEFT,
    YEAR_RIGHT,
    NO_YEAR,
    FUTURE,
    TIME_PREPOSITION,
    CLAUSE_END,
    DATE_WORD,
    RANGE,
    LOCAL,
    RELATIVE,
    HENCE,
    NEXT_ONE,
    ITS_DAY,
    NO_WEEKDAY,
    DECADE_SUFFIX,
    HOME,
    SOON,
    DURATION,
    WITHIN,
    VERB_PREFIX,
    NO_VERB,
    BETWEEN,
    AND
  }

  private static final List<Role> OPENERS =
      List.of(
          Role.MONTH,
          Role.MONTH_SHORT,
          Role.WEEKDAY,
          Role.UNIT,
          Role.ONE_UNIT,
          Role.DAY_WORD,
          Role.LEAN_BEFORE,
          Role.LAST_NIGHT,
          Role.NEXT_DAY,
          Role.DAY_PART,
          Role.JUST_PAST,
          Role.PART,
          Role.TERM);

  private final WordMap<int[]> values;

  private static final int[] NO_ROLES = empty();

  /** A word's numbers by role. */
  private final Trait<int[]> byWord = Trait.of(this::values);

  /** Whether a dash in it is cut. */
  private final Mark cut = Mark.of(word -> Line.cuts(word, this));

  private final Set<String> openers;

  private CalendarWords(Map<String, int[]> values) {
    this.values = WordMap.copyOf(values);
    this.openers =
        values.keySet().stream().filter(this::opens).collect(Collectors.toUnmodifiableSet());
  }

  static CalendarWords of(LanguagePack pack) {
    return pack.made(CalendarWords.class, CalendarWords::read);
  }

  private static CalendarWords read(LanguagePack pack) {
    Map<String, int[]> values = new HashMap<>();
    for (Row row : pack.table("calendar.tsv")) {
      Role role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      int value = Integer.parseInt(row.text("value"));
      for (String word : row.list("words")) {
        values.computeIfAbsent(word, w -> empty())[role.ordinal()] = value;
      }
    }
    return new CalendarWords(values);
  }

  private int[] values(Word word) {
    return values.get(word.lower(), NO_ROLES);
  }

  private static int[] empty() {
    int[] none = new int[Role.values().length];
    Arrays.fill(none, NONE);
    return none;
  }

  private boolean opens(String lower) {
    int[] found = values.get(lower);
    if (found != null) {
      for (Role role : OPENERS) {
        if (found[role.ordinal()] != NONE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words that can open an expression of time, numerals and feasts aside. */
  Set<String> openers() {
    return openers;
  }

  /** The same of a token, without a look at the list. */
  int value(Token token, Role role) {
    return byWord.of(token.word())[role.ordinal()];
  }

  /**
   * The first token from one on that a dash joins to a month, a weekday or a year: {@link Line}.
   */
  int cut(TokenRun tokens, int from) {
    return tokens.next(cut, from);
  }

  /** True for a word with any role. */
  boolean knows(String lower) {
    return values.has(lower);
  }

  /** The word's number in a role, {@link #NONE} where it plays another. */
  int value(String lower, Role role) {
    int[] found = values.get(lower);
    return found == null ? NONE : found[role.ordinal()];
  }

  boolean is(String lower, Role role) {
    return value(lower, role) != NONE;
  }
}
