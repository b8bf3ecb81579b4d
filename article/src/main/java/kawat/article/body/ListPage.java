package kawat.article.body;

import java.util.List;
import kawat.article.furniture.RelatedCue;
import kawat.article.tree.Box;
import kawat.article.tree.TextBlock;

/**
 * Tells a page of teasers from an article: its paragraphs do not follow one another, each stands in
 * a card of its own under a title that is a link.
 */
final class ListPage {
  /** Share of the chosen prose that stands in cards. */
  private static final double MOST = 0.6;

  private static final int TITLE_WORDS = 4;

  /** Teasers are cut short; reviews under linked names of things run longer. */
  private static final int TEASER = 45;

  private ListPage() {}

  static boolean isOne(List<TextBlock> all, List<TextBlock> chosen) {
    int prose = 0;
    int carded = 0;
    int cards = 0;
    for (TextBlock b : chosen) {
      if (b.isProse()) {
        prose += b.words();
        boolean card = inCard(all, b);
        carded += card ? b.words() : 0;
        cards += card ? 1 : 0;
      }
    }
    return prose > 0 && carded > MOST * prose && carded < TEASER * cards;
  }

  /** Whether a link that reads like a title stands right before or after it, in a box with it. */
  private static boolean inCard(List<TextBlock> all, TextBlock b) {
    for (int step : new int[] {-1, 1, -2, 2}) {
      int i = b.order() + step;
      if (i >= 0 && i < all.size()) {
        TextBlock other = all.get(i);
        boolean title =
            other.words() >= TITLE_WORDS
                && other.words() <= 25
                && other.linkDensity() > 0.8
                && RelatedCue.title(other.text()).isEmpty(); // "Baca juga: …" inside a short story
        if (title && share(b, other) && !between(all, b, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean between(List<TextBlock> all, TextBlock a, TextBlock b) {
    for (int i = Math.min(a.order(), b.order()) + 1; i < Math.max(a.order(), b.order()); i++) {
      if (all.get(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the smallest box around both holds little besides them. */
  private static boolean share(TextBlock a, TextBlock b) {
    for (Box box = a.box(); box != null; box = box.parent) {
      for (Box other = b.box(); other != null; other = other.parent) {
        if (box == other) {
          return box.proseBlocks <= 2;
        }
      }
    }
    return false;
  }
}
