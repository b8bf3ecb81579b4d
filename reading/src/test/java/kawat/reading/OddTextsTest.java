package kawat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Texts that nobody would print: sentences of our own pages with their words mixed, glued, lost and
 * said twice. Whatever they come to, no rule may fail on them, and whatever is read must stand in
 * the text. Each text on which a rule once failed is a file in {@code odd/}, a paragraph a line.
 */
class OddTextsTest {
  private static final Path FOUND = Path.of("src/test/resources/kawat/reading/odd");
  private static final Path PAGES = Path.of("src/test/resources/kawat/reading/events/pages");
  private static final Path KEPT = Path.of("target", "odd");

  /** Texts made in one run of the suite; more with {@code -Dkawat.odd.texts=}. */
  private static final int TEXTS = Integer.getInteger("kawat.odd.texts", 200);

  private static final int MOST_PARAGRAPHS = 6;
  private static final String MARKS = "\"“”‘’'(),.;:–—-?!";
  private static final Readings READINGS = new Readings();

  @Test
  void readsEveryTextOnWhichARuleOnceFailed() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      List<Path> texts = files.sorted().toList();
      assertThat(texts).isNotEmpty();
      for (Path text : texts) {
        check(Files.readAllLines(text));
      }
    }
  }

  @Test
  void readsTextsMadeByChance() throws IOException {
    long seed = Long.getLong("kawat.odd.seed", System.nanoTime());
    System.out.println("texts made by chance: -Dkawat.odd.seed=" + seed);
    Random random = new Random(seed);
    List<String> paragraphs = ownParagraphs();
    assertThat(paragraphs).hasSizeGreaterThan(100);
    for (int i = 0; i < TEXTS; i++) {
      List<String> text = new ArrayList<>();
      for (int n = 1 + random.nextInt(MOST_PARAGRAPHS); n > 0; n--) {
        text.add(odd(paragraphs, random));
      }
      check(text);
    }
  }

  private static List<String> ownParagraphs() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.sorted().toList()) {
        for (JsonNode p : new ObjectMapper().readTree(Files.readString(file)).at("/article/body")) {
          all.add(p.stringValue());
        }
      }
    }
    return all;
  }

  private static String odd(List<String> paragraphs, Random random) {
    String text = paragraphs.get(random.nextInt(paragraphs.size()));
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    List<String> others =
        Arrays.asList(paragraphs.get(random.nextInt(paragraphs.size())).split(" "));
    for (int n = random.nextInt(12); n > 0 && words.size() > 2; n--) {
      turn(words, others, random);
    }
    return String.join(" ", words);
  }

  /** One thing goes wrong in the paragraph. */
  private static void turn(List<String> words, List<String> others, Random random) {
    int at = random.nextInt(words.size() - 1);
    String next = words.get(at + 1);
    String other = others.get(random.nextInt(others.size()));
    switch (random.nextInt(9)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, next);
      case 2 -> words.set(at, words.remove(at + 1) + "-" + words.get(at));
      case 3 -> words.set(at, words.remove(at + 1) + words.get(at));
      case 4 -> words.add(at, other);
      case 5 -> words.set(at, String.valueOf(MARKS.charAt(random.nextInt(MARKS.length()))));
      case 6 -> words.add(random.nextInt(words.size()), words.remove(at));
      case 7 -> words.subList(at, words.size()).clear();
      default -> words.addAll(at, others.subList(0, random.nextInt(others.size())));
    }
    if (words.isEmpty()) {
      words.add(other);
    }
  }

  private static void check(List<String> paragraphs) {
    Article article =
        Article.of(
                paragraphs.getFirst(),
                paragraphs.stream().map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList())
            .published("2025-03-04");
    try {
      fit(READINGS.read("0123456789abcdef", "uji.txt", article));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e + "; the text is in " + keep(paragraphs), e);
    }
  }

  private static void fit(NewsRecord record) {
    CodePoints text = CodePoints.of(record.article().text());
    record.quotes().forEach(q -> q.evidence().forEach(said -> stands(text, said)));
    record.events().forEach(e -> e.evidence().forEach(told -> stands(text, told)));
    record.figures().forEach(f -> stands(text, f.evidence()));
    record.dates().forEach(d -> stands(text, d.evidence()));
  }

  private static void stands(CodePoints text, Evidence evidence) {
    int start = text.toChar(evidence.start());
    assertThat(text.text().substring(start, text.toChar(evidence.end())))
        .isEqualTo(evidence.exact());
  }

  private static Path keep(List<String> paragraphs) {
    try {
      Files.createDirectories(KEPT);
      String name = Integer.toHexString(paragraphs.hashCode()) + ".txt";
      return Files.write(KEPT.resolve(name), paragraphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
