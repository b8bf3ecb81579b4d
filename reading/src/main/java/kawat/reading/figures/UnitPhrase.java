package kawat.reading.figures;

import java.util.Optional;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.figures.FigureWords.Unit;
import kawat.reading.language.Affixes;

/**
 * The words after a numeral that say what is counted: "warga sipil", "peso per liter", "WNI".
 *
 * @param end index after them
 * @param name as the record calls it
 * @param kind empty for a noun that no table lists
 * @param pair true where two of them are mostly "both"
 */
record UnitPhrase(int end, String name, Optional<Kind> kind, boolean pair) {
  private static final int LONGEST = 3;

  /** The unit that starts at a token, the longest listed one first. */
  static Optional<UnitPhrase> at(Words words, int at) {
    for (int length = LONGEST; length > 0; length--) {
      int end = at + length;
      if (end <= words.size()) {
        Optional<UnitPhrase> listed = listed(words, at, end);
        if (listed.isPresent()) {
          return listed.map(u -> u.abbreviated(words)).map(u -> u.per(words));
        }
      }
    }
    return noun(words, at);
  }

  private static Optional<UnitPhrase> listed(Words words, int at, int end) {
    String joined = words.joined(at, end);
    Optional<Unit> unit = words.lexicon().unit(joined);
    if (unit.isEmpty() && words.lexicon().affixes().is(Affixes.Role.POSSESSIVE, joined)) {
      joined = words.lexicon().affixes().without(Affixes.Role.POSSESSIVE, joined);
      unit = words.lexicon().unit(joined);
    }
    String stem = joined;
    return unit.map(
        u -> new UnitPhrase(end, name(u, stem, words, at, end), Optional.of(u.kind()), u.pair()));
  }

  private static String name(Unit unit, String stem, Words words, int at, int end) {
    if (!unit.name().isEmpty()) {
      return unit.name();
    }
    boolean capitals = end == at + 1 && words.token(at).allCapitals();
    return capitals ? words.text(at) : printed(words, at, end, stem);
  }

  /** "dolar AS" keeps its capitals; "Warga" at a sentence's head loses its own. */
  private static String printed(Words words, int at, int end, String stem) {
    if (end == at + 1) {
      return stem;
    }
    StringBuilder all = new StringBuilder();
    for (int i = at; i < end; i++) {
      boolean capitals = words.token(i).allCapitals();
      boolean later = i > at && words.capitalised(i);
      all.append(i > at ? " " : "").append(capitals || later ? words.text(i) : words.lower(i));
    }
    return all.toString();
  }

  /** "97 warga negara Indonesia (WNI)" counts WNI. */
  private UnitPhrase abbreviated(Words words) {
    for (int i = end; i < Math.min(words.size() - 1, end + 3); i++) {
      if (words.text(i).equals("(") && words.token(i + 1).allCapitals()) {
        String letters = words.lower(i + 1);
        boolean fits = letters.charAt(0) == name.toLowerCase(java.util.Locale.ROOT).charAt(0);
        return fits ? new UnitPhrase(end, words.text(i + 1), kind, pair) : this;
      }
      if (!words.word(i) || words.is(i, Role.FUNCTION)) {
        break;
      }
    }
    return this;
  }

  /** "7,48 peso per liter", "80 dolar AS per barel". */
  private UnitPhrase per(Words words) {
    boolean joins = words.is(end, Role.PER) && words.word(end + 1);
    boolean measured = kind.filter(k -> k == Kind.MONEY || k == Kind.MEASURE).isPresent();
    return joins && measured
        ? new UnitPhrase(
            end + 2, name + " " + words.lower(end) + " " + words.lower(end + 1), kind, pair)
        : this;
  }

  /** A noun that no table lists, as far as its form can tell: no name, no verb, no particle. */
  private static Optional<UnitPhrase> noun(Words words, int at) {
    String lower = words.lower(at);
    boolean noun =
        words.word(at)
            && !words.is(at, Role.FUNCTION)
            && lower.length() > 2
            && lower.chars().allMatch(c -> Character.isLetter(c) || c == '-')
            && (!words.capitalised(at) || words.token(at).allCapitals())
            && !verb(words, lower);
    return noun
        ? Optional.of(
            new UnitPhrase(
                at + 1,
                words.token(at).allCapitals() ? words.text(at) : lower,
                Optional.empty(),
                false))
        : Optional.empty();
  }

  /** me-, di- and ter- before a consonant cluster of four letters or more are mostly verbs. */
  private static boolean verb(Words words, String lower) {
    return lower.length() > 5 && words.lexicon().affixes().is(Affixes.Role.CLEAR_VERB, lower);
  }
}
