package kawat.reading.tagging;

import java.util.Arrays;

/** What a model, finished or in training, thinks of features and of labels in a row. */
interface Weights {
  /** Adds the weights of some features to the score of each label; uses the array up. */
  void add(int[] features, int count, float[] scores);

  /**
   * The score of each label for a word, by everything that is looked at there.
   *
   * @param features of the text
   * @param at the word
   * @param start of its run
   * @param to after its run
   */
  default void judge(Features features, int at, int start, int to, float[] scores) {
    features.look(at, start, to);
    Arrays.fill(scores, 0);
    add(features.out(), features.count(), scores);
  }

  /** How well a label follows another at a word of that shape. */
  float follow(int shape, int before, int label);
}
