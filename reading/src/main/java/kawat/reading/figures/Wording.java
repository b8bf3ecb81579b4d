package kawat.reading.figures;

import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.text.ReadText;

/**
 * The words that say what a figure counts, and those that prove it.
 *
 * @param what the noun phrase or clause
 * @param start of the evidence, in chars of the text
 * @param end of the evidence
 */
record Wording(String what, int start, int end) {
  private static final int LONGEST = 24;

  static Wording of(ReadText text, Words words, Draft d) {
    int clause = clauseStart(words, d.first());
    int after = phraseEnd(words, d);
    boolean before = measured(words, d) && clause < amount(words, d.first());
    int from = before ? head(words, clause, amount(words, d.first())) : phraseStart(words, d);
    int to = before ? amount(words, d.first()) : after;
    if (from >= to) {
      from = clause;
      to = Math.max(after, clause + 1);
    }
    return new Wording(
        text.slice(words.token(from).start(), words.token(to - 1).end()),
        words.token(clause).start(),
        words.token(after - 1).end());
  }

  /** Money and measures tell what they measure before themselves: "harga bensin naik sebesar …". */
  private static boolean measured(Words words, Draft d) {
    boolean amount = d.is(Kind.MONEY) || d.is(Kind.MEASURE) || d.unitStart() == d.end();
    boolean share =
        d.is(Kind.MEASURE)
            && words.word(d.end())
            && !words.is(d.end(), Role.FUNCTION)
            && !words.is(d.end(), Role.AMOUNT);
    return amount && !share && !words.is(d.end(), Role.OTHERS) && !words.is(d.first(), Role.ONE);
  }

  /** Where what stands before the number ends: before "sebesar", "hingga", "sekitar". */
  private static int amount(Words words, int first) {
    int i = first;
    while (i > 0
        && (words.is(i - 1, Role.AMOUNT)
            || words.is(i - 1, Role.APPROX)
            || words.is(i - 1, Role.FILLER)
            || words.text(i - 1).equals("("))) {
      i--;
    }
    return i;
  }

  /** "menewaskan empat orang" is told with its verb; "empat orang tewas" from its noun on. */
  private static int phraseStart(Words words, Draft d) {
    int i = amount(words, d.first());
    if (i > 0 && words.is(i - 1, Role.HARMS)) {
      return i - 1;
    }
    boolean measure = d.is(Kind.MEASURE) || d.is(Kind.TALK);
    return words.is(d.first(), Role.ONE) ? d.first() + 1 : measure ? d.end() : d.unitStart();
  }

  /** "97 warga negara Indonesia (WNI) yang …": the short form in brackets does not end it. */
  private static boolean bracketed(Words words, int i) {
    return words.text(i).equals("(") && words.word(i + 1) && words.text(i + 2).equals(")");
  }

  /** "14 warga sipil dan satu tentara": what is joined is counted by itself. */
  private static boolean nextCount(Words words, int i) {
    boolean joint = words.lower(i).length() <= 4 && words.is(i, Role.JOINT);
    return joint
        && (words.is(i + 1, Role.HARMS)
            || words.number(i + 1)
            || words.counts(i + 1)
            || words.counts(i + 2));
  }

  /** Where the clause that is measured starts: after the last word that opens one. */
  private static int head(Words words, int clause, int end) {
    int head = clause;
    for (int i = clause; i < end - 1; i++) {
      if (words.is(i, Role.CLAUSE_HEAD)) {
        head = i + 1;
      }
    }
    return head;
  }

  private static int clauseStart(Words words, int first) {
    int i = first;
    while (i > 0 && first - i < LONGEST && !stops(words, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean stops(Words words, int i) {
    return words.mark(i) && !"$%(-'’\"".contains(words.text(i));
  }

  private static int phraseEnd(Words words, Draft d) {
    int end = d.end();
    int i = end;
    while (i < words.size() && i - end < LONGEST) {
      if (bracketed(words, i)) {
        i += 3;
        continue;
      }
      if (words.mark(i) && !"-%".contains(words.text(i))) {
        break;
      }
      if (nextCount(words, i) || (i > end && words.is(i, Role.PHRASE_END))) {
        break;
      }
      i++;
    }
    return Math.max(i, 1);
  }
}
