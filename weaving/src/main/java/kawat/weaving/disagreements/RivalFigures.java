package kawat.weaving.disagreements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.words.Senses;

/**
 * Finds rival counts: two numbers in one unit for what reads like the same thing, in pages of one
 * period, that can't both be right.
 */
final class RivalFigures {
  /** Least likeness of the counted things: {@value}. */
  private static final double LEAST = 0.5;

  /** The same where the unit says nothing of the thing ("persen", "rupiah"): {@value}. */
  private static final double LEAST_GENERIC = 0.7;

  /** Common words that it takes then: {@value}. */
  private static final int LEAST_COMMON = 2;

  /** Two figures closer than this share of the larger are one figure rounded twice: {@value}. */
  private static final double ROUNDING = 0.1;

  /**
   * @param thing words of matter of what is counted, without number and unit
   * @param toll the fate that is counted: dead are not dead and wounded
   */
  private record Told(
      NewsRecord page, Figure figure, String unit, Set<String> thing, Set<String> toll) {}

  private final List<List<Told>> things = new ArrayList<>();
  private final Map<String, Set<Integer>> index = new HashMap<>();

  private RivalFigures() {}

  static List<Disagreement> find(List<NewsRecord> pages) {
    RivalFigures rivals = new RivalFigures();
    for (NewsRecord page : pages) {
      page.figures().forEach(f -> rivals.add(told(page, f)));
    }
    return rivals.things.stream().flatMap(RivalFigures::disagreement).toList();
  }

  private static Told told(NewsRecord page, Figure figure) {
    String unit = figure.unit().toLowerCase(Locale.ROOT);
    Set<String> thing = new TreeSet<>(Senses.content(figure.what()));
    thing.removeIf(w -> w.equals(unit) || Character.isDigit(w.charAt(0)));
    return new Told(page, figure, unit, thing, Senses.of(Senses.Table.TOLL, figure.what()));
  }

  /**
   * Joins the things counted so far by unit and a common word; a bare "600 orang" counts nothing.
   */
  private void add(Told told) {
    Set<Integer> candidates = new TreeSet<>();
    for (String word : told.thing) {
      candidates.addAll(index.getOrDefault(told.unit + "|" + word, Set.of()));
    }
    int at =
        candidates.stream()
            .filter(c -> oneThing(things.get(c).getFirst(), told))
            .findFirst()
            .orElse(-1);
    if (at < 0) {
      at = things.size();
      things.add(new ArrayList<>());
      for (String word : told.thing) {
        index.computeIfAbsent(told.unit + "|" + word, _ -> new TreeSet<>()).add(at);
      }
    }
    things.get(at).add(told);
  }

  private static boolean oneThing(Told a, Told b) {
    if (!a.toll.equals(b.toll) || Period.days(a.page, b.page) > Period.COUNT_DAYS) {
      return false;
    }
    long common = a.thing.stream().filter(b.thing::contains).count();
    if (Senses.generic(a.unit) && a.toll.isEmpty()) {
      return common >= LEAST_COMMON
          && 2.0 * common / (a.thing.size() + b.thing.size()) >= LEAST_GENERIC;
    }
    // The unit is common already and counts as one word of each.
    return 2.0 * (common + 1) / (a.thing.size() + b.thing.size() + 2) >= LEAST;
  }

  /** The first count and each that can't be right beside it, one side for each page and value. */
  private static Stream<Disagreement> disagreement(List<Told> told) {
    Told first = told.getFirst();
    List<Disagreement.Side> sides = new ArrayList<>();
    Set<String> said = new HashSet<>();
    sides.add(side(first));
    for (Told other : told) {
      if (differ(first.figure, other.figure)
          && !partOfOneCount(first, other)
          && said.add(other.page.id() + "|" + other.figure.value().toPlainString())) {
        sides.add(side(other));
      }
    }
    return sides.size() < 2
        ? Stream.empty()
        : Stream.of(new Disagreement(Disagreement.Kind.FIGURE, first.figure.what(), sides));
  }

  /**
   * "1.000 orang tewas dari 11.000 yang dikerahkan": two numbers of one sentence are no rivals, nor
   * is the second of them where a page tells the first, too.
   */
  private static boolean partOfOneCount(Told first, Told other) {
    return other.page.figures().stream()
        .filter(f -> f.evidence().span().overlaps(other.figure.evidence().span()))
        .anyMatch(f -> !differ(first.figure, f));
  }

  private static boolean differ(Figure a, Figure b) {
    BigDecimal high = a.max().orElse(a.value());
    BigDecimal otherHigh = b.max().orElse(b.value());
    if (a.value().compareTo(otherHigh) <= 0 && b.value().compareTo(high) <= 0) {
      return false;
    }
    double x = a.value().doubleValue();
    double y = b.value().doubleValue();
    boolean rounded = (a.approx() || b.approx()) && Math.abs(x - y) <= ROUNDING * Math.max(x, y);
    return !rounded && !(openEnded(a, b) || openEnded(b, a));
  }

  /** "ribuan" does not contradict 2.000: a round word says at least that many. */
  private static boolean openEnded(Figure round, Figure exact) {
    double power = Math.log10(Math.max(1, round.value().doubleValue()));
    return round.approx()
        && power == Math.rint(power)
        && round.evidence().exact().chars().noneMatch(Character::isDigit)
        && exact.value().doubleValue() >= round.value().doubleValue();
  }

  private static Disagreement.Side side(Told told) {
    return new Disagreement.Side(
        told.page.id(),
        told.page.source(),
        told.figure.value().toPlainString(),
        told.figure.evidence());
  }
}
