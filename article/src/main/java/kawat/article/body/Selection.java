package kawat.article.body;

import java.util.ArrayList;
import java.util.List;
import kawat.article.tree.TextBlock;

/** From probabilities to the blocks of the body. */
final class Selection {
  /** Blocks at least this likely are taken. */
  private static final float THRESHOLD = 0.5f;

  /** Fewer words than this are no article that the model believes in. */
  private static final int FEW = 20;

  /** A page that calls itself an article is believed down to here: photo pages have one paragraph. */
  private static final float FAINT = 0.08f;

  private Selection() {}

  static List<TextBlock> of(Surroundings page, float[] p, boolean declaredArticle) {
    List<TextBlock> chosen = above(page, p, THRESHOLD, false);
    int words = chosen.stream().mapToInt(TextBlock::words).sum();
    if (words >= FEW || !declaredArticle || page.title < 0) {
      return chosen;
    }
    float best = FAINT;
    for (TextBlock b : page.blocks) {
      best = b.isProse() ? Math.max(best, p[b.order()]) : best;
    }
    return above(page, p, Math.max(FAINT, best / 2), true);
  }

  private static List<TextBlock> above(
      Surroundings page, float[] p, float threshold, boolean prose) {
    List<TextBlock> chosen = new ArrayList<>();
    for (TextBlock b : page.blocks) {
      if (p[b.order()] >= threshold && b.order() != page.title && (b.isProse() || !prose)) {
        chosen.add(b);
      }
    }
    return chosen;
  }
}
