package kawat.article.body;

import java.util.List;
import java.util.StringTokenizer;

/**
 * Boosted regression trees (Friedman 2001) with log-odds in the leaves. A tree is held as arrays:
 * node {@code i} asks whether feature {@code feature[i]} is at most {@code value[i]}; its
 * yes-branch is {@code yes[i]}, its no-branch the node after that. A leaf has feature -1.
 */
final class Forest {
  private final int[] roots;
  private final short[] feature;
  private final float[] value;
  private final int[] yes;
  private final float base;

  private Forest(int[] roots, short[] feature, float[] value, int[] yes, float base) {
    this.roots = roots;
    this.feature = feature;
    this.value = value;
    this.yes = yes;
    this.base = base;
  }

  /** One tree a row: nodes {@code feature:value:yes}, leaves {@code =value}, parted by spaces. */
  static Forest of(float base, List<String> trees) {
    int nodes = trees.stream().mapToInt(t -> new StringTokenizer(t).countTokens()).sum();
    Forest f =
        new Forest(new int[trees.size()], new short[nodes], new float[nodes], new int[nodes], base);
    int at = 0;
    for (int t = 0; t < trees.size(); t++) {
      f.roots[t] = at;
      int root = at;
      for (StringTokenizer nodesOf = new StringTokenizer(trees.get(t));
          nodesOf.hasMoreTokens();
          at++) {
        f.node(at, root, nodesOf.nextToken());
      }
    }
    return f;
  }

  private void node(int at, int root, String written) {
    if (written.startsWith("=")) {
      feature[at] = -1;
      value[at] = Float.parseFloat(written.substring(1));
      return;
    }
    String[] parts = written.split(":");
    feature[at] = Short.parseShort(parts[0]);
    value[at] = Float.parseFloat(parts[1]);
    yes[at] = root + Integer.parseInt(parts[2]);
  }

  /** How likely the block is the article's, from 0 to 1. */
  float probability(float[] features) {
    float sum = base;
    for (int node : roots) {
      int f = feature[node];
      while (f >= 0) {
        node = features[f] <= value[node] ? yes[node] : yes[node] + 1;
        f = feature[node];
      }
      sum += value[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
