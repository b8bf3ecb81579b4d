package kawat.weaving.stories;

import java.util.List;
import kawat.model.NewsRecord;
import kawat.weaving.Story;

/** Groups pages that are all at hand by the occurrence that they tell. */
public final class StoryGrouper {
  private StoryGrouper() {}

  /**
   * The stories, by their first page's time.
   *
   * @param pages earliest first
   */
  public static List<Story> group(List<NewsRecord> pages) {
    StoryIndex index = new StoryIndex();
    for (int i = 0; i < pages.size(); i++) {
      index.add(i, pages.get(i));
    }
    return index.stories();
  }
}
