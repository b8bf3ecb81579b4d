package kawat.article.hypertext;

import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.body.ArticleBlocks;
import kawat.article.charset.PageText;
import kawat.article.draft.Draft;
import kawat.article.lines.Language;
import kawat.article.markup.QuickTree;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.Walker;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page. */
public final class HtmlPage {
  private static final Pattern FRAGILE =
      Pattern.compile(
          "</?(?:template|a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  /**
   * The article on the page.
   *
   * @throws KawatException NO_ARTICLE where the page holds none
   */
  public static Article read(byte[] bytes, Page page) {
    String base = page.url().orElse("");
    Document document = QuickTree.of(bytes, base).orElseGet(() -> parse(bytes, page, base));
    refuseFeeds(document, page.source());
    Optional<Article> found = read(document, page);
    return found
        .or(() -> UnshownText.shown(parse(bytes, page, base)).flatMap(d -> read(d, page)))
        .orElseThrow(() -> none(page.source(), "none of its blocks reads like one"));
  }

  private static Optional<Article> read(Document document, Page page) {
    PageTree tree = Walker.walk(document);
    Declared declared = Declared.of(tree.marks());
    ArticleBlocks chosen = ArticleBlocks.of(tree, declared);
    if (chosen.blocks().isEmpty()) {
      return Optional.empty();
    }
    refuse(chosen, page.source());
    Draft draft = new Draft();
    Optional<String> site = declared.siteName();
    draft.headline =
        Headline.of(chosen.title(), onlyHeading(tree, chosen), declared.titles(), site);
    BlockReader reader = new BlockReader(draft, tree, chosen);
    reader.read();
    if (draft.body.isEmpty()) {
      // On a photo page what stands under the pictures is the text.
      draft.captions.forEach(c -> draft.body.add(new Block(Block.Kind.PARAGRAPH, c.text())));
    }
    if (draft.body.isEmpty()) {
      throw none(page.source(), "every block of it is furniture");
    }
    draft.language = Optional.of(Language.of(draft.body));
    Credentials.fill(draft, tree, chosen, declared, reader.margin(), page);
    Versions.mark(draft, document, tree, chosen, declared, page);
    return Optional.of(draft.article());
  }

  private static Document parse(byte[] bytes, Page page, String base) {
    String html = PageText.decoded(bytes, page.mediaType());
    try {
      return Jsoup.parse(html, base);
    } catch (RuntimeException e) {
      // The parser has gaps where templates or bold and italic are nested by the hundred
      // (jsoup issue 2393): the text is the same without those tags.
      return Jsoup.parse(FRAGILE.matcher(html).replaceAll(""), base);
    }
  }

  private static void refuseFeeds(Document document, String source) {
    Element root = document.body().firstElementChild();
    if (root != null && (root.nameIs("rss") || root.nameIs("feed") || root.nameIs("urlset"))) {
      throw none(source, "it is a feed of many");
    }
  }

  private static void refuse(ArticleBlocks chosen, String source) {
    if (chosen.isList()) {
      throw none(source, "its paragraphs are teasers under links");
    }
  }

  private static KawatException none(String source, String why) {
    return new KawatException(
        ErrorCode.NO_ARTICLE,
        "the page holds no article: %s; give an article's own page".formatted(why),
        source);
  }

  private static boolean onlyHeading(PageTree tree, ArticleBlocks chosen) {
    return chosen.title().filter(t -> t.box().tag.equals("h1")).isPresent()
        && tree.blocks().stream().filter(b -> b.box().tag.equals("h1")).limit(2).count() == 1;
  }
}
