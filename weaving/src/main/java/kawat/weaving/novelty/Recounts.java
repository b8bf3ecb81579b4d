package kawat.weaving.novelty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.model.DateMention;
import kawat.model.Figure;
import kawat.weaving.PageTime;
import kawat.weaving.novelty.Sentences.Told;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Stem;

/**
 * Whether a sentence counts otherwise what an earlier one counts: "delegasi itu terdiri atas 40
 * pengusaha" after "delegasi 25 pengusaha". Between witnesses such numbers need not disagree; a
 * reader wants to be told all the same.
 */
final class Recounts {
  /** Least share of the fewer words for what is counted that both have: {@value}. */
  private static final double ONE_THING = 0.6;

  /** Two figures closer than this share of the larger are one, where one is rounded: {@value}. */
  private static final double ROUNDING = 0.1;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/:(-])(\\d+(?:[.,]\\d+)?) (\\p{L}+)");
  private static final Set<String> MEASURES =
      Set.copyOf(DataFile.lines(Recounts.class, "measures.txt"));

  private Recounts() {}

  /**
   * A number as a sentence tells it.
   *
   * @param unit folded
   * @param things stems of what is counted
   * @param toll what befell those that are counted
   */
  private record Count(
      BigDecimal low,
      BigDecimal high,
      boolean approx,
      String unit,
      Set<String> things,
      Set<String> toll) {
    boolean people() {
      return Senses.person(unit);
    }
  }

  /**
   * The first of these sentences that counts a thing otherwise of which none tells this number.
   *
   * @param match the sentence that tells the same, of which lengths and ways need no words
   */
  static Optional<Told> of(Told later, List<Told> akin, Optional<Told> match) {
    for (Count count : counts(later)) {
      Optional<Told> other = Optional.empty();
      boolean told = false;
      for (Told earlier : akin) {
        for (Count before : counts(earlier)) {
          boolean measured =
              match.filter(m -> m == earlier).isPresent()
                  && MEASURES.contains(count.unit)
                  && count.unit.equals(before.unit);
          if (measured || oneThing(later, count, earlier, before)) {
            told |= fits(count, before);
            other = other.or(() -> Optional.of(earlier));
          }
        }
      }
      if (!told && other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  private static List<Count> counts(Told told) {
    List<Count> counts = new ArrayList<>();
    for (Figure f : told.figures()) {
      String unit = f.unit().toLowerCase(Locale.ROOT);
      Set<String> things = things(f.what(), unit);
      counts.add(
          new Count(
              f.value(),
              f.max().orElse(f.value()),
              f.approx(),
              unit,
              things.isEmpty() ? things(f.evidence().exact(), unit) : things,
              toll(f)));
    }
    Matcher number = NUMBER.matcher(told.evidence().exact());
    while (number.find()) {
      String unit = number.group(2).toLowerCase(Locale.ROOT);
      String text = number.group();
      if (MEASURES.contains(unit)
          && told.figures().stream().noneMatch(f -> f.evidence().exact().contains(text))
          && told.dates().stream().noneMatch(d -> d.text().contains(text))) {
        BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'));
        counts.add(new Count(value, value, false, unit, told.stems(), Set.of()));
      }
    }
    return counts;
  }

  /** "Korban tewas" are the dead, "korban" alone whoever was hit. */
  private static Set<String> toll(Figure figure) {
    Set<String> toll = new TreeSet<>(Senses.of(Senses.Table.TOLL, figure.what()));
    if (toll.isEmpty()) {
      toll.addAll(Senses.of(Senses.Table.TOLL, figure.evidence().exact()));
    }
    if (toll.size() > 1) {
      toll.remove("victims");
    }
    return toll;
  }

  private static Set<String> things(String what, String unit) {
    Set<String> things = new TreeSet<>();
    for (String word : Senses.content(what)) {
      String stem = Stem.of(word);
      if (!unit.contains(word)
          && !Senses.person(word)
          && !Character.isDigit(word.charAt(0))
          && !Amounts.moves(stem)) {
        things.add(stem);
      }
    }
    return things;
  }

  /** A unit that only counts needs words for what it counts; people are called many things. */
  private static boolean oneThing(Told later, Count a, Told earlier, Count b) {
    boolean people = a.people() && b.people();
    if (!people && !a.unit.equals(b.unit) || !sameTime(later, earlier)) {
      return false;
    }
    if (!a.toll.equals(b.toll)) {
      return false;
    }
    if (people && !a.toll.isEmpty()) {
      return true;
    }
    if (a.unit.equals(b.unit) && !Senses.generic(a.unit) && !MEASURES.contains(a.unit)) {
      return true;
    }
    double common = a.things.stream().filter(b.things::contains).count();
    return common > 0 && common / Math.min(a.things.size(), b.things.size()) >= ONE_THING;
  }

  /** "Sepanjang 2023 naik 8 persen" is no earlier telling of what rose in 2024. */
  private static boolean sameTime(Told a, Told b) {
    Set<String> times = periods(a);
    Set<String> before = periods(b);
    return times.isEmpty() || before.isEmpty() || !Collections.disjoint(times, before);
  }

  private static Set<String> periods(Told told) {
    return told.dates().stream()
        .map(DateMention::value)
        .filter(value -> value.length() < PageTime.DAY_DIGITS)
        .collect(Collectors.toSet());
  }

  private static boolean fits(Count a, Count b) {
    if (a.low.compareTo(b.high) <= 0 && b.low.compareTo(a.high) <= 0) {
      return true;
    }
    double x = a.low.doubleValue();
    double y = b.low.doubleValue();
    return (a.approx || b.approx) && Math.abs(x - y) <= ROUNDING * Math.max(x, y);
  }
}
