package kawat.weaving;

import java.util.List;

/**
 * Pages that tell one occurrence.
 *
 * @param title the headline that stands for it
 * @param pages ids of the pages' records, earliest first
 */
public record Story(String title, List<String> pages) {
  public Story {
    pages = List.copyOf(pages);
  }
}
