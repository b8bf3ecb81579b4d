package kawat.reading.events;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;

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
    COLLECTIVE
  }

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  Grammar(LanguagePack pack) {
    for (WordClass c : WordClass.values()) {
      words.put(c, new HashSet<>());
    }
    for (Row row : pack.table("event-grammar.tsv")) {
      set(WordClass.valueOf(row.text("class").toUpperCase(Locale.ROOT))).addAll(row.list("words"));
    }
  }

  private Set<String> set(WordClass c) {
    Set<String> set = words.get(c);
    return set == null ? Set.of() : set;
  }

  boolean is(WordClass c, String lower) {
    return set(c).contains(lower);
  }

  /** True for a word that is none of the words of grammar, nor looks like a verb. */
  boolean noun(String lower) {
    return !verb(lower)
        && !is(WordClass.ADVERB, lower)
        && !is(WordClass.PREPOSITION, lower)
        && !is(WordClass.SUBORDINATOR, lower)
        && !is(WordClass.COORDINATOR, lower)
        && !is(WordClass.RELATIVE, lower)
        && !is(WordClass.DETERMINER, lower)
        && !is(WordClass.NEGATION, lower)
        && !is(WordClass.PLANNED, lower)
        && !is(WordClass.ALLEGED, lower);
  }

  /** True for a word that looks like a verb by its prefix, or is one without: mengirim, tiba. */
  boolean verb(String lower) {
    if (set(WordClass.BAREVERB).contains(lower)) {
      return true;
    }
    return lower.length() > 5
        && (lower.startsWith("me")
            || lower.startsWith("di")
            || lower.startsWith("ber")
            || lower.startsWith("ter"))
        && !set(WordClass.NOTVERB).contains(lower);
  }
}
