package kawat.reading.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.NameReader;
import kawat.reading.text.ReadText;

/** Reads invented articles for the tests of quotes and sources. */
public final class Told {
  private static final AttributionReader SOURCES = AttributionReader.of(LanguagePack.INDONESIAN);
  private static final QuoteReader QUOTES = QuoteReader.of(LanguagePack.INDONESIAN);

  private Told() {}

  /** An article of the outlet WartaKini.com; a paragraph that starts with # is a heading. */
  public static Article article(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs)
            .map(
                p ->
                    p.startsWith("#")
                        ? new Block(Block.Kind.HEADING, p.substring(1).strip())
                        : new Block(Block.Kind.PARAGRAPH, p))
            .toList();
    return Article.of("Judul", body).publishedBy("WartaKini.com").published("2025-03-04");
  }

  public static ReadText text(Article article) {
    return ReadText.of(article, LanguagePack.INDONESIAN);
  }

  public static Attribution attribution(ReadText text) {
    return SOURCES.read(text, NameReader.of(LanguagePack.INDONESIAN).read(text));
  }

  public static List<Quote> quotes(String... paragraphs) {
    return quotes(article(paragraphs));
  }

  private static List<Quote> quotes(Article article) {
    ReadText text = text(article);
    return QUOTES.read(text, attribution(text));
  }

  /** The quotes of an article, each in one line. */
  public static List<String> lines(Article article) {
    return quotes(article).stream().map(Told::line).toList();
  }

  /** Each quote in one line: D or I, its words, its speakers, its chain. */
  public static List<String> lines(String... paragraphs) {
    return quotes(paragraphs).stream().map(Told::line).toList();
  }

  private static String line(Quote quote) {
    return "%s %s | %s | %s"
        .formatted(
            quote.type() == Quote.Type.DIRECT ? "D" : "I",
            quote.text(),
            quote.speakers().stream().map(Actor::name).collect(Collectors.joining(", ")),
            quote.sources().hops().stream()
                .map(h -> h.source().name())
                .collect(Collectors.joining(" > ")));
  }
}
