package kawat.reading.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Chain;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import org.junit.jupiter.api.Test;

final class ReasonsTest {
  private static final NewsRecord RECORD =
      read(
          "Peru mengirim 300 tentara ke Mali pada Senin (4/3/2024), seperti dilaporkan Reuters.",
          "\"Kami siap membantu,\" kata Menteri Pertahanan Peru Sari Wulan di Lima.",
          "Menurut Sari Wulan, pasukan itu akan pulang pada akhir tahun.");

  private static NewsRecord read(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    Article article = Article.of("Peru kirim tentara", body).published("2024-03-05");
    return Reading.indonesian().read("0123456789abcdef", "page", article);
  }

  private static List<Reason> about(String what) {
    return Reasons.of(RECORD).stream().filter(r -> r.about().equals(what)).toList();
  }

  @Test
  void tellsTheWordThatAnEventWasFoundOn() {
    assertThat(about("event")).extracting(Reason::rule).contains("trigger:mengirim");
    assertThat(about("event"))
        .filteredOn(r -> r.rule().equals("trigger:mengirim"))
        .allSatisfy(r -> assertThat(r.words().orElseThrow().exact()).isEqualTo("mengirim"));
  }

  @Test
  void tellsTheCueOfAQuoteAndTheRuleOfItsKind() {
    assertThat(about("quote"))
        .extracting(Reason::rule)
        .contains("quote.direct.cue-after", "quote.indirect.according-to");
    assertThat(about("quote").getFirst().words().orElseThrow().exact()).startsWith("kata");
  }

  @Test
  void tellsOnWhichWordsAChainWasLinked() {
    assertThat(about("link"))
        .anySatisfy(
            r -> {
              assertThat(r.said()).isEqualTo("Reuters");
              assertThat(r.words().orElseThrow().exact()).isEqualTo("seperti dilaporkan Reuters");
            });
  }

  @Test
  void tellsWhatFoundANameAndTheTaggersWeightsWhereNoListHasIt() {
    List<Reason> names =
        Reading.indonesian().why(RECORD).stream().filter(r -> r.about().equals("name")).toList();
    assertThat(names)
        .filteredOn(r -> r.item().equals("PER"))
        .singleElement()
        .satisfies(r -> assertThat(r.rule()).isEqualTo("name.listed"));
    assertThat(names)
        .filteredOn(r -> r.item().equals("sari-wulan"))
        .singleElement()
        .satisfies(r -> assertThat(r.meaning()).containsPattern("tagger: .*lead -?\\d+\\.\\d"))
        .satisfies(r -> assertThat(r.words().orElseThrow().exact()).isEqualTo("Sari Wulan"));
    assertThat(names)
        .extracting(Reason::item)
        .containsExactlyInAnyOrderElementsOf(
            RECORD.cast().stream().map(c -> c.actor().key()).distinct().toList());
  }

  @Test
  void tellsOfEveryItemInWordsOfThePage() {
    String text = RECORD.article().text();
    assertThat(Reasons.of(RECORD)).isNotEmpty();
    for (Reason reason : Reasons.of(RECORD)) {
      assertThat(reason.meaning()).as(reason.rule()).isNotEmpty();
      reason
          .words()
          .ifPresent(w -> assertThat(text.substring(w.start(), w.end())).isEqualTo(w.exact()));
    }
    assertThat(about("figure")).isNotEmpty();
    assertThat(about("date")).isNotEmpty();
  }

  @Test
  void knowsWhatEveryRuleOfTheSourcesLooksFor() throws IOException {
    Pattern rule = Pattern.compile("\"((?:quote|date|figure)\\.[a-z.-]*[a-z])\"");
    RuleBook book = new RuleBook();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/kawat/reading"))) {
      List<String> rules =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .flatMap(f -> rule.matcher(source(f)).results().map(m -> m.group(1)))
              .distinct()
              .toList();
      assertThat(rules).hasSizeGreaterThan(30);
      assertThat(rules).allSatisfy(r -> assertThat(book.meaning(r)).as(r).isPresent());
    }
    for (Chain.Relation relation : Chain.Relation.values()) {
      String name = relation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      assertThat(book.meaning("chain." + name)).as(name).isPresent();
    }
    assertThat(book.meaning("quote.unheard-of")).isEmpty();
  }

  private static String source(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
