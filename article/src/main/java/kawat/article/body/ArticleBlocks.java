package kawat.article.body;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/**
 * The blocks chosen for the body.
 *
 * @param title the heading that is the headline
 * @param blocks the body's, in order
 * @param probabilities of every block of the page
 * @param furniture numbers of those of the body whose words are furniture
 * @param isList whether the page is one of teasers
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one page, in one thread
public record ArticleBlocks(
    Optional<TextBlock> title,
    List<TextBlock> blocks,
    float[] probabilities,
    BitSet furniture,
    boolean isList) {

  /** How far above the text a headline may stand. */
  private static final int ABOVE = 12;

  private static final double SAME = 0.7;

  /** Chooses by the model. */
  public static ArticleBlocks of(PageTree tree, Declared declared) {
    Surroundings page =
        new Surroundings(tree, declared.title(), declared.description(), declared.body());
    float[] p = BlockModel.standard().probabilities(page, tree);
    List<TextBlock> chosen = Selection.of(page, p, declared.isArticle(), declared.isLiveBlog());
    Optional<TextBlock> title = title(page, chosen, declared.titles());
    BitSet furniture = new BitSet();
    for (TextBlock b : chosen) {
      furniture.set(b.order(), page.furniture(b) > 0);
    }
    return new ArticleBlocks(title, chosen, p, furniture, ListPage.isOne(tree.blocks(), chosen));
  }

  /** A headline stands above its text; one found below it is a list's, so the text is looked up. */
  private static Optional<TextBlock> title(
      Surroundings page, List<TextBlock> chosen, List<String> declared) {
    Optional<TextBlock> found =
        page.title < 0 ? Optional.empty() : Optional.of(page.blocks.get(page.title));
    int first = chosen.isEmpty() ? 0 : chosen.getFirst().order();
    if (found.filter(t -> t.order() < first).isPresent()) {
      return found;
    }
    for (int i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
      TextBlock b = page.blocks.get(i);
      String key = Lines.key(b.text());
      if (b.linkWords() == 0
          && b.words() <= 40
          && declared.stream().anyMatch(d -> TitleMatch.overlap(Lines.key(d), key) >= SAME)) {
        return Optional.of(b);
      }
    }
    return found;
  }
}
