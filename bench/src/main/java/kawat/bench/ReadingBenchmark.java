package kawat.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kawat.app.pages.PageFiles;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.KawatException;
import kawat.reading.Reading;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Article to record, one thread, over whole articles as they were printed. Counts articles and
 * megabytes (10^6 bytes of UTF-8) of article text a second. Collector and large pages are those of
 * the {@code kawat} script (where Java knows no large pages, it passes over them); the code is wide
 * and flat, so that it takes the compiler some eighty passes over the articles to be done with it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-XX:+IgnoreUnrecognizedVMOptions",
      "-XX:+UseTransparentHugePages"
    })
@Warmup(iterations = 16, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
  private static final double MEGABYTE = 1e6;

  /** Folders of pages, where they are there, else the project's own examples. */
  private static final List<String> FOLDERS =
      List.of(
          "../shared/seeds",
          "../shared/gold/dev",
          "../shared/pfsa-id",
          "../shared/extraction/indonesia/html");

  /** Pages to read: {@code annotated} for whatever lies in {@code ../shared}, or a folder. */
  @Param("annotated")
  public String pages = "";

  private final Reading reading = Reading.indonesian();
  private List<Article> articles = List.of();
  private double megabytes;

  /** What a pass over the articles amounts to, told by the second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Amount {
    public double articles;
    public double megabytes;
  }

  /** Extracts the articles, which is not timed. */
  @Setup
  public void extract() {
    List<Article> found = new ArrayList<>();
    for (String path : PageFiles.find(folders(), failure -> {})) {
      try {
        found.add(ArticleExtractor.standard().extract(PageFiles.load(path)));
      } catch (KawatException e) {
        continue; // a page without an article has nothing to read
      }
    }
    articles = List.copyOf(found);
    megabytes = 0;
    for (Article article : articles) {
      megabytes += article.text().getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
    }
  }

  private List<String> folders() {
    if (!pages.equals("annotated")) {
      return List.of(pages);
    }
    List<String> there = FOLDERS.stream().filter(f -> Files.exists(Path.of(f))).toList();
    return there.isEmpty() ? List.of("examples/pages") : there;
  }

  /** Every article once. */
  @Benchmark
  public void read(Amount amount, Blackhole records) {
    for (Article article : articles) {
      records.consume(reading.read("0123456789abcdef", "page", article));
    }
    amount.articles += articles.size();
    amount.megabytes += megabytes;
  }
}
