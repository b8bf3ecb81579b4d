package kawat.reading.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of a log-linear model by AdaGrad (Duchi, Hazan and Singer 2011) with a pull
 * towards nothing, in the order of the lessons, so that the same lessons give the same weights.
 */
final class Learner {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.05;

  /** Clues seen in fewer lessons are left out. */
  private static final int SELDOM = 2;

  private final double pull;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> seen = new HashMap<>();
  private double[] weights = new double[0];
  private double[] squares = new double[0];

  Learner(double pull) {
    this.pull = pull;
  }

  Map<Integer, Float> learn(List<Lesson> lessons) {
    lessons.forEach(this::see);
    seen.forEach(
        (print, times) -> {
          if (times >= SELDOM) {
            numbers.put(print, numbers.size());
          }
        });
    weights = new double[numbers.size()];
    squares = new double[numbers.size()];
    Arrays.fill(squares, 1e-2);
    double[] sums = new double[weights.length];
    int size = lessons.size();
    int step = 7919;
    while (size % step == 0) {
      step += 2;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      int at = epoch * 31;
      for (int n = 0; n < size; n++) {
        at = (int) (((long) at + step) % size);
        Lesson lesson = lessons.get(at);
        gate(lesson);
        if (lesson.told()) {
          choice(lesson.from(), lesson.acting());
          choice(lesson.to(), lesson.suffering());
        }
      }
      if (epoch >= EPOCHS / 2) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    Map<Integer, Float> learned = new HashMap<>();
    numbers.forEach((print, n) -> learned.put(print, (float) (sums[n] / (EPOCHS - EPOCHS / 2))));
    return learned;
  }

  private void see(Lesson lesson) {
    for (int print : lesson.act()) {
      seen.merge(print, 1, Integer::sum);
    }
    for (int[][] side : List.of(lesson.from(), lesson.to())) {
      for (int[] prints : side) {
        for (int print : prints) {
          seen.merge(print, 1, Integer::sum);
        }
      }
    }
  }

  private double sum(int[] prints) {
    double sum = 0;
    for (int print : prints) {
      Integer n = numbers.get(print);
      sum += n == null ? 0 : weights[n];
    }
    return sum;
  }

  private void move(int[] prints, double slope) {
    for (int print : prints) {
      Integer n = numbers.get(print);
      if (n != null) {
        double g = slope + pull * weights[n];
        squares[n] += g * g;
        weights[n] -= RATE * g / Math.sqrt(squares[n]);
      }
    }
  }

  private void gate(Lesson lesson) {
    double p = 1 / (1 + Math.exp(-sum(lesson.act())));
    move(lesson.act(), p - (lesson.told() ? 1 : 0));
  }

  private void choice(int[][] prints, boolean[] right) {
    double[] share = new double[prints.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < share.length; i++) {
      share[i] = sum(prints[i]);
      most = Math.max(most, share[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.exp(share[i] - most);
      all += share[i];
      good += right[i] ? share[i] : 0;
    }
    if (good == 0) {
      return;
    }
    for (int i = 0; i < share.length; i++) {
      double slope = share[i] / all - (right[i] ? share[i] / good : 0);
      if (Math.abs(slope) > 1e-4) {
        move(prints[i], slope);
      }
    }
  }
}
