package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.model.StableId;
import kawat.weaving.Loom;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/** However pages came and went, the weave is the one that a rebuild from nothing makes. */
final class LoomTest {
  /** Run it again as it failed with {@code -Dkawat.seed=NUMBER}, at length with -Dkawat.rounds. */
  @Test
  void weavesAsARebuildDoesWhateverCameAndWent() {
    long first = Long.getLong("kawat.seed", System.nanoTime());
    for (int round = 0; round < Integer.getInteger("kawat.rounds", 4); round++) {
      long seed = first + round;
      Random random = new Random(seed);
      List<NewsRecord> all =
          new ArrayList<>(
              Newsroom.print(seed, 70, 5).stream()
                  .map(PrintedPage::record)
                  .map(page -> denying(page, random))
                  .toList());
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

  /**
   * As where parts of an article become one, or are taken apart: the article stands where one
   * stood.
   */
  @Test
  void weavesAsARebuildDoesWhereverPagesStepIn() {
    long first = Long.getLong("kawat.seed", System.nanoTime());
    for (int round = 0; round < Integer.getInteger("kawat.rounds", 4); round++) {
      long seed = first + round;
      Random random = new Random(seed);
      List<NewsRecord> all =
          new ArrayList<>(
              Newsroom.print(seed, 50, 20).stream()
                  .map(PrintedPage::record)
                  .map(LoomTest::ofTheDay)
                  .toList());
      Collections.shuffle(all, random);
      Loom loom = new Loom();
      for (int step = 0; step < 8; step++) {
        List<NewsRecord> there = all.stream().filter(page -> random.nextInt(3) > 0).toList();
        assertThat(loom.weave(there))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(Weaving.weave(there));
      }
    }
  }

  /** Without the hour, so that many pages are of one time. */
  private static NewsRecord ofTheDay(NewsRecord page) {
    return withArticle(
        page,
        page.article().published(page.article().datePublished().orElseThrow().substring(0, 10)),
        page.events());
  }

  private static NewsRecord withArticle(NewsRecord page, Article article, List<Event> events) {
    return new NewsRecord(
        page.id(),
        page.source(),
        article,
        page.storyDay(),
        page.cast(),
        page.dates(),
        page.quotes(),
        events,
        page.figures());
  }

  /** Lets a third of the pages add that a party denies some act or other, by name or not. */
  private static NewsRecord denying(NewsRecord page, Random random) {
    if (page.events().isEmpty() || random.nextInt(3) > 0) {
      return page;
    }
    Event act = page.events().getFirst();
    String text =
        page.article().text()
            + "\n"
            + act.from().getFirst().name()
            + (random.nextBoolean() ? " membantah serangan itu." : " membantah laporan itu.");
    Article article = page.article();
    List<Block> body = new ArrayList<>(article.body());
    int start = article.text().length() + 1;
    body.add(new Block(Block.Kind.PARAGRAPH, text.substring(start)));
    Event denial =
        new Event(
            StableId.ofItem("e", page.id(), "denial"),
            Event.Form.DENIAL,
            Optional.empty(),
            act.coding(),
            act.from(),
            random.nextBoolean() ? List.of() : act.to(),
            Optional.empty(),
            Optional.empty(),
            Event.Status.ASSERTED,
            Chain.NONE,
            Optional.empty(),
            List.of(CodePoints.of(text).evidence(start, text.length())),
            "test");
    List<Event> events = new ArrayList<>(page.events());
    events.add(denial);
    return withArticle(
        page,
        Article.of(article.headline().orElse(""), body)
            .published(article.datePublished().orElseThrow())
            .publishedBy(article.publisher().orElseThrow())
            .onSite(article.site().orElseThrow()),
        events);
  }
}
