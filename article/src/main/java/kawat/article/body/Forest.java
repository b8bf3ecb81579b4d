package kawat.article.body;

import java.util.List;
import java.util.StringTokenizer;

/**
 * Boosted regression trees (Friedman 2001) with log-odds in the leaves. A tree is held as arrays:
 * node {@code i} asks whether its feature is at most {@code value[i]}; its no-branch is the node
 * after its yes-branch. Feature and yes-branch share a number, {@code step[i]}, since every block
 * of every page comes through here; a leaf's is -1.
 */
final class Forest {
  private final int[] roots;
  private final int[] step;
  private final float[] value;
  private final float base;

  private static final int LEAF = -1;

  /** Bits of a step that hold the yes-branch. */
  private static final int BRANCH = 16;

  private static final int MASK = (1 << BRANCH) - 1;

  private Forest(int[] roots, int nodes, float base) {
    this.roots = roots;
    this.step = new int[nodes];
    this.value = new float[nodes];
    this.base = base;
  }

  /** One tree a row: nodes {@code feature:value:yes}, leaves {@code =value}, parted by spaces. */
  static Forest of(float base, List<String> trees) {
    int nodes = trees.stream().mapToInt(t -> new StringTokenizer(t).countTokens()).sum();
    if (nodes > MASK) {
      throw new IllegalArgumentException("%d nodes, at most %d".formatted(nodes, MASK));
    }
    Forest f = new Forest(new int[trees.size()], nodes, base);
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
      step[at] = LEAF;
      value[at] = Float.parseFloat(written.substring(1));
      return;
    }
    String[] parts = written.split(":");
    step[at] = Integer.parseInt(parts[0]) << BRANCH | root + Integer.parseInt(parts[2]);
    value[at] = Float.parseFloat(parts[1]);
  }

  /** How likely the block is the article's, from 0 to 1. */
  float probability(float[] features) {
    float sum = base;
    for (int node : roots) {
      int next = step[node];
      while (next != LEAF) {
        int no = features[next >>> BRANCH] <= value[node] ? 0 : 1;
        node = (next & MASK) + no;
        next = step[node];
      }
      sum += value[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
