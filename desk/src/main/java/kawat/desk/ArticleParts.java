package kawat.desk;

import java.util.List;
import java.util.Optional;

/**
 * The pages that an article stands on.
 *
 * @param article id of the article and its record: that of its first part
 * @param parts those whose text it has, in their order, then spare ones; one where it stands on one
 *     page
 * @param missing numbers of the parts that pages of it lead to and that the desk does not have
 */
public record ArticleParts(String article, List<Part> parts, List<Integer> missing) {
  public ArticleParts {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /** Whether it stands on several pages, be it that one has all that the others have. */
  public boolean joined() {
    return parts.size() > 1;
  }

  /** How many pages its text was put together of. */
  public int texts() {
    return Math.toIntExact(parts.stream().filter(part -> !part.spare()).count());
  }

  /**
   * A page of the article.
   *
   * @param id of the page, by which it is fetched and removed
   * @param source where it came from, as the user named it
   * @param captured ISO 8601 in UTC
   * @param bytes its size
   * @param number which part it is, from 1; empty where it has all parts or does not tell
   * @param blocks how many blocks of the article's body come from it; they follow those of the part
   *     before
   * @param spare true where it tells no more than the others: a part captured once more, parts of a
   *     page that has all of them
   */
  public record Part(
      String id,
      String source,
      Optional<String> url,
      String captured,
      long bytes,
      Optional<Integer> number,
      int blocks,
      boolean spare) {}
}
