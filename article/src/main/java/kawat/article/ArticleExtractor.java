package kawat.article;

import kawat.article.charset.PageText;
import kawat.article.hypertext.HtmlPage;
import kawat.article.markup.Markup;
import kawat.article.plaintext.TextPage;
import kawat.model.Article;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;

/** Reads pages into articles. Stateless: one instance serves all threads. */
public final class ArticleExtractor {
  private static final ArticleExtractor STANDARD = new ArticleExtractor();

  private ArticleExtractor() {}

  /** The extractor with the rules and the model that Kawat comes with. */
  public static ArticleExtractor standard() {
    return STANDARD;
  }

  /**
   * The article on the page.
   *
   * @throws kawat.model.KawatException PAGE_EMPTY, PAGE_BINARY, PAGE_TOO_LARGE, PAGE_TRUNCATED or
   *     NO_ARTICLE; nothing else
   */
  public Article extract(Page page) {
    byte[] bytes = PageText.bytes(page);
    try {
      return Markup.isHtml(bytes, page.mediaType())
          ? HtmlPage.read(bytes, page)
          : TextPage.read(PageText.decoded(bytes, page.mediaType()), page.source());
    } catch (KawatException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Nobody's page may stop a run over thousands; the cause shows with --debug.
      throw new KawatException(
          ErrorCode.NO_ARTICLE,
          "the page made the extractor fail (%s); please report it".formatted(e),
          page.source(),
          e);
    }
  }
}
