package kawat.reading.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.language.Affixes;
import kawat.reading.numbers.Numbers;
import kawat.reading.numbers.Numeral;

/** Finds the numbers of a sentence that measure something. */
final class FigureScan {
  /** From here on a number counts even what no table lists: "45 keramba". */
  private static final BigDecimal MANY = BigDecimal.valueOf(11);

  private static final int HARM = 6;
  private final Numbers numbers;

  FigureScan(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * The figures of a sentence in its order.
   *
   * @param taken tokens that belong to a date or a name
   * @param unitBefore what the figure before this sentence counted, for "puluhan lainnya"
   */
  List<Draft> scan(Words words, IntPredicate taken, Optional<Draft> before) {
    List<Draft> drafts = new ArrayList<>();
    int i = words.near(0);
    while (i < words.size()) {
      int at = i;
      Optional<Numbered> numbered = numbered(words, i).filter(n -> !taken.test(at));
      if (numbered.isEmpty()) {
        i = words.near(i + 1);
        continue;
      }
      Numbered found = numbered.get();
      Optional<Draft> last = drafts.isEmpty() ? before : Optional.of(drafts.getLast());
      int first = i;
      i = found.numeral.end();
      draft(words, first, found, last)
          .filter(d -> measures(words, d, drafts))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /** A numeral with the currency sign before it, if any. */
  private record Numbered(Numeral numeral, Optional<UnitPhrase> sign) {}

  private Optional<Numbered> numbered(Words words, int i) {
    for (int length = Words.FARTHEST_SIGN; length > 0; length--) {
      if (!words.number(i + length)) {
        continue;
      }
      int sized = length;
      String sign = words.glue(i, Math.min(i + length, words.size()));
      Optional<FigureWords.Unit> money =
          words.lexicon().unit(sign).filter(u -> u.kind() == Kind.MONEY && !u.name().isEmpty());
      if (money.isPresent()) {
        UnitPhrase unit =
            new UnitPhrase(i + length, money.get().name(), Optional.of(Kind.MONEY), false);
        return numbers
            .at(words.tokens(), i + length)
            .map(n -> new Numbered(upTo(words, sized, n), Optional.of(unit)));
      }
    }
    if (!words.opens(i)) {
      return Optional.empty();
    }
    if (words.is(i, Role.ONE)) {
      Numeral one = new Numeral(i + 1, BigDecimal.ONE, Optional.empty(), false, true);
      return Optional.of(new Numbered(one, Optional.empty()));
    }
    return numbers.at(words.tokens(), i).map(n -> new Numbered(n, Optional.empty()));
  }

  /** "Rp 500.000-Rp 600.000", "USD 1,5 miliar hingga USD 2 miliar": the sign stands twice. */
  private Numeral upTo(Words words, int sign, Numeral low) {
    int second = low.end() + 1 + sign;
    boolean again =
        words.is(low.end(), Role.RANGE) && words.number(second) && words.is(second - 1, Role.SIGN);
    return numbers
        .at(words.tokens(), again ? second : words.size())
        .filter(high -> low.max().isEmpty() && high.value().compareTo(low.value()) > 0)
        .map(
            high ->
                new Numeral(high.end(), low.value(), Optional.of(high.value()), low.vague(), false))
        .orElse(low);
  }

  private Optional<Draft> draft(Words words, int first, Numbered found, Optional<Draft> before) {
    Numeral n = found.numeral;
    boolean approx = n.vague() || approximate(words, first);
    if (found.sign.isPresent()) {
      String unit = found.sign.get().name();
      return Optional.of(
          new Draft(first, n.end(), n, unit, n.end(), Optional.of(Kind.MONEY), approx, false));
    }
    if (words.is(first, Role.ONE)) {
      return Optional.of(
          new Draft(
              first,
              n.end(),
              n,
              words.lexicon().name(Role.PERSON_UNIT),
              n.end(),
              Optional.of(Kind.PEOPLE),
              false,
              false));
    }
    if (Shares.among(words, n) && before.isPresent()) {
      Kind counted = before.get().kind().orElse(Kind.THING);
      return Optional.of(
          new Draft(
              first, n.end(), n, before.get().unit(), n.end(), Optional.of(counted), approx, true));
    }
    if (words.is(n.end(), Role.OTHERS) || words.is(n.end(), Role.CASUALTY)) {
      String unit =
          before
              .filter(d -> countable(d))
              .map(Draft::unit)
              .orElse(words.lexicon().name(Role.PERSON_UNIT));
      return Optional.of(
          new Draft(first, n.end(), n, unit, n.end(), Optional.of(Kind.PEOPLE), approx, true));
    }
    if (Shares.fraction(words, n)) {
      return Optional.of(
          new Draft(
              first,
              n.end(),
              n,
              words.lexicon().name(Role.PART_UNIT),
              n.end(),
              Optional.of(Kind.MEASURE),
              approx,
              false));
    }
    int counted = Shares.whole(words, numbers, n).orElse(n).end();
    return UnitPhrase.at(words, counted)
        .map(u -> followed(words, first, n, counted, u, approx))
        .or(() -> UnitBefore.find(words, first, n, approx));
  }

  private static boolean countable(Draft draft) {
    return draft.is(Kind.PEOPLE) || draft.kind().isEmpty();
  }

  private static Draft followed(
      Words words, int first, Numeral n, int counted, UnitPhrase unit, boolean approx) {
    Optional<Kind> kind = unit.pair() && two(n) ? Optional.of(Kind.PAIR) : unit.kind();
    boolean generic =
        words.lexicon().is(unit.name(), Role.PERSON_UNIT) && !words.is(unit.end(), Role.FUNCTION);
    int end = words.is(unit.end(), Role.DOUBLE) ? unit.end() + 1 : unit.end();
    return new Draft(first, end, n, unit.name(), counted, kind, approx, generic);
  }

  private static boolean two(Numeral n) {
    return n.value().compareTo(BigDecimal.TWO) == 0 && n.max().isEmpty();
  }

  /** "sekitar 2.000", "lebih dari dua", "sedikitnya 67", "hingga tujuh". */
  private static boolean approximate(Words words, int first) {
    int i = first - 1;
    while (i >= 0 && i > first - 4) {
      if (words.is(i, Role.APPROX)) {
        return true;
      }
      if (!words.is(i, Role.FILLER)) {
        return false;
      }
      i--;
    }
    return false;
  }

  private static boolean measures(Words words, Draft d, List<Draft> before) {
    if (words.is(d.first() - 1, Role.NO_FIGURE) || named(words, d)) {
      return false;
    }
    if (d.numeral().count() == 1) {
      return harmed(words, d, before);
    }
    if (d.kind().isEmpty()) {
      return (d.numeral().vague() || d.numeral().value().compareTo(MANY) >= 0)
          && !pointsBack(words, d);
    }
    return switch (d.kind().get()) {
      case MEASURE, MONEY -> true;
      case PEOPLE, THING, PLACE, ACT -> positive(d) && !pointsBack(words, d);
      case TALK -> times(words, d);
      case TIME, PAIR -> false;
    };
  }

  private static boolean positive(Draft d) {
    return d.numeral().value().compareTo(BigDecimal.ONE) > 0 || d.numeral().max().isPresent();
  }

  /** "Boeing 737 itu", "Apollo 11", "Covid -19": a number right after a name belongs to it. */
  private static boolean named(Words words, Draft d) {
    if (words.glued(d.first())) {
      return true;
    }
    boolean listed = d.kind().filter(k -> k != Kind.TALK).isPresent();
    return !listed && d.first() > 0 && words.capitalised(d.first() - 1) && !d.numeral().spelled();
  }

  /**
   * "Tujuh kali pengiriman" counts shipments, "naik dua kali lipat" tells a growth, "mendarat 24
   * kali" is a count; "tiga kali lebih besar" is nothing.
   */
  private static boolean times(Words words, Draft d) {
    boolean times = words.lexicon().is(d.unit(), Role.TIMES_UNIT);
    boolean many = d.numeral().value().compareTo(MANY) >= 0 && !d.numeral().vague();
    if (times && (words.is(d.end() - 1, Role.DOUBLE) || many)) {
      return true;
    }
    String next = words.lower(d.end());
    boolean noun =
        words.lexicon().unit(next).filter(u -> u.kind() == Kind.ACT).isPresent()
            || words.lexicon().affixes().is(Affixes.Role.ACT, next);
    return times && noun;
  }

  /** "Puluhan warga itu", "dua perusahaan ini" were told before. */
  private static boolean pointsBack(Words words, Draft d) {
    if (words.is(d.first() - 1, Role.HAVING)) {
      return false; // "pulau berpenduduk 3 juta jiwa itu"
    }
    for (int i = d.end(); i < d.end() + 3; i++) {
      if (words.is(i, Role.THAT)) {
        return true;
      }
      boolean verb =
          words.lower(i).length() > 5
              && words.lexicon().affixes().is(Affixes.Role.ACTIVE, words.lower(i));
      if (words.mark(i) || verb || words.is(i, Role.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /**
   * One counts only where harm is told of it: "menewaskan seorang perawat", "seorang warga tewas",
   * "14 warga sipil dan satu tentara".
   */
  private static boolean harmed(Words words, Draft d, List<Draft> before) {
    if (!d.is(Kind.PEOPLE)) {
      return d.is(Kind.MONEY) || d.is(Kind.MEASURE);
    }
    if (words.is(d.first() - 1, Role.HARMS) || words.is(d.first() - 1, Role.AMOUNT)) {
      return words.is(d.first() - 1, Role.HARMS);
    }
    boolean listed =
        !before.isEmpty()
            && before.getLast().is(Kind.PEOPLE)
            && d.first() - before.getLast().end() <= 2
            && words.is(d.first() - 1, Role.AND);
    return listed || harmFollows(words, d);
  }

  private static boolean harmFollows(Words words, Draft d) {
    for (int i = d.end(); i < Math.min(words.size(), d.end() + HARM); i++) {
      if (words.is(i, Role.CASUALTY)) {
        return true;
      }
      boolean verb =
          words.lexicon().affixes().is(Affixes.Role.ACTIVE, words.lower(i))
              && words.lower(i).length() > 6;
      if (words.mark(i) || verb || words.is(i, Role.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** The unit as a key for comparing two tellings. */
  static String key(String unit) {
    return unit.toLowerCase(Locale.ROOT);
  }
}
