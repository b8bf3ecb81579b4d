package kawat.app.web.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Step;

/**
 * A relation as columns on both sides of a line: cooperation above it, conflict below. Places and
 * sizes are shares of the drawing.
 *
 * @param bars steps of which something is told
 * @param gaps runs of steps of which nothing is told
 * @param ticks times named under the columns
 * @param highest the sum that reaches the edge, 0 or more
 */
public record RelationChart(List<Bar> bars, List<Gap> gaps, List<Tick> ticks, double highest) {
  /** Fewer columns than this do not fill the drawing: {@value}. */
  private static final int FEWEST = 12;

  /** Named times, at most: {@value}. */
  private static final int TICKS = 5;

  /** Names of times beyond this percent of the width would run over the edge: {@value}. */
  private static final double EDGE = 80;

  /** No column is lower, percent of the height: {@value}; a small sum must still be seen. */
  private static final double LEAST = 1.5;

  public RelationChart {
    bars = List.copyOf(bars);
    gaps = List.copyOf(gaps);
    ticks = List.copyOf(ticks);
  }

  /**
   * A step's two columns.
   *
   * @param x left edge, percent of the width: {@code 12.50%}
   * @param width percent of the width
   * @param top upper edge of the upper column
   * @param up height of the upper column
   * @param down height of the lower column, which hangs from the middle
   */
  public record Bar(Step step, String x, String width, String top, String up, String down) {}

  /**
   * A run of steps of which nothing is told.
   *
   * @param steps how many
   */
  public record Gap(int steps, String x, String width) {}

  /**
   * A named time.
   *
   * @param anchor which end of the name stands there: {@code start}, or {@code end} near the edge
   */
  public record Tick(String time, String x, String anchor) {}

  /** The chart of a relation. */
  public static RelationChart of(Relation relation) {
    List<Step> steps = relation.steps();
    double highest =
        steps.stream()
            .mapToDouble(s -> Math.max(s.cooperation().orElse(0), -s.conflict().orElse(0)))
            .max()
            .orElse(0);
    double width = 100.0 / Math.max(steps.size(), FEWEST);
    List<Bar> bars = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int from = i;
      while (i < steps.size() && steps.get(i).gap()) {
        i++;
      }
      if (i > from) {
        gaps.add(new Gap(i - from, percent(from * width), percent((i - from) * width)));
      }
      if (i < steps.size()) {
        bars.add(bar(steps.get(i), i * width, width, highest));
      }
    }
    return new RelationChart(bars, gaps, ticks(relation, width), highest);
  }

  private static Bar bar(Step step, double x, double width, double highest) {
    double up = height(step.cooperation().orElse(0), highest);
    double down = height(-step.conflict().orElse(0), highest);
    return new Bar(
        step,
        percent(x + width * 0.1),
        percent(width * 0.8),
        percent(50 - up),
        percent(up),
        percent(down));
  }

  private static double height(double sum, double highest) {
    return sum <= 0 ? 0 : Math.max(LEAST, 50 * sum / highest);
  }

  private static List<Tick> ticks(Relation relation, double width) {
    List<Integer> places = places(relation);
    int every = Math.max(1, (places.size() + TICKS - 1) / TICKS);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < places.size(); i += every) {
      int at = places.get(i);
      double x = at * width;
      ticks.add(
          new Tick(
              name(relation.steps().get(at), relation.grain()),
              percent(x),
              x > EDGE ? "end" : "start"));
    }
    return ticks;
  }

  /** Where a year begins; where that is hardly ever, a few places of the same distance. */
  private static List<Integer> places(Relation relation) {
    List<Step> steps = relation.steps();
    List<Integer> years =
        IntStream.range(0, steps.size())
            .filter(i -> i > 0 && steps.get(i).last().getYear() > steps.get(i - 1).last().getYear())
            .boxed()
            .toList();
    int apart = Math.max(1, steps.size() / 3);
    return years.size() >= 2
        ? years
        : IntStream.range(0, steps.size()).filter(i -> i % apart == 0).boxed().toList();
  }

  private static String name(Step step, Grain grain) {
    return switch (grain) {
      case MONTH -> step.first().toString().substring(0, 7);
      case WEEK -> step.first().toString();
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
