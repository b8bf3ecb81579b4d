package kawat.reading.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kawat.reading.tagging.Opinion.Weighed;

/** Takes the sum of a word apart into the weights of its features. */
final class Weighing {
  /** Features told of a word: {@value}. */
  private static final int MOST = 3;

  private final Weights model;
  private final Features features;
  private final float[][] each;

  /**
   * @param features that have looked at the word
   */
  Weighing(Weights model, Features features) {
    this.model = model;
    this.features = features;
    this.each = new float[features.count()][];
    for (int i = 0; i < each.length; i++) {
      each[i] = new float[Label.COUNT];
      model.add(new int[] {features.out()[i]}, 1, each[i]);
    }
  }

  /** Why the word has this label and not the best one of another kind. */
  Opinion of(Label label) {
    float[] sum = new float[Label.COUNT];
    model.add(features.out(), features.count(), sum);
    int rival = rival(sum, label.ordinal());
    List<Weighed> all = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      float weight = each[i][label.ordinal()] - each[i][rival];
      if (weight > 0) {
        all.add(new Weighed(features.template(i), weight));
      }
    }
    all.sort(Comparator.comparing(Weighed::weight).reversed());
    return new Opinion(
        label, sum[label.ordinal()] - sum[rival], all.subList(0, Math.min(MOST, all.size())));
  }

  private static int rival(float[] sum, int label) {
    int best = kind(label) == 0 ? 1 : 0;
    for (int l = 0; l < Label.COUNT; l++) {
      if (kind(l) != kind(label) && sum[l] > sum[best]) {
        best = l;
      }
    }
    return best;
  }

  private static int kind(int label) {
    return (label + 1) / 2;
  }
}
