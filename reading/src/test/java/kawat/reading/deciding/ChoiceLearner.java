package kawat.reading.deciding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which of several choices is taken: a log-linear model by steps along the whole slope, with
 * a pull towards nothing, so that the same lessons give the same weights.
 */
public final class ChoiceLearner {
  private static final int STEPS = 400;
  private static final double RATE = 0.5;
  private final double pull;

  /**
   * @param pull of a Gaussian prior, in lessons
   */
  public ChoiceLearner(double pull) {
    this.pull = pull;
  }

  /**
   * A choice with its answer.
   *
   * @param prints fingerprints of each candidate's clues
   * @param right the right ones among them
   */
  public record Lesson(int[][] prints, boolean[] right) {
    boolean taught() {
      int good = 0;
      for (boolean r : right) {
        good += r ? 1 : 0;
      }
      return good > 0 && good < right.length;
    }
  }

  /** The weights by fingerprint. */
  public Map<Integer, Float> learn(List<Lesson> all, int seldom) {
    List<Lesson> lessons = all.stream().filter(Lesson::taught).toList();
    Map<Integer, Integer> seen = new HashMap<>();
    for (Lesson lesson : lessons) {
      Set<Integer> here = new HashSet<>();
      for (int[] prints : lesson.prints) {
        for (int p : prints) {
          here.add(p);
        }
      }
      here.forEach(p -> seen.merge(p, 1, Integer::sum));
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    seen.forEach(
        (print, times) -> {
          if (times >= seldom) {
            numbers.put(print, numbers.size());
          }
        });
    double[] weights = new double[numbers.size()];
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (Lesson lesson : lessons) {
        slope(lesson, numbers, weights, slope);
      }
      for (int i = 0; i < weights.length; i++) {
        double g = slope[i] - pull * weights[i];
        squares[i] += g * g;
        weights[i] += squares[i] == 0 ? 0 : RATE * g / Math.sqrt(squares[i]);
      }
    }
    Map<Integer, Float> learned = new HashMap<>();
    numbers.forEach((print, n) -> learned.put(print, (float) weights[n]));
    return learned;
  }

  private static void slope(
      Lesson lesson, Map<Integer, Integer> numbers, double[] weights, double[] into) {
    double[] share = new double[lesson.prints.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < share.length; i++) {
      for (int p : lesson.prints[i]) {
        Integer n = numbers.get(p);
        share[i] += n == null ? 0 : weights[n];
      }
      most = Math.max(most, share[i]);
    }
    double sum = 0;
    double good = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.exp(share[i] - most);
      sum += share[i];
      good += lesson.right[i] ? share[i] : 0;
    }
    for (int i = 0; i < share.length; i++) {
      double g = (lesson.right[i] ? share[i] / good : 0) - share[i] / sum;
      for (int p : lesson.prints[i]) {
        Integer n = numbers.get(p);
        if (n != null) {
          into[n] += g;
        }
      }
    }
  }
}
