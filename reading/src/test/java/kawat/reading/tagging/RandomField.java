package kawat.reading.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a model from labelled texts: a linear-chain conditional random field (Lafferty et al.,
 * 2001), climbed by AdaGrad (Duchi et al., 2011) with a pull of the weights towards 0.
 */
public final class RandomField implements Weights {
  private static final int L = Label.COUNT;
  private static final int CELL = 2 * L;

  /** How many of a word's features are left out at random each time it is learned. */
  private static final float DROP = 0.3f;

  private final float rate;
  private final float pull;
  private final float[] follow = new float[TagModel.SHAPES * L * 2 * L];
  private final int[] prints = new int[1 << 19];

  /** For each feature the weight of each label, then the sum of its squared slopes. */
  private final float[] cells = new float[CELL << 19];

  /** Sums over the later rounds, whose mean is steadier than the last round. */
  private final float[] cellSums = new float[cells.length];

  private final float[] followSums = new float[follow.length];
  private int used;
  private final Random random = new Random();

  /**
   * @param rate of learning
   * @param pull of the weights towards 0
   */
  public RandomField(float rate, float pull) {
    this.rate = rate;
    this.pull = pull;
  }

  /**
   * Learns several times from nothing, each time in other orders that the seed gives, and keeps the
   * mean: what all agree on stays, what one learned by chance fades.
   */
  public void learn(List<Sample> samples, int rounds, int times, long seed) {
    samples.forEach(this::claim);
    List<Sample> order = new ArrayList<>(samples);
    random.setSeed(seed);
    for (int time = 0; time < times; time++) {
      Arrays.fill(cells, 0);
      Arrays.fill(follow, 0);
      for (int round = 0; round < rounds; round++) {
        Collections.shuffle(order, random);
        order.forEach(this::climb);
        if (round >= rounds / 2) {
          sum(cells, cellSums);
          sum(follow, followSums);
        }
      }
    }
    mean(cells, cellSums, times * (rounds - rounds / 2));
    mean(follow, followSums, times * (rounds - rounds / 2));
  }

  private void claim(Sample sample) {
    Decoder decoder = new Decoder(this, sample.words());
    decoder.runs(
        (from, to) -> {
          for (int i = from; i < to; i++) {
            Features f = decoder.look(i, from, to);
            for (int k = 0; k < f.count(); k++) {
              claim(f.out()[k]);
            }
          }
        });
  }

  private void climb(Sample sample) {
    Decoder decoder = new Decoder(this, sample.words());
    decoder.runs((from, to) -> climb(decoder, sample, from, to));
  }

