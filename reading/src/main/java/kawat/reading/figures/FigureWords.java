package kawat.reading.figures;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.numbers.Numbers;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/**
 * The words around numbers, from {@code figure-words.tsv}, and what can be counted, from {@code
 * figure-units.tsv}. Immutable.
 */
final class FigureWords {
  /** The roles of {@code figure-words.tsv}. */
  enum Role {
    APPROX,
    FILLER,
    NO_FIGURE,
    CASUALTY,
    HARMS,
    AMOUNT,
    OTHERS,
    AMONG,
    THAT,
    FUNCTION,
    DOUBLE,
    PER,
    ONE,
    CLOCK,
    PHRASE_END,
    JOINT,
    CLAUSE_HEAD,
    PART_OF,
    HALF,
    HAVING,
    RANGE,
    SIGN,
    AND,
    RELATIVE,
    PART_UNIT,
    PERSON_UNIT,
    TIMES_UNIT
  }

  /** The classes of {@code figure-units.tsv}. */
  enum Kind {
    PEOPLE,
    THING,
    PLACE,
    ACT,
    MEASURE,
    MONEY,
    TIME,
    TALK,
    PAIR
  }

  /**
   * What a number counts.
   *
   * @param name as the record calls it, empty where the printed words do
   * @param pair true where two of them are mostly "both"
   */
  record Unit(Kind kind, String name, boolean pair) {}

  private final WordMap<Set<Role>> words;
  private final WordMap<Unit> units;
  private final Map<Role, String> names;
  private final Affixes affixes;

  private final Numbers numbers;
  private static final Set<Role> NO_ROLES = EnumSet.noneOf(Role.class);
  private final Trait<Set<Role>> roles = Trait.of(word -> roles(word.lower()));
  private final Mark opening = Mark.of(this::opens);

  private FigureWords(
      Map<String, Set<Role>> words,
      Map<Role, String> names,
      Map<String, Unit> units,
      Numbers numbers,
      Affixes affixes) {
    this.names = names;
    this.affixes = affixes;
    this.numbers = numbers;
    this.words = WordMap.copyOf(words);
    this.units = WordMap.copyOf(units);
  }

  static FigureWords of(LanguagePack pack) {
    Map<String, Set<Role>> words = new HashMap<>();
    Map<Role, String> names = new EnumMap<>(Role.class);
    for (Row row : pack.table("figure-words.tsv")) {
      Role role = Role.valueOf(constant(row.text("role")));
      names.putIfAbsent(role, row.list("words").getFirst());
      for (String word : row.list("words")) {
        words.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class)).add(role);
      }
    }
    Map<String, Unit> units = new HashMap<>();
    for (Row row : pack.table("figure-units.tsv")) {
      Kind kind = Kind.valueOf(constant(row.text("class")));
      row.list("words")
          .forEach(w -> units.merge(w, unit(kind, row.text("unit")), FigureWords::both));
    }
    return new FigureWords(words, names, units, Numbers.of(pack), pack.affixes());
  }

  private static Unit unit(Kind kind, String name) {
    return new Unit(kind, name, kind == Kind.PAIR);
  }

  /** A unit listed under "pair" too keeps its class; otherwise the first listing holds. */
  private static Unit both(Unit first, Unit second) {
    return new Unit(first.kind, first.name, first.pair || second.pair);
  }

  private static String constant(String printed) {
    return printed.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** What the record calls a unit that the page does not name: the first word of the role. */
  String name(Role role) {
    return names.getOrDefault(role, "");
  }

  Affixes affixes() {
    return affixes;
  }

  boolean is(String lower, Role role) {
    return roles(lower).contains(role);
  }

  /** True where a number can begin at one of the tokens. */
  boolean opens(TokenRun tokens) {
    return tokens.any(opening);
  }

  /** The first token from one on with which a number may begin; the size where none does. */
  int opening(TokenRun tokens, int from) {
    return from < tokens.size() ? tokens.next(opening, from) : tokens.size();
  }

  /** False for a word, as most are, with which no number can begin. */
  boolean opens(Token token) {
    return opening.on(token.word());
  }

  /** True for a token that plays the role. */
  boolean is(Token token, Role role) {
    return roles.of(token.word()).contains(role);
  }

  private Set<Role> roles(String lower) {
    return words.get(lower, NO_ROLES);
  }

  private boolean opens(Word word) {
    return word.kind() == Token.Kind.NUMBER
        || word.text().chars().anyMatch(Character::isDigit)
        || numbers.words().contains(word.lower())
        || is(word.lower(), Role.ONE);
  }

  /** True where a numeral starts. */
  boolean counts(TokenRun tokens, int at) {
    return numbers.at(tokens, at).isPresent();
  }

  /** The unit of a word or of words joined by spaces, in lower case. */
  Optional<Unit> unit(String lower) {
    return Optional.ofNullable(units.get(lower));
  }
}
