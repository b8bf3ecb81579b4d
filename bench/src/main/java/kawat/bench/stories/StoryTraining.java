package kawat.bench.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kawat.weaving.stories.Likelihood;
import kawat.weaving.stories.StoryPairs;

/** Learns the weights of the decision to join a story and prints them as their file has them. */
public final class StoryTraining {
  private static final int ROUNDS = 60;
  private static final double DECAY = 1e-5;

  /**
   * Set by hand: what each doubling of the days between two pages takes away, which invented news
   * tells too little of, and what each doubling of the pages about does to the odds beforehand.
   */
  private static final Map<String, Double> SET = Map.of("days", -0.1, "crowd", -1.0);

  private StoryTraining() {}

  /**
   * Prints the weights.
   *
   * @param args seeds of the streams to learn from, each with its pages a day, as {@code 101:60}
   */
  public static void main(String[] args) {
    double[] weights = new double[Likelihood.FEATURES.length];
    List<Example> examples = new ArrayList<>();
    for (String arg : args) {
      String[] stream = arg.split(":");
      examples.addAll(
          examples(
              StoryStream.invented(Long.parseLong(stream[0]), 500, Integer.parseInt(stream[1]))));
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = SET.getOrDefault(Likelihood.FEATURES[i], 0.0);
    }
    for (int round = 0; round < ROUNDS; round++) {
      improve(weights, examples);
    }
    System.out.printf(Locale.ROOT, "# %d pairs%n", examples.size());
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(Locale.ROOT, "%s\t%.3f%n", Likelihood.FEATURES[i], weights[i]);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(double[] features, boolean one) {}

  private static List<Example> examples(StoryStream stream) {
    List<String> stories = stream.pages().stream().map(p -> stream.truth().get(p.id())).toList();
    return StoryPairs.of(stream.pages()).stream()
        .map(
            p -> new Example(p.features(), stories.get(p.earlier()).equals(stories.get(p.later()))))
        .toList();
  }

  /**
   * One step of Newton's method over the weights that are free to move, halved until the loss
   * falls.
   */
  private static void improve(double[] weights, List<Example> examples) {
    double[] slope = new double[weights.length];
    double[][] curve = new double[weights.length][weights.length];
    for (Example e : examples) {
      double p = likelihood(weights, e);
      for (int i = 0; i < weights.length; i++) {
        slope[i] += (p - (e.one ? 1 : 0)) * e.features[i];
        for (int j = 0; j < weights.length; j++) {
          curve[i][j] += p * (1 - p) * e.features[i] * e.features[j];
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      slope[i] += DECAY * examples.size() * weights[i];
      curve[i][i] += DECAY * examples.size();
      if (SET.containsKey(Likelihood.FEATURES[i]) || i > 0 && weights[i] == 0 && slope[i] > 0) {
        Arrays.fill(curve[i], 0); // stays as it is
        curve[i][i] = 1;
        slope[i] = 0;
      }
    }
    double[] step = solved(curve, slope);
    double before = loss(weights, examples);
    double[] from = weights.clone();
    for (double share = 1; share > 1e-4; share /= 2) {
      for (int i = 0; i < weights.length; i++) {
        double moved = from[i] - share * step[i];
        boolean free = i == 0 || SET.containsKey(Likelihood.FEATURES[i]);
        weights[i] = free ? moved : Math.max(0, moved); // likeness never speaks against
      }
      if (loss(weights, examples) < before) {
        return;
      }
    }
    System.arraycopy(from, 0, weights, 0, from.length);
  }

  private static double likelihood(double[] weights, Example e) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * e.features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double loss(double[] weights, List<Example> examples) {
    double loss = 0;
    for (Example e : examples) {
      double p = likelihood(weights, e);
      loss -= Math.log(Math.max(1e-12, e.one ? p : 1 - p));
    }
    for (double weight : weights) {
      loss += DECAY * examples.size() * weight * weight / 2;
    }
    return loss;
  }

  /** Gaussian elimination; a curve of a loss with decay has no zero on its diagonal. */
  private static double[] solved(double[][] curve, double[] slope) {
    int n = slope.length;
    double[] x = slope.clone();
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double times = curve[i][k] / curve[k][k];
        for (int j = k; j < n; j++) {
          curve[i][j] -= times * curve[k][j];
        }
        x[i] -= times * x[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int j = k + 1; j < n; j++) {
        x[k] -= curve[k][j] * x[j];
      }
      x[k] /= curve[k][k];
    }
    return x;
  }
}
