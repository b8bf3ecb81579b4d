package kawat.weaving.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.model.NewsRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stream goes back to any time, however much of it the window can take back itself. */
final class StoryIndexTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 5, Window.TAKEN_BACK})
  void groupsAsARebuildDoesWhereverPagesCameAndWent(int takenBack) {
    List<NewsRecord> all =
        Newsroom.print(17, 160, 1).stream().map(PrintedPage::record).toList(); // months of pages
    Random random = new Random(takenBack);
    TreeSet<Integer> there = new TreeSet<>();
    StoryIndex index = new StoryIndex(takenBack);
    for (int step = 0; step < 240; step++) {
      int page = random.nextInt(all.size());
      int place = there.headSet(page).size();
      if (there.add(page)) {
        index.add(place, all.get(page));
      } else {
        there.remove(page);
        index.remove(place);
      }
      if (step % 3 == 0) {
        List<NewsRecord> pages = new ArrayList<>(there.stream().map(all::get).toList());
        StoryIndex anew = new StoryIndex();
        for (int i = 0; i < pages.size(); i++) {
          anew.add(i, pages.get(i));
        }
        assertThat(index.stories()).as("step %d", step).isEqualTo(anew.stories());
      }
    }
  }
}
