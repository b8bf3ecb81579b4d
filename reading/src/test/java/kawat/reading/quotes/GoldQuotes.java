package kawat.reading.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.NameReader;
import kawat.reading.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the quotes of the pages of a folder of gold records and writes them as JSON Lines for
 * {@code score.py}. The article is the gold's own body where it has one, else the lines of the text
 * beside it.
 *
 * <pre>{@code java … kawat.reading.quotes.GoldQuotes GOLD_FOLDER OUT.jsonl}</pre>
 */
final class GoldQuotes {
  private static final NameReader NAMES = NameReader.of(LanguagePack.INDONESIAN);
  private static final AttributionReader SOURCES = AttributionReader.of(LanguagePack.INDONESIAN);
  private static final QuoteReader QUOTES = QuoteReader.of(LanguagePack.INDONESIAN);
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldQuotes() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        lines.add(record(file));
      }
    }
    Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
  }

  static List<Quote> quotes(Article article) {
    ReadText text = ReadText.of(article, LanguagePack.INDONESIAN);
    Attribution attribution = SOURCES.read(text, NAMES.read(text));
    return QUOTES.read(text, attribution);
  }

  private static String record(Path file) throws IOException {
    JsonNode gold = JSON.readTree(Files.readString(file));
    List<Map<String, Object>> quotes =
        quotes(article(file, gold)).stream().map(GoldQuotes::quote).toList();
    return JSON.writeValueAsString(
        Map.of(
            "id", gold.path("id").asString(),
            "source", file.toString(),
            "dates", List.of(),
            "quotes", quotes,
            "events", List.of(),
            "figures", List.of()));
  }

  private static Map<String, Object> quote(Quote quote) {
    return Map.of(
        "text", quote.text(),
        "type", quote.type() == Quote.Type.DIRECT ? "direct" : "indirect",
        "speaker", quote.speakers().stream().map(GoldQuotes::actor).toList(),
        "sources", quote.sources().hops().stream().map(h -> h.source().name()).toList(),
        "by", quote.by());
  }

  private static Map<String, Object> actor(Actor actor) {
    return Map.of("name", actor.name(), "country", actor.country().orElse(""));
  }

  static Article article(Path file, JsonNode gold) throws IOException {
    JsonNode page = gold.path("article");
    List<String> lines = new ArrayList<>();
    if (page.path("body").isArray()) {
      page.path("body").forEach(p -> lines.add(p.asString()));
    } else {
      String name = file.getFileName().toString().replace(".gold.json", ".txt");
      Files.readAllLines(file.resolveSibling(name), StandardCharsets.UTF_8).stream()
          .map(line -> line.replaceAll("^\\[(img|video)\\.\\d+\\]\\s*|\\\\$", "").strip())
          .filter(line -> !line.isEmpty())
          .skip(page.isEmpty() ? 0 : 1)
          .forEach(lines::add);
    }
    List<Block> body = lines.stream().map(p -> new Block(kind(p), p.strip())).toList();
    Article article = Article.of(page.path("headline").asString(""), body);
    String published = page.path("datePublished").asString("");
    String outlet = page.path("publisher").asString("");
    article = published.isEmpty() ? article : article.published(published);
    return outlet.isEmpty() ? article : article.publishedBy(outlet);
  }

  private static Block.Kind kind(String line) {
    boolean ended = line.matches("(?s).*[.!?\"”’')*:]$");
    return !ended && line.split(" ").length < 14 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }
}
