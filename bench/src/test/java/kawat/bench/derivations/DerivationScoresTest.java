package kawat.bench.derivations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kawat.bench.newsroom.OpenText;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Reuse;
import kawat.weaving.reuse.ReuseFinder;
import kawat.weaving.reuse.ReuseIndex;
import org.junit.jupiter.api.Test;

/** Copies that were made for the test are found, whatever came and went before. */
final class DerivationScoresTest {
  @Test
  void findsCopiesAndTheirEarliestSource() {
    DerivationScores.Scores scores = DerivationScores.of(11, List.of(), 400);
    assertThat(scores.f1()).as(scores.toString()).isGreaterThan(0.94);
    assertThat(scores.earliest()).as(scores.toString()).isGreaterThan(0.94);
  }

  /** Run it again as it failed with {@code -Dkawat.seed=NUMBER}, at length with -Dkawat.rounds. */
  @Test
  void tellsTheSameWhateverPagesCameAndWentBefore() {
    long first = Long.getLong("kawat.seed", System.nanoTime());
    for (int round = 0; round < Integer.getInteger("kawat.rounds", 6); round++) {
      long seed = first + round;
      Random random = new Random(seed);
      List<NewsRecord> all =
          new ArrayList<>(Derivations.of(seed, OpenText.paragraphs(seed, 600), 60).pages());
      Collections.shuffle(all, random);
      ReuseIndex index = new ReuseIndex(64);
      Map<String, NewsRecord> there = new LinkedHashMap<>();
      for (int step = 0; step < 2 * all.size(); step++) {
        NewsRecord page = all.get(random.nextInt(all.size()));
        if (there.remove(page.id()) == null) {
          there.put(page.id(), page);
          index.add(page);
        } else {
          index.remove(page.id());
        }
        if (step % 20 == 0) {
          assertThat(index.reuse()).as("seed %d, step %d", seed, step).isEqualTo(anew(there));
        }
      }
    }
  }

  private static Map<String, List<Reuse>> anew(Map<String, NewsRecord> there) {
    Map<String, List<Reuse>> found = new LinkedHashMap<>();
    List<NewsRecord> pages = there.values().stream().sorted(PageTime.EARLIEST_FIRST).toList();
    for (Reuse reuse : ReuseFinder.find(pages)) {
      found.computeIfAbsent(reuse.later().page(), _ -> new ArrayList<>()).add(reuse);
    }
    return found;
  }
}
