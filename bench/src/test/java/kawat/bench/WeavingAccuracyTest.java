package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kawat.model.NewsRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say together against gold. */
final class WeavingAccuracyTest {
  @TempDir private Path work;

  @Test
  void weavesTheSeedPagesAsWellAsBefore() throws IOException {
    Path gold = Repository.shared("gold");
    score("seeds", gold.resolve("seeds"), gold, Repository.shared("seeds"));
  }

  @Test
  void weavesTheExamplePagesAsWellAsBefore() throws IOException {
    score(
        "examples",
        Repository.ROOT.resolve("examples/gold"),
        Repository.shared("gold"),
        Repository.ROOT.resolve("examples/pages"));
  }

  private void score(String set, Path gold, Path scorers, Path pages) throws IOException {
    Path scorer = scorers.resolve("score_story.py");
    List<NewsRecord> read = WeavingScores.read(pages.toString());
    check(set + " read", WeavingScores.printed(set, gold, scorer, read, work));
    List<NewsRecord> known = WeavingScores.inGold(read, gold);
    check(set + " gold", WeavingScores.printed(set, gold, scorer, known, work));
  }

  private static void check(String set, String printed) throws IOException {
    Map<String, Double> reached = WeavingScores.figures(set, printed);
    assertThat(reached).as("what the scorer printed: %s", printed).hasSize(6);
    assertThat(new Floors().check(reached)).as("scores of " + set).isEmpty();
  }
}
