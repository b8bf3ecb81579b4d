package kawat.article.hypertext;

import java.util.Optional;
import kawat.article.body.ArticleBlocks;
import kawat.article.draft.Draft;
import kawat.article.lines.Language;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.article.tree.Walker;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * The article on the page.
   *
   * @throws KawatException NO_ARTICLE where the page holds none
   */
  public static Article read(String html, Page page) {
    Document document = Jsoup.parse(html, page.url().orElse(""));
    PageTree tree = Walker.walk(document);
    Declared declared = Declared.of(tree.marks());
    ArticleBlocks chosen = ArticleBlocks.of(tree, declared);
    Draft draft = new Draft();
    draft.headline = chosen.title().map(TextBlock::text).or(() -> Optional.of(declared.title()));
    for (TextBlock b : chosen.blocks()) {
      draft.body.add(new Block(Block.Kind.PARAGRAPH, b.text()));
    }
    if (draft.body.isEmpty()) {
      throw new KawatException(
          ErrorCode.NO_ARTICLE,
          "no block of the page reads like an article's text; give an article's own page",
          page.source());
    }
    draft.language = Optional.of(Language.of(draft.body));
    return draft.article();
  }
}
