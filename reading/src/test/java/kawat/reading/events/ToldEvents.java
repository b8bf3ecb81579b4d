package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** What a page of invented paragraphs, published on 20 May 2024, tells. */
final class ToldEvents {
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;

  static List<Event> events(String... paragraphs) {
    return events(EventReader.of(PACK), paragraphs);
  }

  static List<Event> events(EventReader reader, String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    Article article = Article.of("Kabar Hari Ini", body).published("2024-05-20");
    ReadText text = ReadText.of(article, PACK);
    Mentions mentions = NameReader.of(PACK).read(text);
    Attribution attribution = AttributionReader.of(PACK).read(text, mentions);
    return reader.read(
        text,
        mentions,
        DateReader.of(PACK).read(text),
        QuoteReader.of(PACK).read(text, attribution),
        attribution);
  }

  /** "message RUS>PRK" with persons and states by country. */
  static String told(Event event) {
    return event.form().name().toLowerCase(Locale.ROOT)
        + " "
        + side(event.from())
        + (event.to().isEmpty() ? "" : ">" + side(event.to()));
  }

  private static String side(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.country().orElse(a.name()))
        .sorted()
        .collect(Collectors.joining("+"));
  }

  static List<String> told(String... paragraphs) {
    return events(paragraphs).stream().map(ToldEvents::told).toList();
  }

  static Event only(String... paragraphs) {
    List<Event> events = events(paragraphs);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private ToldEvents() {}
}
