package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Article;
import kawat.model.KawatException;
import kawat.model.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores on the shared data against the floors in {@code expected-scores.tsv}: a fall fails, a rise
 * says what to write in. Skipped where the data is not beside the repository.
 */
@Tag("slow")
class SharedScoresTest {
  private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
  private static final Pattern BODY = Pattern.compile("body P [\\d.]+ R [\\d.]+ F1 ([\\d.]+).*");
  private static final Pattern SHARE = Pattern.compile("([a-zA-Z ]+) ([\\d.]+) of \\d+");
  private static final Pattern LEAKS =
      Pattern.compile("leads lost (\\d+), related links in the body (\\d+)");

  @TempDir Path folder;

  @Test
  void keepsItsScoresOnIndonesianPages() throws IOException, InterruptedException {
    check("indonesia");
  }

  @Test
  void keepsItsScoresOnPagesOfManyCountries() throws IOException, InterruptedException {
    check("wcxb-dev");
  }

  @Test
  void refusesEveryListPage() throws IOException {
    Path lists = present("extraction/indonesia/lists");
    List<String> read = new ArrayList<>();
    for (Path page : ExtractionRun.pages(lists)) {
      try {
        ArticleExtractor.standard().extract(Page.of(page.toString(), Files.readAllBytes(page)));
        read.add(page.getFileName().toString());
      } catch (KawatException e) {
        assertThat(e.code().name()).isEqualTo("NO_ARTICLE");
      }
    }
    assertThat(read).as("list pages read as articles").isEmpty();
  }

  private static Path present(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(Files.isDirectory(path), "skipped: the shared data is not at " + path);
    return path;
  }

  private void check(String set) throws IOException, InterruptedException {
    Path data = present("extraction/" + set);
    List<String> records = new ArrayList<>();
    for (Path page : ExtractionRun.pages(data.resolve("html"))) {
      try {
        Article a =
            ArticleExtractor.standard().extract(Page.of(page.toString(), Files.readAllBytes(page)));
        records.add(RecordPrinter.line(page.toString(), a));
      } catch (KawatException e) {
        System.out.println(page.getFileName() + ": " + e.getMessage());
      }
    }
    Path out = Files.write(folder.resolve(set + ".jsonl"), records);
    Map<String, Double> scores = score(data, out);
    assertThat(scores).isNotEmpty();
    floors(set)
        .forEach(
            (name, floor) -> {
              double score = Objects.requireNonNull(scores.get(name), name);
              if (score > floor + 0.0005) {
                System.out.printf(
                    "expected-scores.tsv: %s %s rose from %.4f to %.4f, write it in%n",
                    set, name, floor, score);
              }
              assertThat(score).as("%s %s", set, name).isGreaterThanOrEqualTo(floor - 0.0005);
            });
  }

  private static Map<String, Double> score(Path data, Path records)
      throws IOException, InterruptedException {
    Process scorer =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("extraction/score.py").toString(),
                data.toString(),
                records.toString())
            .redirectErrorStream(true)
            .start();
    Map<String, Double> scores = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(scorer.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher body = BODY.matcher(line);
        Matcher share = SHARE.matcher(line);
        Matcher leaks = LEAKS.matcher(line);
        if (body.matches()) {
          scores.put("body", Double.valueOf(body.group(1)));
        } else if (share.matches()) {
          scores.put(share.group(1), Double.valueOf(share.group(2)));
        } else if (leaks.matches()) {
          scores.put("leads kept", -Double.parseDouble(leaks.group(1)));
          scores.put("links kept out", -Double.parseDouble(leaks.group(2)));
        }
      }
    }
    scorer.waitFor();
    return scores;
  }

  private static Map<String, Double> floors(String set) throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/expected-scores.tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[0].equals(set)) {
        floors.put(cells[1], Double.valueOf(cells[2]));
      }
    }
    return floors;
  }
}
