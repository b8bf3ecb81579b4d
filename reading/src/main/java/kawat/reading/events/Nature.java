package kawat.reading.events;

import java.util.List;
import java.util.Set;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;
import kawat.reading.text.Word;

/**
 * What a word is by its letters alone. Immutable.
 *
 * @param low a bit for each of the first 64 classes that it belongs to: rules ask for classes at
 *     nearly every word that they come by; {@code high} those of the others
 * @param affixes what its beginning and ending tell
 * @param role its part in a sentence where no name, date or number covers it
 * @param adverbials phrases of several words that stand as an adverb does and begin with it
 */
record Nature(
    long low, long high, Set<Affixes.Role> affixes, Role role, List<List<String>> adverbials) {
  /** Marks that belong to a number. */
  private static final String UNITS = "%$€£¥";

  static {
    if (WordClass.values().length > 2 * Long.SIZE) {
      throw new IllegalStateException(
          "%d classes of word, a nature has bits for %d"
              .formatted(WordClass.values().length, 2 * Long.SIZE));
    }
  }

  static Nature of(
      Grammar grammar, Word word, Set<WordClass> classes, List<List<String>> adverbials) {
    return new Nature(
        bits(classes, 0),
        bits(classes, Long.SIZE),
        grammar.affixes().of(word.lower()),
        role(grammar, word, classes),
        adverbials);
  }

  boolean is(WordClass c) {
    int bit = c.ordinal();
    return ((bit < Long.SIZE ? low : high) >>> bit & 1) != 0;
  }

  /** True for a word whose beginning or ending tells so. */
  boolean affix(Affixes.Role affix) {
    return affixes.contains(affix);
  }

  private static long bits(Set<WordClass> classes, int from) {
    long bits = 0;
    for (WordClass c : classes) {
      int bit = c.ordinal() - from;
      bits |= bit >= 0 && bit < Long.SIZE ? 1L << bit : 0;
    }
    return bits;
  }

  private static Role role(Grammar grammar, Word word, Set<WordClass> classes) {
    String lower = word.lower();
    return switch (word.kind()) {
      case MARK -> lower.equals(",") ? Role.COMMA : UNITS.contains(lower) ? Role.NUMBER : Role.STOP;
      case NUMBER -> Role.NUMBER;
      case WORD -> word(grammar, lower, classes);
    };
  }

  private static Role word(Grammar grammar, String lower, Set<WordClass> classes) {
    if (classes.contains(WordClass.NEGATION)) {
      return Role.NEGATION;
    } else if (classes.contains(WordClass.RELATIVE)) {
      return Role.RELATIVE;
    } else if (classes.contains(WordClass.COORDINATOR)) {
      return Role.COORDINATOR;
    } else if (classes.contains(WordClass.SUBORDINATOR)) {
      return Role.SUBORDINATOR;
    } else if (classes.contains(WordClass.PREPOSITION)) {
      return Role.PREPOSITION;
    } else if (classes.contains(WordClass.DETERMINER)) {
      return Role.DETERMINER;
    } else if (classes.contains(WordClass.ADVERB)) {
      return Role.ADVERB;
    } else if (grammar.verb(lower, classes)) {
      return Role.VERB;
    }
    boolean modal = classes.contains(WordClass.PLANNED) || classes.contains(WordClass.ALLEGED);
    return modal ? Role.ADVERB : Role.NOUN;
  }
}
