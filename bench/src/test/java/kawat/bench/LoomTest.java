package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.model.NewsRecord;
import kawat.weaving.Loom;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/** However pages came and went, the weave is the one that a rebuild from nothing makes. */
final class LoomTest {
  @Test
  void weavesAsARebuildDoesWhateverCameAndWent() {
    for (int round = 0; round < 3; round++) {
      long seed = System.nanoTime();
      Random random = new Random(seed);
      List<NewsRecord> all =
          new ArrayList<>(Newsroom.print(seed, 70, 5).stream().map(PrintedPage::record).toList());
      Collections.shuffle(all, random);
      Loom loom = new Loom();
      Map<String, NewsRecord> there = new LinkedHashMap<>();
      for (int step = 0; step < 2 * all.size(); step++) {
        NewsRecord page = all.get(random.nextInt(all.size()));
        if (there.remove(page.id()) == null) {
          there.put(page.id(), page);
          loom.add(page);
        } else {
          loom.remove(page.id());
        }
        if (step % 8 == 0) {
          assertThat(loom.weave())
              .as("seed %d, step %d", seed, step)
              .isEqualTo(Weaving.weave(List.copyOf(there.values())));
        }
      }
    }
  }
}
