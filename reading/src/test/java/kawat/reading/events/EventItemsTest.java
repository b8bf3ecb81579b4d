package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented sentences of war, trade and diplomacy, each with the event it tells: items.tsv. */
class EventItemsTest {
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
    return ToldEvents.events(paragraph).stream()
        .map(e -> ToldEvents.told(e) + " " + e.status().name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
