package kawat.article.plaintext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of tags. */
final class Tags {
  private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;|#•·]\\s*");

  /** Saved pages lose the space between two tags: "Kota PrahaRepublik CekoMenlu". */
  private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private Tags() {}

  static List<String> split(String line) {
    String[] parts = SEPARATORS.split(line);
    Stream<String> tags = parts.length > 1 ? Stream.of(parts) : SEAM.splitAsStream(line);
    return tags.map(String::strip).filter(t -> !t.isEmpty() && t.length() < 60).toList();
  }
}
