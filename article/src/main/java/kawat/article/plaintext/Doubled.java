package kawat.article.plaintext;

import java.util.List;
import java.util.Optional;
import kawat.article.furniture.Credits;
import kawat.model.Caption;

/**
 * Pictures leave their description twice in saved text: as the words shown in their stead, and
 * under them with the credit: "Warga mengungsi." then "Warga mengungsi. (YouTube/Warta)".
 */
final class Doubled {
  private Doubled() {}

  /** Whether the next line says the same and adds a credit in brackets. */
  static boolean isAlternative(String line, String next) {
    return next.length() > line.length()
        && next.startsWith(line)
        && next.substring(line.length()).matches("\\s*[(\\[][^()\\[\\]]{2,80}[)\\]]\\.?");
  }

  /** Whether the line says again, without the credit, what a caption above said. */
  static boolean repeats(String line, List<Caption> captions) {
    return captions.stream().anyMatch(c -> isAlternative(line, c.text()));
  }

  /** Whether the line ends in a credit, and the line before it was its double or a credit. */
  static boolean isCaption(String line, List<TextLine> kept, Optional<String> before) {
    if (before.filter(alt -> isAlternative(alt, line)).isPresent()) {
      return true;
    }
    boolean close = !kept.isEmpty() && isAlternative(kept.getLast().text(), line);
    return close && Credits.trailing(line).isPresent();
  }
}
