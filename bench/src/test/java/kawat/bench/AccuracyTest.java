package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.desk.json.RecordJson;
import kawat.desk.json.RecordSchema;
import kawat.model.NewsRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of whole pages against gold. */
final class AccuracyTest {
  @TempDir private Path work;

  @Test
  void readsTheAnnotatedPagesAsWellAsBefore() throws IOException {
    Path gold = Repository.shared("gold");
    Path together = Files.createDirectories(work.resolve("gold"));
    for (String set : List.of("seeds", "dev")) {
      try (Stream<Path> files = Files.list(gold.resolve(set))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).toList()) {
          Files.copy(file, together.resolve(file.getFileName()));
        }
      }
    }
    List<String> pages =
        new ArrayList<>(PageFiles.find(List.of(Repository.shared("seeds").toString()), this::fail));
    pages.addAll(PageFiles.find(List.of(gold.resolve("dev").toString()), this::fail));
    score("gold", gold.resolve("score.py"), together, pages);
  }

  @Test
  void readsTheExamplePagesAsWellAsBefore() throws IOException {
    Path scorer = Repository.shared("gold").resolve("score.py");
    List<String> pages =
        PageFiles.find(List.of(Repository.ROOT.resolve("examples/pages").toString()), this::fail);
    score("examples", scorer, Repository.ROOT.resolve("examples/gold"), pages);
  }

  /** Pages that no rule was mended for, so that a gain on them is one for pages not seen. */
  @Test
  void readsThePagesHeldBackAsWellAsBefore() throws IOException {
    scoreOwn("held");
  }

  @Test
  void readsThePagesByAnotherPenAsWellAsBefore() throws IOException {
    scoreOwn("tuned");
  }

  private void scoreOwn(String set) throws IOException {
    Path scorer = Repository.shared("gold").resolve("score.py");
    Path pages = Repository.ROOT.resolve("bench/src/test/resources/kawat/bench/pages");
    Path gold = Files.createDirectories(work.resolve(set));
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(set)).toList()) {
        Files.copy(file, gold.resolve(file.getFileName()));
      }
    }
    score(set, scorer, gold, PageFiles.find(List.of(gold.toString()), this::fail));
  }

  private void score(String set, Path scorer, Path gold, List<String> pages) throws IOException {
    Path records = work.resolve(set + ".jsonl");
    PageReader reader = new PageReader();
    List<String> lines =
        pages.parallelStream().map(p -> RecordJson.write(named(reader, p))).toList();
    Files.write(records, lines, StandardCharsets.UTF_8);
    JsonNode scores = JsonMapper.shared().readTree(Scorer.run(scorer, gold, records, "--json"));
    Map<String, Double> reached = new LinkedHashMap<>();
    scores
        .properties()
        .forEach(
            e -> {
              if (e.getValue().has("f1")) {
                reached.put(set + " " + e.getKey() + " F1", e.getValue().get("f1").asDouble());
              } else if (e.getValue().has("accuracy")) {
                reached.put(
                    set + " " + e.getKey() + " accuracy", e.getValue().get("accuracy").asDouble());
              }
            });
    assertThat(scores.get("unread")).as("pages without a record").isEmpty();
    assertThat(new Floors().check(reached)).as("scores of " + set).isEmpty();
  }

  /**
   * The record under the page's name, as the scorer asks for it; it would take .html.gz for a
   * name's part.
   */
  private static NewsRecord named(PageReader reader, String path) {
    NewsRecord r = reader.read(PageFiles.load(path));
    assertThat(RecordSchema.faults(RecordJson.write(r))).as("schema, " + path).isEmpty();
    String file = Path.of(path).getFileName().toString();
    String name = file.substring(0, file.indexOf('.'));
    return new NewsRecord(
        name,
        r.source(),
        r.article(),
        r.storyDay(),
        r.cast(),
        r.dates(),
        r.quotes(),
        r.events(),
        r.figures());
  }

  private void fail(RuntimeException e) {
    throw e;
  }
}
