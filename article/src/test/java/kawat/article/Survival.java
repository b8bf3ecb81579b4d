package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;

/**
 * What every page whatever must come to: an article that is fit to print or a refusal that is
 * documented, within a second of work a megabyte.
 */
final class Survival {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Set<ErrorCode> DOCUMENTED =
      Set.of(
          ErrorCode.PAGE_EMPTY,
          ErrorCode.PAGE_BINARY,
          ErrorCode.PAGE_TOO_LARGE,
          ErrorCode.PAGE_TRUNCATED,
          ErrorCode.NO_ARTICLE);

  /** A page that failed is kept here, to become a fixture. */
  private static final Path KEPT = Path.of("target", "fuzz");

  /** Coverage for the fuzzer is counted in every branch, which takes its time. */
  private static final long SLOWED = System.getenv("JAZZER_FUZZ") == null ? 1 : 8;

  private Survival() {}

  static void check(byte[] bytes) {
    check(bytes, Optional.empty());
  }

  /** Reads the page; a failure or an unfit article fails the test and is written down. */
  static void check(byte[] bytes, Optional<String> mediaType) {
    try {
      read(bytes, mediaType);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e.getMessage() + "; the page is in " + keep(bytes), e);
    }
  }

  private static void read(byte[] bytes, Optional<String> mediaType) {
    Page page = new Page("uji.html", bytes, mediaType, Optional.empty(), Optional.empty());
    long start = CLOCK.getCurrentThreadCpuTime();
    try {
      fit(ArticleExtractor.standard().extract(page));
    } catch (KawatException refusal) {
      assertThat(DOCUMENTED).contains(refusal.code());
      boolean packed = refusal.code() == ErrorCode.PAGE_TRUNCATED;
      assertThat(refusal.getCause() == null || packed)
          .as("a refusal, not a failure: %s", refusal.getMessage())
          .isTrue();
    }
    long spent = CLOCK.getCurrentThreadCpuTime() - start;
    assertThat(spent).as("nanoseconds of work").isLessThan(SLOWED * limit(bytes.length));
  }

  /** Nanoseconds of this thread's work that a page may take; what others do does not count. */
  static long limit(int bytes) {
    return Duration.ofSeconds(1 + bytes / 1_000_000).toNanos();
  }

  private static void fit(Article article) {
    assertThat(article.body()).isNotEmpty();
    for (Block block : article.body()) {
      assertThat(block.text()).isNotBlank();
      assertThat(Lines.fold(block.text())).as("folded").isEqualTo(block.text());
    }
    article.headline().ifPresent(h -> assertThat(h).isNotBlank());
    assertThat(article.authors()).allSatisfy(p -> assertThat(p.name()).isNotBlank());
    assertThat(article.datePublished().orElse("2025")).matches("(?:19|20)\\d\\d.*");
  }

  private static Path keep(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    try {
      Files.createDirectories(KEPT);
      return Files.write(
          KEPT.resolve(HexFormat.of().toHexDigits((int) sum.getValue()) + ".html"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
