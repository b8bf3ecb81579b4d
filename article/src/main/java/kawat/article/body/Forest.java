package kawat.article.body;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Boosted regression trees (Friedman 2001) with log-odds in the leaves.
 *
 * <p>Every block of every page comes through here, so the trees are held as arrays and eight are
 * walked side by side, without a branch. A node asks whether its feature is at most a limit; one
 * number holds the limit (as bits, high), the feature and the node for yes, and that for no comes
 * right after it. A leaf leads to itself, so that short trees wait for long ones.
 */
public final class Forest {
  private static final int SIDE_BY_SIDE = 8;

  /** Bits of a step that hold a node. */
  private static final int NODE = 16;

  private static final int MASK = (1 << NODE) - 1;

  private final int[] roots;
  private final int[] depths;
  private final long[] nodes;
  private final float[] leaf;
  private final float base;

  private Forest(int trees, int nodes, float base) {
    this.roots = new int[trees];
    this.depths = new int[trees / SIDE_BY_SIDE];
    this.nodes = new long[nodes];
    this.leaf = new float[nodes];
    this.base = base;
  }

  /** One tree a row: nodes {@code feature:value:yes}, leaves {@code =value}, parted by spaces. */
  public static Forest of(float base, List<String> trees) {
    int nodes = 1 + trees.stream().mapToInt(t -> new StringTokenizer(t).countTokens()).sum();
    if (nodes > MASK) {
      throw new IllegalArgumentException("%d nodes, at most %d".formatted(nodes, MASK));
    }
    int places = (trees.size() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE * SIDE_BY_SIDE;
    Forest f = new Forest(places, nodes, base);
    // Places that are left over at the end hold a tree of one leaf that adds nothing.
    f.leaf(nodes - 1, 0);
    Arrays.fill(f.roots, nodes - 1);
    int at = 0;
    for (int t = 0; t < trees.size(); t++) {
      f.roots[t] = at;
      at = f.tree(at, trees.get(t));
      f.depths[t / SIDE_BY_SIDE] = Math.max(f.depths[t / SIDE_BY_SIDE], f.depth(f.roots[t]));
    }
    return f;
  }

  private int tree(int root, String written) {
    int at = root;
    for (StringTokenizer rest = new StringTokenizer(written); rest.hasMoreTokens(); at++) {
      String node = rest.nextToken();
      if (node.startsWith("=")) {
        leaf(at, Float.parseFloat(node.substring(1)));
      } else {
        String[] parts = node.split(":");
        int step = Integer.parseInt(parts[0]) << NODE | root + Integer.parseInt(parts[2]);
        nodes[at] = node(Float.parseFloat(parts[1]), step);
      }
    }
    return at;
  }

  private void leaf(int at, float value) {
    nodes[at] = node(Float.POSITIVE_INFINITY, at);
    leaf[at] = value;
  }

  private static long node(float limit, int step) {
    return (long) Float.floatToRawIntBits(limit) << Integer.SIZE | step;
  }

  private int depth(int node) {
    int yes = (int) nodes[node] & MASK;
    return yes == node ? 0 : 1 + Math.max(depth(yes), depth(yes + 1));
  }

  /** How likely what the features describe is what was learned, from 0 to 1. */
  public float probability(float[] features) {
    float sum = base;
    for (int t = 0; t < roots.length; t += SIDE_BY_SIDE) {
      int a = roots[t];
      int b = roots[t + 1];
      int c = roots[t + 2];
      int d = roots[t + 3];
      int e = roots[t + 4];
      int f = roots[t + 5];
      int g = roots[t + 6];
      int h = roots[t + 7];
      for (int level = depths[t / SIDE_BY_SIDE]; level > 0; level--) {
        a = next(a, features);
        b = next(b, features);
        c = next(c, features);
        d = next(d, features);
        e = next(e, features);
        f = next(f, features);
        g = next(g, features);
        h = next(h, features);
      }
      sum += leaf[a];
      sum += leaf[b];
      sum += leaf[c];
      sum += leaf[d];
      sum += leaf[e];
      sum += leaf[f];
      sum += leaf[g];
      sum += leaf[h];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /** The sign of the difference says yes (0) or no (1). */
  private int next(int node, float[] features) {
    long asked = nodes[node];
    int to = (int) asked;
    float over = Float.intBitsToFloat((int) (asked >>> Integer.SIZE)) - features[to >>> NODE];
    return (to & MASK) + (Float.floatToRawIntBits(over) >>> 31);
  }
}
