package kawat.article.hypertext;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.draft.Draft;
import kawat.model.Link;

/** Makes whole addresses of those that a page writes from where it stands: "/berita/2". */
final class Addresses {
  private static final Pattern WITHOUT_QUERY = Pattern.compile("[?#].*$");

  private Addresses() {}

  /** Resolves the addresses of related pages against the article's own, where that is known. */
  static void resolve(Draft draft) {
    draft.url.ifPresent(
        base ->
            draft.related.replaceAll(
                l -> new Link(l.title(), l.url().map(u -> resolved(base, u)), l.place())));
  }

  /** The address as seen from the base; as written where either is no address. */
  static String resolved(String base, String address) {
    if (address.isEmpty() || address.startsWith("http")) {
      return address;
    }
    if (address.startsWith("?")) {
      return WITHOUT_QUERY.matcher(base).replaceFirst("") + address; // java.net.URI drops the page
    }
    try {
      URI found = URI.create(base).resolve(address.strip());
      return found.isAbsolute() ? found.toString() : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** The same of an address that may be missing. */
  static Optional<String> resolved(Optional<String> base, Optional<String> address) {
    return address.map(a -> base.map(b -> resolved(b, a)).orElse(a));
  }
}
