package kawat.reading.tagging;

/**
 * Finds the best row of labels for each run of words that may be names (Viterbi, 1967). Words
 * outside such runs are never looked at, which spares four words of five.
 */
final class Decoder {
  private static final int LABELS = Label.COUNT;

  private final Weights weights;
  private final Words words;
  private final Features features;
  private float[] scores = new float[LABELS * 16];
  private byte[] from = new byte[LABELS * 16];
  private final float[] emitted = new float[LABELS];

  Decoder(Weights weights, Words words) {
    this.weights = weights;
    this.words = words;
    this.features = new Features(words);
  }

  /** A stretch of words that the decoder or the trainer works on as one. */
  interface Runs {
    void run(int from, int to);
  }

  /** Tells every run of words that may be names, in order. */
  void runs(Runs into) {
    int i = 0;
    while (i < words.size()) {
      if (!features.candidate(i)) {
        i++;
        continue;
      }
      int to = i + 1;
      while (to < words.size()
          && words.sentence(to) == words.sentence(i)
          && features.candidate(to)) {
        to++;
      }
      into.run(i, to);
      i = to;
    }
  }

  /** The features of a word of a run. */
  Features look(int at, int start, int to) {
    features.look(at, start, to);
    return features;
  }

  /** Writes the labels of a run; {@code margins} may be empty. */
  void decode(int start, int to, byte[] labels, float[] margins) {
    int n = to - start;
    room(n);
    for (int i = 0; i < n; i++) {
      weights.judge(features, start + i, start, to, emitted);
      if (margins.length > 0) {
        margins[start + i] = margin();
      }
      step(i, words.shape(start + i));
    }
    int best = 0;
    for (int l = 1; l < LABELS; l++) {
      best = scores[(n - 1) * LABELS + l] > scores[(n - 1) * LABELS + best] ? l : best;
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[start + i] = (byte) best;
      best = from[i * LABELS + best];
    }
  }

  private void step(int i, int shape) {
    for (int l = 0; l < LABELS; l++) {
      float best = Float.NEGATIVE_INFINITY;
      int before = 0;
      for (int b = 0; b < (i == 0 ? 1 : LABELS); b++) {
        if (Label.follows(b, l)) {
          float score = (i == 0 ? 0 : scores[(i - 1) * LABELS + b]) + weights.follow(shape, b, l);
          if (score > best) {
            best = score;
            before = b;
          }
        }
      }
      scores[i * LABELS + l] = best + emitted[l];
      from[i * LABELS + l] = (byte) before;
    }
  }

  /** How far the best label of a word is ahead of the best of another kind. */
  private float margin() {
    float best = emitted[0];
    float next = Float.NEGATIVE_INFINITY;
    for (int k = 1; k < 4; k++) {
      float kind = Math.max(emitted[k * 2 - 1], emitted[k * 2]);
      next = Math.max(next, Math.min(kind, best));
      best = Math.max(best, kind);
    }
    return best - next;
  }

  private void room(int n) {
    if (n * LABELS > scores.length) {
      scores = new float[n * LABELS * 2];
      from = new byte[n * LABELS * 2];
    }
  }
}
