package kawat.reading.events;

import java.util.Locale;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;

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
    REACTS
  }

  private static final long FUNCTION =
      bit(WordClass.ADVERB)
          | bit(WordClass.PREPOSITION)
          | bit(WordClass.SUBORDINATOR)
          | bit(WordClass.COORDINATOR)
          | bit(WordClass.RELATIVE)
          | bit(WordClass.DETERMINER)
          | bit(WordClass.NEGATION)
          | bit(WordClass.PLANNED)
          | bit(WordClass.ALLEGED);

  /** Of each word the classes it belongs to, one bit each. */
  private final WordMap<Long> classes = new WordMap<>();

  Grammar(LanguagePack pack) {
    for (Row row : pack.table("event-grammar.tsv")) {
      long bit = bit(WordClass.valueOf(row.text("class").toUpperCase(Locale.ROOT)));
      row.list("words").forEach(word -> classes.put(word, classes.get(word, 0L) | bit));
    }
  }

  private static long bit(WordClass c) {
    return 1L << c.ordinal();
  }

  /** The classes of a word, one bit each; see {@link #has}. */
  long classes(String lower) {
    return classes.get(lower, 0L);
  }

  /** True where the bits of a word hold a class. */
  static boolean has(long classes, WordClass c) {
    return (classes & bit(c)) != 0;
  }

  boolean is(WordClass c, String lower) {
    return has(classes(lower), c);
  }

  /** True for a word that is none of the words of grammar, nor looks like a verb. */
  boolean noun(String lower) {
    return (classes(lower) & FUNCTION) == 0 && !verb(lower);
  }

  /** True for a word that looks like a verb by its prefix, or is one without: mengirim, tiba. */
  boolean verb(String lower) {
    return verb(lower, classes(lower));
  }

  static boolean verb(String lower, long classes) {
    if (has(classes, WordClass.BAREVERB)) {
      return true;
    }
    return lower.length() > 5
        && (lower.startsWith("me")
            || lower.startsWith("di")
            || lower.startsWith("ber")
            || lower.startsWith("ter"))
        && !has(classes, WordClass.NOTVERB);
  }
}
