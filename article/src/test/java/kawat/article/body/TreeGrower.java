package kawat.article.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Grows boosted trees on binned features, best leaf first, with second-order gains. */
public final class TreeGrower {
  private static final int BINS = 64;

  private final int features;
  private final byte[][] binned;
  private final float[][] edges;
  private final float[] label;
  private final float[] weight;
  private final double[] score;
  private final float[] gradient;
  private final float[] hessian;
  private final Random random = new Random(20250817);
  private final int leaves;
  private final int smallest;
  private final double rate;
  public final float base;

  TreeGrower(float[][] rows, float[] label, float[] weight, int features, int leaves, double rate) {
    this(rows, label, weight, features, leaves, rate, 40);
  }

  /**
   * @param smallest a leaf of so many rows is not split
   */
  public TreeGrower(
      float[][] rows,
      float[] label,
      float[] weight,
      int features,
      int leaves,
      double rate,
      int smallest) {
    this.features = features;
    this.label = label;
    this.weight = weight;
    this.leaves = leaves;
    this.smallest = smallest;
    this.rate = rate;
    this.edges = new float[features][];
    this.binned = new byte[features][rows.length];
    for (int f = 0; f < features; f++) {
      bin(rows, f);
    }
    score = new double[rows.length];
    gradient = new float[rows.length];
    hessian = new float[rows.length];
    double yes = 0;
    double all = 0;
    for (int i = 0; i < rows.length; i++) {
      yes += label[i] * weight[i];
      all += weight[i];
    }
    base = (float) Math.log(yes / (all - yes));
    Arrays.fill(score, base);
  }

  private void bin(float[][] rows, int f) {
    float[] sample = new float[Math.min(rows.length, 60000)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows[(int) ((long) i * rows.length / sample.length)][f];
    }
    Arrays.sort(sample);
    List<Float> cuts = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * (sample.length - 1) / BINS)];
      if (cuts.isEmpty() || cut > cuts.getLast()) {
        cuts.add(cut);
      }
    }
    edges[f] = new float[cuts.size()];
    for (int i = 0; i < cuts.size(); i++) {
      edges[f][i] = cuts.get(i);
    }
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(edges[f], rows[i][f]);
      binned[f][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private static final class Leaf {
    int[] rows = new int[0];
    double g;
    double h;
    double gain = -1;
    int feature;
    int bin;
    int node;
    int depth;
  }

  private final class Node {
    int feature = -1;
    float value;
    int yes;
  }

  public List<String> grow(int trees) {
    List<String> written = new ArrayList<>();
    for (int t = 0; t < trees; t++) {
      written.add(tree());
    }
    return written;
  }

  private String tree() {
    int n = label.length;
    int[] sample = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      double p = 1 / (1 + Math.exp(-score[i]));
      gradient[i] = (float) ((p - label[i]) * weight[i]);
      hessian[i] = (float) (Math.max(1e-6, p * (1 - p)) * weight[i]);
      if (random.nextDouble() < 0.6) {
        sample[size++] = i;
      }
    }
    boolean[] used = new boolean[features];
    for (int f = 0; f < features; f++) {
      used[f] = random.nextDouble() < 0.6;
    }
    List<Node> nodes = new ArrayList<>();
    List<Leaf> open = new ArrayList<>();
    nodes.add(new Node());
    open.add(leaf(Arrays.copyOf(sample, size), 0, 0, used));
    while (open.size() < leaves) {
      Leaf best = open.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
      if (best.gain <= 1e-4) {
        break;
      }
      open.remove(best);
      split(best, nodes, open, used);
    }
    for (Leaf leaf : open) {
      nodes.get(leaf.node).value = (float) (-leaf.g / (leaf.h + 1.0) * rate);
    }
    apply(nodes);
    return write(nodes);
  }

  private Leaf leaf(int[] rows, int node, int depth, boolean[] used) {
    Leaf leaf = new Leaf();
    leaf.rows = rows;
    leaf.node = node;
    leaf.depth = depth;
    for (int r : rows) {
      leaf.g += gradient[r];
      leaf.h += hessian[r];
    }
    if (depth < 9 && rows.length > smallest) {
      for (int f = 0; f < features; f++) {
        if (used[f] && edges[f].length > 0) {
          best(leaf, f);
        }
      }
    }
    return leaf;
  }

  private void best(Leaf leaf, int f) {
    double[] g = new double[BINS + 1];
    double[] h = new double[BINS + 1];
    byte[] column = binned[f];
    for (int r : leaf.rows) {
      g[column[r]] += gradient[r];
      h[column[r]] += hessian[r];
    }
    double parent = leaf.g * leaf.g / (leaf.h + 1);
    double gl = 0;
    double hl = 0;
    for (int b = 0; b < edges[f].length; b++) {
      gl += g[b];
      hl += h[b];
      double gr = leaf.g - gl;
      double hr = leaf.h - hl;
      if (hl > 0.05 && hr > 0.05) {
        double gain = gl * gl / (hl + 1) + gr * gr / (hr + 1) - parent;
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.feature = f;
          leaf.bin = b;
        }
      }
    }
  }

  private void split(Leaf leaf, List<Node> nodes, List<Leaf> open, boolean[] used) {
    int[] yes = new int[leaf.rows.length];
    int[] no = new int[leaf.rows.length];
    int y = 0;
    int n = 0;
    byte[] column = binned[leaf.feature];
    for (int r : leaf.rows) {
      if (column[r] <= leaf.bin) {
        yes[y++] = r;
      } else {
        no[n++] = r;
      }
    }
    Node node = nodes.get(leaf.node);
    node.feature = leaf.feature;
    node.value = edges[leaf.feature][leaf.bin];
    node.yes = nodes.size();
    nodes.add(new Node());
    nodes.add(new Node());
    open.add(leaf(Arrays.copyOf(yes, y), node.yes, leaf.depth + 1, used));
    open.add(leaf(Arrays.copyOf(no, n), node.yes + 1, leaf.depth + 1, used));
  }

  private void apply(List<Node> nodes) {
    int[] bins = new int[nodes.size()];
    for (int i = 0; i < bins.length; i++) {
      Node node = nodes.get(i);
      bins[i] = node.feature < 0 ? 0 : Arrays.binarySearch(edges[node.feature], node.value);
    }
    for (int r = 0; r < label.length; r++) {
      int i = 0;
      while (nodes.get(i).feature >= 0) {
        i = binned[nodes.get(i).feature][r] <= bins[i] ? nodes.get(i).yes : nodes.get(i).yes + 1;
      }
      score[r] += nodes.get(i).value;
    }
  }

  private static String write(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    for (Node node : nodes) {
      out.append(out.isEmpty() ? "" : " ");
      if (node.feature < 0) {
        out.append('=').append(Math.round(node.value * 1e4) / 1e4f);
      } else {
        out.append(node.feature).append(':').append(node.value).append(':').append(node.yes);
      }
    }
    return out.toString();
  }
}
