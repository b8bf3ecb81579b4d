package kawat.article.hypertext;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.article.draft.Draft;
import kawat.article.hypertext.PartRow.PartLink;
import kawat.article.metadata.Declared;
import kawat.article.parts.PartAddress;
import kawat.model.Page;
import kawat.model.Trait;

/** Whether the page is a part of an article, and where the next part is: "1 2 3 Selanjutnya". */
final class Pagination {
  private Pagination() {}

  /** Marks the article as incomplete where links below it lead to other parts. */
  static void mark(Draft draft, Margin margin, Declared declared, Page page) {
    List<String> urls = Stream.of(page.url(), draft.url).flatMap(Optional::stream).toList();
    PartRow row = PartRow.of(margin, urls);
    int own = row.own();
    if (own == PartAddress.ALL) {
      return; // Links to parts stand below all of them, too.
    }
    List<PartLink> links = row.links();
    if (links.stream().anyMatch(l -> l.number() != own && (own > 1 || l.number() != 1))) {
      draft.traits.add(Trait.INCOMPLETE);
    }
    if (own > 1) {
      // Its canonical address may be that of the whole.
      draft.url = draft.url.map(u -> address(u, links, own));
    }
    Optional<String> following =
        links.stream()
            .filter(l -> l.number() > own)
            .min(Comparator.comparingInt(PartLink::number))
            .or(() -> links.stream().filter(l -> l.number() == PartAddress.ALL).findFirst())
            .map(PartLink::href);
    draft.next = Addresses.resolved(draft.url, draft.next.or(() -> following).or(declared::next));
    if (draft.next.filter(n -> continues(draft, n, own)).isPresent()) {
      draft.traits.add(Trait.INCOMPLETE);
    }
  }

  /** The address of this part, made after that of another one where it does not name the part. */
  private static String address(String url, List<PartLink> links, int own) {
    boolean named =
        PartAddress.named(url)
            .or(() -> PartAddress.numbered(url).flatMap(PartAddress::part).filter(n -> n == own))
            .isPresent();
    return links.stream()
        .filter(l -> !named)
        .map(l -> PartAddress.of(url, l.href(), own))
        .filter(u -> !u.equals(url))
        .findFirst()
        .orElse(url);
  }

  /** A declared next page is often the next article; the next part is called after this one. */
  private static boolean continues(Draft draft, String next, int own) {
    PartAddress to = PartAddress.of(next);
    return to.part().filter(n -> n == own + 1).isPresent()
        && draft.url.filter(u -> PartAddress.of(u).base().equals(to.base())).isPresent();
  }
}
