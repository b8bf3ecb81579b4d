package kawat.desk;

import java.util.List;

/**
 * Pages that tell one occurrence.
 *
 * @param id the id of its earliest page
 * @param title the headline that stands for it
 * @param pages earliest first
 */
public record StoredStory(String id, String title, List<PageSummary> pages) {
  public StoredStory {
    pages = List.copyOf(pages);
  }
}
