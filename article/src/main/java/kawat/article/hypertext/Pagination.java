package kawat.article.hypertext;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.parts.PartAddress;
import kawat.article.parts.PartWords;
import kawat.article.tree.TextBlock.Anchor;
import kawat.model.Page;
import kawat.model.Trait;

/** Whether the page is a part of an article, and where the next part is: "1 2 3 Selanjutnya". */
final class Pagination {
  private Pagination() {}

  /**
   * Marks the article as incomplete where links below it lead to other parts.
   *
   * @param links below the text whose address names a part
   */
  static void mark(Draft draft, List<Anchor> links, Declared declared, Page page) {
    if (isWhole(page, draft)) {
      return;
    }
    int own = own(links, page, draft);
    if (links.stream().anyMatch(l -> number(l) != own && (own > 1 || number(l) != 1))) {
      draft.traits.add(Trait.INCOMPLETE);
    }
    if (own > 1 && draft.url.flatMap(PartAddress::named).isEmpty()) {
      // Its canonical address is that of the whole.
      draft.url =
          draft.url.map(u -> links.isEmpty() ? u : PartAddress.of(u, links.getFirst().href(), own));
    }
    Optional<String> following =
        links.stream()
            .filter(l -> number(l) > own)
            .min(Comparator.comparingInt(Pagination::number))
            .or(() -> links.stream().filter(l -> number(l) == PartAddress.ALL).findFirst())
            .map(Anchor::href);
    draft.next = Addresses.resolved(draft.url, draft.next.or(() -> following).or(declared::next));
    if (draft.next.filter(n -> continues(draft, n, own)).isPresent()) {
      draft.traits.add(Trait.INCOMPLETE);
    }
  }

  /** "?page=all": links to parts stand below all of them, too. */
  private static boolean isWhole(Page page, Draft draft) {
    return page.url()
        .flatMap(PartAddress::named)
        .or(() -> draft.url.flatMap(PartAddress::named))
        .filter(n -> n == PartAddress.ALL)
        .isPresent();
  }

  /**
   * The part that the page is: by its address, by the part before or after it ("Selanjutnya"), or
   * the number that the row "1 [2] 3" does not link.
   */
  private static int own(List<Anchor> links, Page page, Draft draft) {
    return page.url()
        .flatMap(PartAddress::named)
        .or(() -> draft.url.flatMap(PartAddress::named))
        .filter(n -> n != PartAddress.ALL)
        .or(() -> worded(links, PartWords.NEXT).map(n -> n - 1))
        .or(() -> worded(links, PartWords.PREVIOUS).map(n -> n + 1))
        .orElseGet(() -> leftOut(links));
  }

  private static Optional<Integer> worded(List<Anchor> links, PartWords words) {
    return links.stream()
        .filter(l -> number(l) != PartAddress.ALL && words.words().contains(Lines.key(l.text())))
        .map(Pagination::number)
        .findFirst();
  }

  private static int leftOut(List<Anchor> links) {
    int last = links.stream().mapToInt(Pagination::number).max().orElse(1);
    for (int part = 1; part < last; part++) {
      int wanted = part;
      if (links.stream().noneMatch(l -> number(l) == wanted)) {
        return part;
      }
    }
    return 1;
  }

  private static int number(Anchor link) {
    return PartAddress.named(link.href()).orElse(1);
  }

  /** A declared next page is often the next article; the next part is called after this one. */
  private static boolean continues(Draft draft, String next, int own) {
    PartAddress to = PartAddress.of(next);
    return to.part().filter(n -> n == own + 1).isPresent()
        && draft.url.filter(u -> PartAddress.of(u).base().equals(to.base())).isPresent();
  }
}
