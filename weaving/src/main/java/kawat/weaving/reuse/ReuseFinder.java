package kawat.weaving.reuse;

import java.util.List;
import java.util.Map;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.weaving.Reuse;

/**
 * Finds paragraphs that were taken over from an earlier page: an exact index of word shingles
 * proposes, the share of words in common runs decides.
 */
public final class ReuseFinder {
  private static final int LETTERS_A_WORD = 7;

  private ReuseFinder() {}

  /**
   * Every passage of these pages that another of them has earlier, each with its earliest page.
   *
   * @param pages earliest first
   */
  public static List<Reuse> find(List<NewsRecord> pages) {
    long letters =
        pages.stream()
            .flatMap(p -> p.article().body().stream())
            .map(Block::text)
            .mapToLong(String::length)
            .sum();
    ReuseIndex index = new ReuseIndex((int) Math.min(1 << 29, letters / LETTERS_A_WORD));
    index.append(pages);
    Map<String, List<Reuse>> found = index.reuse();
    return pages.stream().flatMap(p -> found.getOrDefault(p.id(), List.of()).stream()).toList();
  }
}
