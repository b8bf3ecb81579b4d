package kawat.weaving.stories;

import java.util.ArrayList;
import java.util.List;
import kawat.model.NewsRecord;

/** Pairs of pages as the decision to join sees them; for learning its weights. */
public final class StoryPairs {
  /**
   * @param earlier index of a page
   * @param later index of another
   * @param features in the order of {@link Likelihood#FEATURES}
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Pair(int earlier, int later, double[] features) {}

  private StoryPairs() {}

  /**
   * Every page with those of its window that are near.
   *
   * @param pages earliest first
   */
  public static List<Pair> of(List<NewsRecord> pages) {
    List<Pair> pairs = new ArrayList<>();
    Window window = new Window();
    for (int i = 0; i < pages.size(); i++) {
      Witness page = window.arrive(pages.get(i), i);
      for (Witness other : window.near(page)) {
        pairs.add(new Pair(other.number, i, Likelihood.features(page, other)));
      }
      window.remember(page);
    }
    return pairs;
  }
}
