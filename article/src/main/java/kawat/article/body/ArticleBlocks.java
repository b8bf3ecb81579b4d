package kawat.article.body;

import java.util.List;
import java.util.Optional;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;

/**
 * The blocks chosen for the body.
 *
 * @param title the heading that is the headline
 * @param blocks the body's, in order
 * @param probabilities of every block of the page
 * @param isList whether the page is one of teasers
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one page, in one thread
public record ArticleBlocks(
    Optional<TextBlock> title, List<TextBlock> blocks, float[] probabilities, boolean isList) {

  /** Chooses by the model. */
  public static ArticleBlocks of(PageTree tree, Declared declared) {
    Surroundings page =
        new Surroundings(tree, declared.title(), declared.description(), declared.body());
    float[] p = BlockModel.standard().probabilities(page, tree);
    List<TextBlock> chosen = Selection.of(page, p, declared.isArticle());
    Optional<TextBlock> title =
        page.title < 0 ? Optional.empty() : Optional.of(tree.blocks().get(page.title));
    return new ArticleBlocks(title, chosen, p, ListPage.isOne(tree.blocks(), chosen));
  }
}
