package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sentences add to earlier pages, against what a reader judged. */
final class NoveltyAccuracyTest {
  @Test
  void tellsNewFromKnownOnTheExamplePagesAsWellAsBefore() throws IOException {
    Map<String, Double> reached = new LinkedHashMap<>();
    reached.putAll(NoveltyScores.examples(false).figures("examples tuned on"));
    reached.putAll(NoveltyScores.examples(true).figures("examples held out"));
    check(reached);
  }

  @Test
  void tellsNewFromKnownOnOtherPagesAsWellAsBefore() throws IOException {
    Map<String, Double> reached = new LinkedHashMap<>();
    reached.putAll(NoveltyScores.shared("seeds").figures("seeds held out"));
    reached.putAll(NoveltyScores.shared("dev").figures("dev held out"));
    check(reached);
  }

  @Test
  void tellsWhatChangedInStoriesToldAgainAsWellAsBefore() throws IOException {
    Map<String, Double> reached = new LinkedHashMap<>();
    reached.putAll(NoveltyScores.changes("tuned").figures("changes tuned on"));
    reached.putAll(NoveltyScores.changes("held").figures("changes held out"));
    check(reached);
  }

  private static void check(Map<String, Double> reached) throws IOException {
    assertThat(reached).hasSize(10);
    assertThat(new Floors().check(reached)).as("what sentences add").isEmpty();
  }
}
