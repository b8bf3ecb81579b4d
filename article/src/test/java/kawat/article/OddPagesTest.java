package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages that nobody would save: those that {@link ExtractorFuzzTest} starts from and whatever it or
 * a user found, and some that are made by chance.
 */
class OddPagesTest {
  static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1);

  /** What a server might claim; the page need not agree. */
  static final List<Optional<String>> CLAIMS =
      List.of(
          Optional.empty(),
          Optional.of("text/html"),
          Optional.of("text/html; charset=utf-8"),
          Optional.of("text/html; charset=utf-16"),
          Optional.of("text/html; charset=windows-1252"),
          Optional.of("text/plain; charset=nonsense"),
          Optional.of("charset="));

  private static final Path FOUND =
      Path.of("src/test/resources/kawat/article/ExtractorFuzzTestInputs/survivesAnyBytes");

  /** Pages made by chance in one run of the suite. */
  private static final int PAGES = 300;

  private static final int MOST_PIECES = 150;

  @Test
  void survivesEveryPageThatWasEverFound() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      List<Path> pages = files.sorted().toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        for (Optional<String> claim : CLAIMS) {
          Survival.check(Files.readAllBytes(page), claim);
        }
      }
    }
  }

  @Test
  void survivesPagesMadeByChance() {
    long seed = Long.getLong("kawat.fuzz.seed", System.nanoTime());
    System.out.println("pages made by chance: -Dkawat.fuzz.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < PAGES; i++) {
      PageMaker maker = new PageMaker(random::nextInt, () -> noise(random));
      String page = maker.page(1 + random.nextInt(MOST_PIECES));
      Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
      Survival.check(page.getBytes(charset), CLAIMS.get(random.nextInt(CLAIMS.size())));
    }
  }

  private static String noise(Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      out.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
    }
    return out.toString();
  }
}
