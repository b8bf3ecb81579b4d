package kawat.reading.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** The words that shape a clause. Immutable. */
final class Grammar {
  /** Classes of word, as the head of event-grammar.tsv explains them. */
  enum WordClass {
    NEGATION,
    PLANNED,
    HYPOTHETICAL,
    ALLEGED,
    CLAIMED,
    ADVERB,
    PREPOSITION,
    SUBORDINATOR,
    COORDINATOR,
    RELATIVE,
    DETERMINER,
    BAREVERB,
    NOTVERB,
    LIGHT,
    CONTROL,
    UNREAL,
    FIRST,
    PLANNEDNOUN,
    CITATION,
    PAST,
    SUSPECT,
    EFFECTIVE,
    OBLIGATION,
    UPCOMING,
    BLAME,
    MENACE,
    COPULA,
    INSULT,
    ARMED,
    AFTER,
    COLLECTIVE,
    BOTH,
    CAMP,
    LAND,
    BAND,
    OWN,
    MADE,
    SEA,
    END,
    OFFICE,
    BESIDE,
    HOUSE,
    AGREED,
    PUBLIC,
    REACTS,
    POINTING,
    TIMES,
    FROM,
    ATTENDANT,
    PURPOSE,
    REVOKED,
    THAT,
    TURN,
    PLACE,
    SINCE,
    INITIAL,
    INCLUDING,
    TALK,
    FOR,
    AIM,
    ONLY,
    SOLDIER,
    BY,
    BETWEEN,
    WITHIN,
    FLAGGED,
    TOWARDS,
    FUTURE,
    ONESELF,
    FIGHTING,
    ADMITTING,
    UNCOVERED,
    WORLDWIDE,
    TOWARDS_PLACE,
    SAID_IT,
    SIDE,
    SAYS,
    INSTEAD,
    BEFORE,
    OTHERS,
    AMONG,
    THEY,
    TWO,
    NUMERAL,
    THREE,
    FOUR,
    FIVE,
    ORDINALS,
    STATEHOOD,
    BECOMES,
    LASTING,
    THROUGH,
    LETTER,
    ORDERS,
    REPORT,
    BATTLE,
    SENT,
    MEMBER,
    MEDIATES,
    COMMENT,
    ANONYMOUS,
    REPORT_NOUN,
    INVOLVED,
    CRIME,
    PRISONER,
    PLAY,
    OF_WAR,
    CIVIL,
    ADVERBIAL,
    TIME,
    TIME_MARK,
    PEER,
    FREED,
    BEHIND,
    REASON,
    RETORT,
    MARTIAL,
    COMPANY,
    ARRIVES,
    IDLE,
    SHARES,
    AGAIN,
    RELATES
  }

  private static final Set<WordClass> FUNCTION =
      EnumSet.of(
          WordClass.ADVERB,
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.RELATIVE,
          WordClass.DETERMINER,
          WordClass.NEGATION,
          WordClass.PLANNED,
          WordClass.ALLEGED);

  private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

  private final WordMap<Set<WordClass>> classes = new WordMap<>();
  private final Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
  private final WordMap<List<List<String>>> adverbials = new WordMap<>();
  private final Affixes affixes;
  private final Trait<Nature> natures = Trait.of(this::told);
  private final Mark points = Mark.of(this::mayPoint);
  private final Mark demonstrates = Mark.of(word -> is(WordClass.POINTING, word));
  private final Mark firstPerson = Mark.of(word -> is(WordClass.FIRST, word));

  Grammar(LanguagePack pack) {
    this.affixes = pack.affixes();
    for (Row row : pack.table("event-grammar.tsv")) {
      WordClass c = WordClass.valueOf(row.text("class").toUpperCase(Locale.ROOT));
      words.put(c, row.list("words"));
      for (String word : row.list("words")) {
        classes.at(word, () -> EnumSet.noneOf(WordClass.class)).add(c);
      }
      if (c == WordClass.ADVERBIAL) {
        row.list("words").forEach(this::phrase);
      }
    }
  }

  private void phrase(String words) {
    List<String> parts = List.of(words.split(" "));
    adverbials.at(parts.getFirst(), ArrayList::new).add(parts);
  }

  /** The words of a class in the order of the table. */
  List<String> words(WordClass c) {
    return words.getOrDefault(c, List.of());
  }

  Affixes affixes() {
    return affixes;
  }

  Nature nature(Word word) {
    return natures.of(word);
  }

  private Nature told(Word word) {
    Set<WordClass> classes = classes(word.lower());
    List<List<String>> phrases = adverbials.get(word.lower(), List.of()); // "sejak lama"
    return Nature.of(this, word, classes, phrases);
  }

  private boolean mayPoint(Word word) {
    return word.kind() == Token.Kind.NUMBER
        || !Collections.disjoint(classes(word.lower()), Pointers.OPENING);
  }

  /** True for what may mean somebody told of before: {@link Pointers}. */
  boolean points(Token token) {
    return points.on(token.word());
  }

  /** True for "itu" and its like, after a noun that points back. */
  boolean demonstrates(Token token) {
    return demonstrates.on(token.word());
  }

  /** True for a speaker's word for himself: "kami". */
  boolean firstPerson(Token token) {
    return firstPerson.on(token.word());
  }

  private boolean is(WordClass c, Word word) {
    return is(c, word.lower());
  }

  boolean is(WordClass c, Token token) {
    return natures.of(token.word()).is(c);
  }

  /** The classes that a word belongs to. */
  Set<WordClass> classes(String lower) {
    return classes.get(lower, NONE);
  }

  boolean is(WordClass c, String lower) {
    return classes(lower).contains(c);
  }

  /** True for a word that is none of the words of grammar, nor looks like a verb. */
  boolean noun(String lower) {
    return Collections.disjoint(classes(lower), FUNCTION) && !verb(lower);
  }

  /** True for a word that looks like a verb by its prefix, or is one without: mengirim, tiba. */
  boolean verb(String lower) {
    return verb(lower, classes(lower));
  }

  boolean verb(String lower, Set<WordClass> classes) {
    if (classes.contains(WordClass.BAREVERB)) {
      return true;
    }
    return lower.length() > 5
        && affixes.is(Affixes.Role.VERB, lower)
        && !classes.contains(WordClass.NOTVERB);
  }
}