  private static void sum(float[] weights, float[] sums) {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  private static void mean(float[] weights, float[] sums, int rounds) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sums[i] / rounds;
    }
  }

  private void climb(Decoder decoder, Sample sample, int from, int to) {
    int n = to - from;
    double[][] emitted = new double[n][L];
    int[][] features = new int[n][];
    float[] scores = new float[L];
    for (int i = 0; i < n; i++) {
      Features f = decoder.look(from + i, from, to);
      features[i] = kept(f);
      Arrays.fill(scores, 0);
      add(features[i], features[i].length, scores);
      for (int l = 0; l < L; l++) {
        emitted[i][l] = scores[l];
      }
    }
    double[][] alpha = forward(sample, from, emitted);
    double[][] beta = backward(sample, from, emitted);
    double z = sum(alpha[n - 1]);
    for (int i = 0; i < n; i++) {
      slope(sample, from, i, emitted[i], alpha, beta, z);
      float[] slope = new float[L];
      for (int l = 0; l < L; l++) {
        slope[l] = (float) Math.exp(alpha[i][l] + beta[i][l] - z);
      }
      slope[sample.labels()[from + i]] -= 1;
      for (int print : features[i]) {
        move(cells, slot(print) * CELL, slope);
      }
    }
  }

  /** The features of a word less some that chance drops, so that none is leaned on alone. */
  private int[] kept(Features f) {
    int[] kept = new int[f.count()];
    int n = 0;
    for (int i = 0; i < f.count(); i++) {
      if (random.nextFloat() >= DROP) {
        kept[n++] = f.out()[i];
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private double[][] forward(Sample sample, int from, double[][] emitted) {
    double[][] alpha = new double[emitted.length][L];
    for (int i = 0; i < emitted.length; i++) {
      for (int l = 0; l < L; l++) {
        double[] in = new double[L];
        for (int b = 0; b < L; b++) {
          boolean open = Label.follows(b, l) && (i > 0 || b == 0);
          in[b] =
              open
                  ? (i == 0 ? 0 : alpha[i - 1][b]) + follow(sample.words().shape(from + i), b, l)
                  : -1e30;
        }
        alpha[i][l] = sum(in) + emitted[i][l];
      }
    }
    return alpha;
  }

  private double[][] backward(Sample sample, int from, double[][] emitted) {
    int n = emitted.length;
    double[][] beta = new double[n][L];
    for (int i = n - 2; i >= 0; i--) {
      for (int b = 0; b < L; b++) {
        double[] out = new double[L];
        for (int l = 0; l < L; l++) {
          out[l] =
              Label.follows(b, l)
                  ? follow(sample.words().shape(from + i + 1), b, l)
                      + emitted[i + 1][l]
                      + beta[i + 1][l]
                  : -1e30;
        }
        beta[i][b] = sum(out);
      }
    }
    return beta;
  }

  private void slope(
      Sample sample,
      int from,
      int i,
      double[] emitted,
      double[][] alpha,
      double[][] beta,
      double z) {
    int shape = sample.words().shape(from + i);
    for (int b = 0; b < (i == 0 ? 1 : L); b++) {
      float[] slope = new float[L];
      for (int l = 0; l < L; l++) {
        if (Label.follows(b, l)) {
          double in = i == 0 ? 0 : alpha[i - 1][b];
          slope[l] = (float) Math.exp(in + follow(shape, b, l) + emitted[l] + beta[i][l] - z);
        }
      }
      if ((i == 0 ? 0 : sample.labels()[from + i - 1]) == b) {
        slope[sample.labels()[from + i]] -= 1;
      }
      move(follow, ((shape & 15) * L + b) * 2 * L, slope);
    }
  }

  private void move(float[] weights, int at, float[] slope) {
    for (int l = 0; l < L; l++) {
      float g = slope[l] + pull * weights[at + l];
      if (g * g > 1e-9f) {
        weights[at + L + l] += g * g;
        weights[at + l] -= rate * g / (float) Math.sqrt(1e-3f + weights[at + L + l]);
      }
    }
  }

  private static double sum(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }

  private int slot(int print) {
    int at = print & (prints.length - 1);
    while (prints[at] != 0 && prints[at] != print) {
      at = (at + 1) & (prints.length - 1);
    }
    return at;
  }

  private int claim(int print) {
    int at = slot(print);
    if (prints[at] == 0) {
      prints[at] = print;
      if (++used * 2 > prints.length) {
        throw new IllegalStateException("more than %d features".formatted(prints.length / 2));
      }
    }
    return at;
  }

  @Override
  public void add(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int at = slot(features[i]) * CELL;
      for (int l = 0; l < L; l++) {
        scores[l] += cells[at + l];
      }
    }
  }

  @Override
  public float follow(int shape, int before, int label) {
    return follow[((shape & 15) * L + before) * 2 * L + label];
  }

  /** The model's file, without features of no weight. */
  public byte[] model() {
    float most = 1e-6f;
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < prints.length; i++) {
      if (prints[i] != 0) {
        kept.add(i);
        for (int l = 0; l < L; l++) {
          most = Math.max(most, Math.abs(cells[i * CELL + l]));
        }
      }
    }
    float scale = most / 127;
    kept.removeIf(i -> zero(i, scale));
    kept.sort((a, b) -> Integer.compareUnsigned(prints[a], prints[b]));
    int[] sorted = new int[kept.size()];
    byte[] bytes = new byte[kept.size() * L];
    for (int n = 0; n < sorted.length; n++) {
      sorted[n] = prints[kept.get(n)];
      for (int l = 0; l < L; l++) {
        bytes[n * L + l] = (byte) Math.round(cells[kept.get(n) * CELL + l] / scale);
      }
    }
    float[] rows = new float[TagModel.SHAPES * L * L];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = follow[i / L * 2 * L + i % L];
    }
    return TagModel.write(scale, rows, sorted, bytes);
  }

  private boolean zero(int slot, float scale) {
    for (int l = 0; l < L; l++) {
      if (Math.round(cells[slot * CELL + l] / scale) != 0) {
        return false;
      }
    }
    return true;
  }
}
