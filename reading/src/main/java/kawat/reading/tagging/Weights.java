package kawat.reading.tagging;

/** What a model, finished or in training, thinks of features and of labels in a row. */
interface Weights {
  /** Adds the weights of some features to the score of each label; uses the array up. */
  void add(int[] features, int count, float[] scores);

  /** How well a label follows another at a word of that shape. */
  float follow(int shape, int before, int label);
}
