package kawat.weaving.disagreements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.words.Words;

/**
 * Finds rival counts: two numbers in one unit for what reads like the same thing, in pages of one
 * period, that can't both be right.
 */
final class RivalFigures {
  /** Least likeness of the counted things: {@value}. */
  private static final double LEAST = 0.6;

  /** Two figures closer than this share of the larger are one figure rounded twice: {@value}. */
  private static final double ROUNDING = 0.1;

  private record Told(NewsRecord page, Figure figure) {}

  private RivalFigures() {}

  static List<Disagreement> find(List<NewsRecord> pages) {
    List<Told> all = new ArrayList<>();
    for (NewsRecord page : pages) {
      page.figures().forEach(f -> all.add(new Told(page, f)));
    }
    List<Disagreement> found = new ArrayList<>();
    Set<Told> taken = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Told first = all.get(i);
      if (taken.contains(first)) {
        continue;
      }
      List<Told> rivals = all.subList(i + 1, all.size()).stream().filter(rivalTo(first)).toList();
      if (!rivals.isEmpty()) {
        List<Disagreement.Side> sides = new ArrayList<>();
        sides.add(side(first));
        rivals.forEach(r -> sides.add(side(r)));
        taken.addAll(rivals);
        found.add(new Disagreement(Disagreement.Kind.FIGURE, first.figure.what(), sides));
      }
    }
    return found;
  }

  private static Predicate<Told> rivalTo(Told first) {
    return other ->
        sameUnit(first.figure, other.figure)
            && differ(first.figure, other.figure)
            && Words.likeness(thing(first.figure), thing(other.figure)) >= LEAST;
  }

  private static boolean sameUnit(Figure a, Figure b) {
    return a.unit().toLowerCase(Locale.ROOT).equals(b.unit().toLowerCase(Locale.ROOT));
  }

  /** The counted thing without its number. */
  private static String thing(Figure f) {
    return f.what().replaceAll("[\\d.,]+", " ");
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
