package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Event;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.dates.DateReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
import kawat.reading.quotes.QuoteReader;
import kawat.reading.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented sentences of war, trade and diplomacy, each with the event it tells: items.tsv. */
class EventItemsTest {
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;

  /** One line of items.tsv; {@code failure} says why it is not read yet, empty where it is. */
  record Item(String text, String event, String status, String failure) {}

  static Stream<Item> items() throws IOException {
    try (InputStream in = EventItemsTest.class.getResourceAsStream("items.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(c -> new Item(c[0], c[1], c[2], c[3]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("items")
  void readsTheEventThatAnInventedSentenceTells(Item item) {
    assumeTrue(item.failure().isEmpty(), item.failure());
    assertThat(told(item.text())).contains(item.event() + " " + item.status());
  }

  /** A known failure that has come right must be taken off the list. */
  @ParameterizedTest
  @MethodSource("items")
  void listsOnlyWhatStillFailsAsKnownFailure(Item item) {
    assumeTrue(!item.failure().isEmpty(), "no known failure");
    assertThat(told(item.text())).doesNotContain(item.event() + " " + item.status());
  }

  private static List<String> told(String paragraph) {
    List<Block> body = List.of(new Block(Block.Kind.PARAGRAPH, paragraph));
    ReadText text = ReadText.of(Article.of("Kabar Hari Ini", body).published("2024-05-20"), PACK);
    Mentions mentions = NameReader.of(PACK).read(text);
    Attribution attribution = AttributionReader.of(PACK).read(text, mentions);
    List<Event> events =
        EventReader.of(PACK)
            .read(
                text,
                mentions,
                DateReader.of(PACK).read(text),
                QuoteReader.of(PACK).read(text, attribution),
                attribution);
    return events.stream().map(EventItemsTest::line).toList();
  }

  private static String line(Event event) {
    String to = event.to().isEmpty() ? "" : ">" + side(event.to());
    return "%s %s%s %s"
        .formatted(
            event.form().name().toLowerCase(Locale.ROOT),
            side(event.from()),
            to,
            event.status().name().toLowerCase(Locale.ROOT));
  }

  private static String side(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.country().orElse(a.name()))
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
