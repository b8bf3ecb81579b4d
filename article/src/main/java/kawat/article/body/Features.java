package kawat.article.body;

import kawat.article.lines.Lines;
import kawat.article.tree.Box;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import org.jspecify.annotations.Nullable;

/** Turns a block into numbers. What each number means is said by the line that fills it. */
final class Features {
  /** Numbers of the first stage. */
  static final int FIRST = 117;

  /** Numbers of the second stage: those of the first and what the first thought of the page. */
  static final int SECOND = FIRST + 22;

  private static final int[] NEAR = {-3, -2, -1, 1, 2, 3};
  private static final int[] NEXT = {-1, 1};
  private static final int GROUPS = Group.values().length;

  private final Surroundings page;
  private final Marks marks = new Marks();
  private float[] out = new float[SECOND];
  private int n;

  Features(Surroundings page) {
    this.page = page;
  }

  /** Goes on behind the first stage's numbers in a row that was kept. */
  void resume(float[] row) {
    out = row;
    n = FIRST;
  }

  /** The first stage's numbers; the array is used again for the next block. */
  float[] first(TextBlock b) {
    n = 0;
    words(b);
    tag(b);
    neighbours(b);
    ancestors(b);
    place(b);
    b.levels(out, n);
    n += GROUPS;
    return out;
  }

  int filled() {
    return n;
  }

  void put(double value) {
    out[n++] = (float) value;
  }

  private void words(TextBlock b) {
    String text = b.text();
    put(b.words());
    put(text.length());
    put(b.linkDensity());
    put(b.links().size());
    put(b.words() == 0 ? 0 : b.strongWords() / (double) b.words());
    marks.count(text);
    put(marks.of(Marks.STOP));
    put(marks.of(Marks.COMMA));
    put(marks.of(Marks.DIGIT) / (double) text.length());
    put(marks.of(Marks.CAPITAL) / (double) text.length());
    put(marks.of(Marks.ODD));
    put(Lines.endsSentence(text) ? 1 : text.endsWith(":") ? 2 : 0);
    put(text.length() / (double) Math.max(1, b.words()));
    put(page.furniture(b));
    put("\"“'‘".indexOf(text.charAt(0)) >= 0 ? 1 : Character.isUpperCase(text.charAt(0)) ? 2 : 0);
    put(text.indexOf("http") >= 0 ? 1 : 0);
  }

  private void tag(TextBlock b) {
    put(Tags.kind(b.box().tag));
    put(b.broken() ? 1 : 0);
    put(b.box().parent == null ? 0 : Tags.kind(b.box().parent.tag));
    put(b.box().depth);
    put(b.box().blocks);
  }

  private void neighbours(TextBlock b) {
    for (int step : NEAR) {
      int i = b.order() + step;
      boolean inside = i >= 0 && i < page.blocks.size();
      put(inside ? page.blocks.get(i).words() : -1);
      put(inside ? page.blocks.get(i).linkDensity() : -1);
    }
    for (int step : NEXT) {
      int i = b.order() + step;
      boolean inside = i >= 0 && i < page.blocks.size();
      put(inside ? Tags.kind(page.blocks.get(i).box().tag) : -1);
      put(inside && Lines.endsSentence(page.blocks.get(i).text()) ? 1 : 0);
      put(inside && page.blocks.get(i).box().path == b.box().path ? 1 : 0);
    }
  }

  private void ancestors(TextBlock b) {
    @Nullable Box box = b.box();
    double total = Math.max(1, page.prose);
    for (int level = 0; level < 6; level++) {
      put(box == null ? -1 : box.prose / total);
      put(box == null ? -1 : box.linkWords / (double) Math.max(1, box.words));
      if (level > 0 && level < 4) {
        put(box == null ? -1 : box.words);
        put(box == null ? -1 : box.proseBlocks / (double) Math.max(1, box.blocks));
        put(box == null ? -1 : box.blocks);
      }
      box = box == null ? null : box.parent;
    }
  }

  private void place(TextBlock b) {
    int i = b.order();
    double blocks = page.blocks.size();
    put(i / blocks);
    put(page.wordsBefore[i] / (double) Math.max(1, page.words));
    put(page.title < 0 ? -999 : clip(i - page.title));
    put(page.title < 0 ? -9999 : page.wordsBefore[i] - page.wordsBefore[page.title]);
    put(page.proseBefore[i] < 0 ? 99 : clip(i - page.proseBefore[i]));
    put(page.proseAfter[i] < 0 ? 99 : clip(page.proseAfter[i] - i));
    Surroundings.Path path = page.path(b);
    put(path.prose / (double) Math.max(1, page.prose));
    put(path.linkWords / (double) Math.max(1, path.words));
    put(path.blocks);
    put(path.words / (double) path.blocks);
    put(page.copies(b));
    put(page.copy(b));
    put(page.inDescription(b) ? 1 : 0);
    put(page.inDeclaredBody(b));
    put(page.levelsBelowMain(b));
    put(blocks);
    put(page.prose);
    put(page.words);
    put(i == page.title ? 1 : 0);
  }

  private static double clip(int distance) {
    return Math.max(-300, Math.min(300, distance));
  }
}
