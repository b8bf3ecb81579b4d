package kawat.article.hypertext;

import kawat.article.tree.TextBlock;

/**
 * Boxes between paragraphs over which a page lets its readers jump: {@code <a
 * href="#end-of-recommendations">Lewati rekomendasi</a>}, then other stories, then {@code <p
 * id="end-of-recommendations">}, which is printed as "Akhir dari rekomendasi".
 */
final class SkippedAside {
  private static final String TARGET = "#end-of-";

  /** A box of more lines is one whose end went missing. */
  private static final int LONGEST = 14;

  private int left;

  /** Whether the block stands in such a box, the jump and its end included. */
  boolean takes(TextBlock b) {
    if (left == 0) {
      boolean opens = b.linkWords() > 0 && jumps(b);
      left = opens ? LONGEST : 0;
      return opens;
    }
    left = ends(b) || b.isProse() && b.words() > 40 ? 0 : left - 1;
    return true;
  }

  // A plain loop: every link of the page comes through here.
  private static boolean jumps(TextBlock b) {
    for (TextBlock.Anchor link : b.links()) {
      if (link.href().startsWith(TARGET)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(TextBlock b) {
    return b.words() <= 8 && (b.text().startsWith("Akhir dari") || b.text().startsWith("End of"));
  }
}
