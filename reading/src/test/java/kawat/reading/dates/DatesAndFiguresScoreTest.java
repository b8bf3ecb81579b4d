package kawat.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DatesAndFiguresScoreTest {
  /** Beside the repository, whose root is the folder above this module. */
  private static final Path GOLD = Path.of("").toAbsolutePath().resolve("../../shared/gold");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "dev"})
  void readsTheGoldPagesAtTheFloorsOrAbove(String part) throws Exception {
    assumeTrue(
        Files.exists(GOLD.resolve("score.py")),
        "skipped: ../shared/gold is not beside the project");
    JsonNode scores = scores(GOLD.resolve(part));
    assertThat(scores.path("dates found").path("f1").asDouble()).isGreaterThanOrEqualTo(.97);
    assertThat(scores.path("dates valued").path("f1").asDouble()).isGreaterThanOrEqualTo(.97);
    assertThat(scores.path("figures").path("f1").asDouble()).isGreaterThanOrEqualTo(.95);
  }

  private JsonNode scores(Path gold) throws IOException, InterruptedException {
    Path records = folder.resolve("records.jsonl");
    Files.write(records, GoldDatesAndFigures.records(gold), StandardCharsets.UTF_8);
    Process process =
        new ProcessBuilder(
                "python3",
                GOLD.resolve("score.py").toString(),
                gold.toString(),
                records.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return new ObjectMapper().readTree(printed);
  }
}
