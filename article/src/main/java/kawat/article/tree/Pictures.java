package kawat.article.tree;

import java.util.List;
import java.util.Optional;
import kawat.article.lines.Lines;
import org.jsoup.nodes.Element;

/** Addresses of pictures, which pages that load them late keep beside a placeholder. */
final class Pictures {
  private static final List<String> ATTRIBUTES =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "src");

  private Pictures() {}

  /** Whether the image has an address, which a drawing inside the page has not. */
  static boolean hasAddress(Element image) {
    for (String attribute : ATTRIBUTES) {
      if (isPicture(image.attr(attribute).strip())) {
        return true;
      }
    }
    return false;
  }

  /** The picture's address, against the page's where that is known; none for drawings inside. */
  static Optional<String> address(Element image) {
    for (String attribute : ATTRIBUTES) {
      String written = image.attr(attribute).strip();
      if (isPicture(written)) {
        String absolute = image.absUrl(attribute);
        return Optional.of(absolute.isEmpty() ? written : absolute);
      }
    }
    return Optional.empty();
  }

  private static boolean isPicture(String address) {
    return !address.isEmpty() && !address.startsWith("data:") && !Lines.holds(address, ".svg");
  }
}
