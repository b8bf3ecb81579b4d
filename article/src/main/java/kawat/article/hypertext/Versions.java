package kawat.article.hypertext;

import java.util.List;
import java.util.Locale;
import kawat.article.body.ArticleBlocks;
import kawat.article.draft.Draft;
import kawat.article.furniture.Notices;
import kawat.article.lines.WordList;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.model.Page;
import kawat.model.Trait;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What kind of copy of the article the page is: for phones, for paper, or a stub before a wall. */
final class Versions {
  private static final List<String> PRINT = WordList.entries("print-paths.txt");

  /** A stub has few paragraphs and few words. */
  private static final int PARAGRAPHS = 6;

  private static final int WORDS = 250;

  /** The wall stands right below the stub. */
  private static final int BELOW = 4;

  private Versions() {}

  static void mark(
      Draft draft,
      Document document,
      PageTree tree,
      ArticleBlocks chosen,
      Declared declared,
      Page page) {
    Element root = document.firstElementChild();
    if (root != null && (root.hasAttr("amp") || root.hasAttr("⚡"))) {
      draft.traits.add(Trait.AMP);
    }
    if (isPrint(document, page)) {
      draft.traits.add(Trait.PRINT);
    }
    if (draft.body.size() <= PARAGRAPHS && (declared.isPaid() || meetsWall(tree, chosen))) {
      draft.traits.add(Trait.PAYWALLED);
    }
  }

  /** Its address says so, or it sends itself to the printer: {@code onload="window.print()"}. */
  private static boolean isPrint(Document document, Page page) {
    String url = page.url().orElse("").toLowerCase(Locale.ROOT);
    return PRINT.stream().anyMatch(url::contains)
        || url.endsWith("/print")
        || document.body().attr("onload").contains("print()");
  }

  /** "Artikel ini khusus untuk pelanggan" right below two paragraphs. */
  private static boolean meetsWall(PageTree tree, ArticleBlocks chosen) {
    int words = chosen.blocks().stream().mapToInt(TextBlock::words).sum();
    int last = chosen.blocks().getLast().order();
    int first = chosen.blocks().getFirst().order();
    return words < WORDS
        && tree.blocks().stream()
            .skip(first)
            .limit((long) last - first + 1 + BELOW)
            .anyMatch(b -> Notices.isWall(b.text()));
  }
}
