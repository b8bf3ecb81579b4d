package kawat.bench.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kawat.weaving.stories.Likelihood;
import kawat.weaving.stories.StoryPairs;

/** Learns the weights of the decision to join a story and prints them as their file has them. */
public final class StoryTraining {
  private static final int ROUNDS = 400;
  private static final double STEP = 0.5;
  private static final double DECAY = 1e-4;

  /** What each doubling of the days between two pages takes away; set by hand. */
  private static final double A_DAY = -1;

  private StoryTraining() {}

  /**
   * Prints the weights.
   *
   * @param args seeds of the streams to learn from
   */
  public static void main(String[] args) throws IOException {
    double[] weights = new double[Likelihood.FEATURES.length];
    List<Example> examples = new ArrayList<>();
    for (String seed : args) {
      examples.addAll(examples(StoryStream.invented(Long.parseLong(seed), 500, 60)));
    }
    List<Example> own = examples(StoryStream.examples(Path.of("examples")));
    int copies = examples.size() / (10 * own.size());
    for (int i = 0; i < copies; i++) {
      examples.addAll(own); // fewer, but the only ones with sense: they count for a tenth
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

  /** One step down the slope of the loss, each feature scaled by how much it moves. */
  private static void improve(double[] weights, List<Example> examples) {
    double[] slope = new double[weights.length];
    double[] curve = new double[weights.length];
    for (Example e : examples) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * e.features[i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      for (int i = 0; i < weights.length; i++) {
        slope[i] += (p - (e.one ? 1 : 0)) * e.features[i];
        curve[i] += p * (1 - p) * e.features[i] * e.features[i];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= STEP * (slope[i] + DECAY * weights[i]) / (curve[i] * 2 + 1);
      if (Likelihood.FEATURES[i].equals("days")) {
        weights[i] = A_DAY; // invented news does not age as real news does
      } else if (i > 0) {
        weights[i] = Math.max(0, weights[i]); // likeness never speaks against
      }
    }
  }
}
