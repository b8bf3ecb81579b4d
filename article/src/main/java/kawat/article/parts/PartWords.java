package kawat.article.parts;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.article.lines.WordList;

/** What pages call the parts of an article, as {@code parts.tsv} lists it. */
public enum PartWords {
  /** In addresses: ?page=2. */
  PARAMETER,
  /** On the link to the part that follows. */
  NEXT,
  /** On the link to the part before. */
  PREVIOUS,
  /** Before the number at the end of a headline: "Halaman 2". */
  TITLE;

  private final Set<String> words =
      WordList.rows("parts.tsv").stream()
          .filter(r -> r.getFirst().equals(name().toLowerCase(Locale.ROOT)))
          .map(r -> r.get(1))
          .collect(Collectors.toUnmodifiableSet());

  /** In lower case. */
  public Set<String> words() {
    return words;
  }
}
