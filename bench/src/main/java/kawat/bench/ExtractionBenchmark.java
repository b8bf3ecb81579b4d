package kawat.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kawat.article.ArticleExtractor;
import kawat.model.KawatException;
import kawat.model.Page;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
 * HTML bytes to article, one thread, beside what no extractor can do without (jsoup's parse) and a
 * peer on the same parser (Readability4J). Counts pages and megabytes (10^6 bytes of unpacked page)
 * a second. {@link ExtractionSpeed} runs it and prints the comparison.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // no second thread helps to clear up
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
  private static final double MEGABYTE = 1e6;

  /** The folder of pages to read, packed or not. */
  @Param({"../shared/extraction/wcxb-dev/html", "examples/pages"})
  public String pages = "";

  private List<byte[]> bytes = List.of();
  private double megabytes;

  /** What a pass over the pages amounts to, told by the second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Amount {
    public double pages;
    public double megabytes;

    void add(ExtractionBenchmark pass) {
      pages += pass.bytes.size();
      megabytes += pass.megabytes;
    }
  }

  /** Reads and unpacks the pages, which is not timed. */
  @Setup
  public void load() throws IOException {
    Path folder = Path.of(pages);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder.toAbsolutePath() + "; give -p pages=");
    }
    bytes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.html?(\\.gz)?")).toList()) {
        bytes.add(unpacked(file));
      }
    }
    megabytes = bytes.stream().mapToLong(b -> b.length).sum() / MEGABYTE;
  }

  private static byte[] unpacked(Path file) throws IOException {
    byte[] stored = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return stored;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      return in.readAllBytes();
    }
  }

  /** Every page once: charset, parse, body, fields. */
  @Benchmark
  public void kawat(Amount amount, Blackhole articles) {
    for (byte[] page : bytes) {
      try {
        articles.consume(ArticleExtractor.standard().extract(Page.of("page", page)));
      } catch (KawatException refusal) {
        articles.consume(refusal);
      }
    }
    amount.add(this);
  }

  /** Every page once: charset and parse. */
  @Benchmark
  public void jsoup(Amount amount, Blackhole documents) throws IOException {
    for (byte[] page : bytes) {
      documents.consume(parsed(page));
    }
    amount.add(this);
  }

  /** Every page once: charset, parse, body and a few fields. */
  @Benchmark
  public void readability4j(Amount amount, Blackhole articles) throws IOException {
    for (byte[] page : bytes) {
      articles.consume(new Readability4J("https://warta.example/", parsed(page)).parse());
    }
    amount.add(this);
  }

  private static Document parsed(byte[] page) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(page), null, "https://warta.example/");
  }
}
