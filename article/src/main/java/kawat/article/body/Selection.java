package kawat.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.article.dateline.Dateline;
import kawat.article.lines.Lines;
import kawat.article.tree.TextBlock;

/** From probabilities to the blocks of the body. */
final class Selection {
  /** Blocks at least this likely are taken. */
  private static final float THRESHOLD = 0.5f;

  /** Fewer words than this are no article that the model believes in. */
  private static final int FEW = 20;

  /**
   * A page that calls itself an article is believed down to here: photo pages have one paragraph.
   */
  private static final float FAINT = 0.08f;

  private Selection() {}

  static List<TextBlock> of(Surroundings page, float[] p, boolean declaredArticle) {
    List<TextBlock> chosen = above(page, p, THRESHOLD, false);
    rescueOpening(page, p, chosen);
    int words = chosen.stream().mapToInt(TextBlock::words).sum();
    boolean enough = words >= FEW || !declaredArticle || page.title < 0;
    return enough ? chosen : described(page).orElseGet(() -> likeliest(page, p));
  }

  /** The prose that stands as the paragraph does which the page's description quotes. */
  private static Optional<List<TextBlock>> described(Surroundings page) {
    return page.blocks.stream()
        .filter(b -> b.isProse() && page.inDescription(b))
        .findFirst()
        .map(b -> prose(page, b.box().path));
  }

  private static List<TextBlock> prose(Surroundings page, int path) {
    return page.blocks.stream()
        .filter(b -> b.isProse() && b.box().path == path)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<TextBlock> likeliest(Surroundings page, float[] p) {
    float best = FAINT;
    for (TextBlock b : page.blocks) {
      best = b.isProse() ? Math.max(best, p[b.order()]) : best;
    }
    return above(page, p, Math.max(FAINT, best / 2), true);
  }

  /**
   * Takes in what the model left standing right above the body: a paragraph that opens with a
   * dateline, a sentence between headline and text.
   */
  private static void rescueOpening(Surroundings page, float[] p, List<TextBlock> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    int first = chosen.getFirst().order();
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      TextBlock b = page.blocks.get(i);
      if (p[i] >= FAINT && opensWithDateline(b)) {
        chosen.addFirst(b);
      }
    }
    int under = page.title + 1;
    boolean near = page.title >= 0 && under < chosen.getFirst().order() && under > first - 15;
    if (near && p[under] >= FAINT && isSentence(page.blocks.get(under))) {
      chosen.addFirst(page.blocks.get(under));
    }
  }

  private static boolean opensWithDateline(TextBlock b) {
    return b.words() >= 8 && Dateline.at(b.text()).flatMap(Dateline::outlet).isPresent();
  }

  private static boolean isSentence(TextBlock b) {
    return b.words() >= 6
        && b.words() <= 45
        && b.linkWords() == 0
        && Lines.endsSentence(b.text())
        && !b.pictured();
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
