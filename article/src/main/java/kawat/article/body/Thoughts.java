package kawat.article.body;

import java.util.List;
import kawat.article.tree.Box;
import kawat.article.tree.TextBlock;

/** What the first stage thought of every block, summed up for the second. */
final class Thoughts {
  private final Surroundings page;
  final float[] p;
  private final double[] inBox;
  private final double total;
  private final int first;
  private final int last;

  Thoughts(Surroundings page, float[] p, List<Box> boxes) {
    this.page = page;
    this.p = p;
    this.inBox = new double[boxes.size()];
    double sum = 0;
    int from = -1;
    int to = -1;
    for (TextBlock b : page.blocks) {
      double mass = p[b.order()] * b.words();
      sum += mass;
      inBox[b.box().order] += mass > 0.01 ? mass : 0;
      if (p[b.order()] > 0.5 && b.words() > 5) {
        from = from < 0 ? b.order() : from;
        to = b.order();
      }
    }
    // What a box holds, the box around it holds too; inner boxes come later in the order.
    for (int i = inBox.length - 1; i > 0; i--) {
      Box parent = boxes.get(i).parent;
      if (parent != null) {
        inBox[parent.order] += inBox[i];
      }
    }
    this.total = Math.max(1, sum);
    this.first = from;
    this.last = to;
  }

  /** Adds the second stage's own numbers behind those of the first. */
  void addTo(Features f, TextBlock b) {
    int i = b.order();
    f.put(p[i]);
    for (int step = 1; step <= 4; step++) {
      f.put(at(i - step));
      f.put(at(i + step));
    }
    Box box = b.box();
    for (int level = 0; level < 5; level++) {
      f.put(box == null ? -1 : inBox[box.order] / Math.max(1, box.words));
      if (level > 0 && level < 4) {
        f.put(box == null ? -1 : inBox[box.order] / total);
      }
      box = box == null ? null : box.parent;
    }
    f.put(first < 0 ? -99 : Math.max(-99, Math.min(99, i - first)));
    f.put(last < 0 ? -99 : Math.max(-99, Math.min(99, last - i)));
    f.put(total);
    f.put(window(i, 8));
    f.put(total / Math.max(1, page.words));
  }

  private double at(int i) {
    return i < 0 || i >= p.length ? -1 : p[i];
  }

  private double window(int i, int reach) {
    double mass = 0;
    int words = 1;
    for (int k = Math.max(0, i - reach); k <= Math.min(p.length - 1, i + reach); k++) {
      if (k != i) {
        int w = page.blocks.get(k).words();
        mass += p[k] * w;
        words += w;
      }
    }
    return mass / words;
  }
}
