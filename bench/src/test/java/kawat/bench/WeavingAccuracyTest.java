package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.Weaving;
import kawat.weaving.merging.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  @Test
  void mergesActsThatAreToldAgainAndNotTheirLikes() throws IOException {
    assertThat(new Floors().check(new RetoldActs().figures())).as("acts told again").isEmpty();
  }

  @Test
  void tiesPlansToTheirHappeningInTheExamplePages() throws IOException {
    Path gold = Repository.ROOT.resolve("examples/gold");
    List<NewsRecord> read =
        WeavingScores.read(Repository.ROOT.resolve("examples/pages").toString());
    List<MergedEvent> events = Weaving.weave(WeavingScores.inGold(read, gold)).events();
    List<String> found =
        Happening.of(events).ties().stream()
            .map(t -> report(events, t.plan()) + " " + report(events, t.act()))
            .toList();
    List<String> wanted = new ArrayList<>();
    JsonMapper.shared()
        .readTree(Files.readString(gold.resolve("story.json")))
        .required("happenings")
        .forEach(n -> wanted.add(name(n.required("plan")) + " " + name(n.required("act"))));
    assertThat(wanted).isNotEmpty();
    assertThat(found).containsAll(wanted);
  }

  @Test
  void findsTheDisagreementsOfTheSeedPagesAndNoOthers() throws IOException {
    Path gold = Repository.shared("gold").resolve("seeds");
    disagreements("seeds", gold, Repository.shared("seeds"));
  }

  @Test
  void findsTheDisagreementsOfTheExamplePagesAndNoOthers() throws IOException {
    Path gold = Repository.ROOT.resolve("examples/gold");
    disagreements("examples", gold, Repository.ROOT.resolve("examples/pages"));
  }

  private static void disagreements(String set, Path gold, Path pages) throws IOException {
    JsonNode story = JsonMapper.shared().readTree(Files.readString(gold.resolve("story.json")));
    List<NewsRecord> read = WeavingScores.read(pages.toString());
    Map<String, Double> reached = new LinkedHashMap<>();
    for (boolean known : new boolean[] {true, false}) {
      List<NewsRecord> records = known ? WeavingScores.inGold(read, gold) : read;
      StoryDisagreements scored =
          StoryDisagreements.of(story, Weaving.weave(records).disagreements());
      assertThat(scored.missed()).as(set + ", missed").isEmpty();
      double all = scored.right() + scored.spurious().size();
      String name = "weave %s %s disagreements right".formatted(set, known ? "gold" : "read");
      reached.put(name, scored.right() / all);
    }
    assertThat(new Floors().check(reached)).as("disagreements of " + set).isEmpty();
  }

  private static String name(JsonNode report) {
    return report.get(0).stringValue() + "#" + report.get(1).intValue();
  }

  private static String report(List<MergedEvent> events, String id) {
    return events.stream()
        .filter(e -> e.id().equals(id))
        .map(e -> e.reports().getFirst().page() + "#" + e.reports().getFirst().index())
        .findFirst()
        .orElseThrow();
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
