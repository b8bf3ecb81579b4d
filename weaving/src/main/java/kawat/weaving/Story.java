package kawat.weaving;

import java.util.List;

/**
 * Pages that tell one occurrence.
 *
 * @param title the headline that stands for it
 * @param pages ids of the pages' records, earliest first
 * @param carried the sentences that carry it, at most three, in the order of their pages' time
 */
public record Story(String title, List<String> pages, List<Passage> carried) {
  public Story {
    pages = List.copyOf(pages);
    carried = List.copyOf(carried);
  }

  /** A story of which only title and pages are known. */
  public Story(String title, List<String> pages) {
    this(title, pages, List.of());
  }
}
