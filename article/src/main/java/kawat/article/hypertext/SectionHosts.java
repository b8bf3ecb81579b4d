package kawat.article.hypertext;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.article.lines.WordList;

/** Outlets keep sections under hosts of their own: {@code olahraga.warta.example}. */
final class SectionHosts {
  private static final Set<String> OTHERS = Set.copyOf(WordList.entries("site-hosts.txt"));

  private SectionHosts() {}

  /** The section that the host's first part names: "Olahraga". */
  static Optional<String> section(String host) {
    String[] parts = host.split("\\.");
    boolean country = parts.length > 2 && parts[parts.length - 1].length() == 2;
    boolean sub = parts.length > (country && parts[parts.length - 2].length() <= 3 ? 3 : 2);
    String first = parts[0];
    if (OTHERS.contains(host.substring(first.length()))) {
      return Optional.empty(); // somebody's blog
    }
    return sub && first.matches("\\p{L}{3,20}") && !OTHERS.contains(first)
        ? Optional.of(first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1))
        : Optional.empty();
  }
}
