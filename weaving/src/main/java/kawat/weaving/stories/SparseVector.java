package kawat.weaving.stories;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Terms by number, ascending, each with a weight.
 *
 * @param terms numbers, none twice
 * @param weights one for each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and two objects less for each page
record SparseVector(int[] terms, float[] weights) {
  /** Logarithms of how often each term occurs. */
  static SparseVector ofCounts(Map<Integer, Double> counts) {
    int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (float) (1 + Math.log(counts.getOrDefault(terms[i], 1.0)));
    }
    return new SparseVector(terms, weights);
  }

  /** The same terms, each weighted by how rare it is, at length 1. */
  SparseVector weighted(IntToDoubleFunction rarity) {
    float[] weighted = new float[terms.length];
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      weighted[i] = (float) (weights[i] * rarity.applyAsDouble(terms[i]));
      square += weighted[i] * weighted[i];
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < terms.length && length > 0; i++) {
      weighted[i] /= length;
    }
    return new SparseVector(terms, weighted);
  }

  /** Cosine of two vectors of length 1. */
  double cosine(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int a = terms[i];
      int b = other.terms[j];
      if (a == b) {
        sum += weights[i] * other.weights[j];
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return sum;
  }

  /** Common terms as a share of the smaller set's. */
  double shared(SparseVector other) {
    int smaller = Math.min(terms.length, other.terms.length);
    if (smaller == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int a = terms[i];
      int b = other.terms[j];
      common += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return (double) common / smaller;
  }

  /** The terms of most weight, at most so many. */
  int[] heaviest(int most) {
    if (terms.length <= most) {
      return terms;
    }
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - most];
    int[] found = new int[most];
    int n = 0;
    for (int i = 0; i < terms.length && n < most; i++) {
      if (weights[i] >= least) {
        found[n++] = terms[i];
      }
    }
    return found;
  }
}
