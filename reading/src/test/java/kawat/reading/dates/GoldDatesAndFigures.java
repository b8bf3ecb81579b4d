package kawat.reading.dates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.DateMention;
import kawat.model.Figure;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.figures.FigureReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
import kawat.reading.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the dates and figures of the pages of a folder of gold records and writes them as JSON
 * Lines for {@code score.py}, without telling the readers when a page was published.
 *
 * <pre>{@code java … kawat.reading.dates.GoldDatesAndFigures GOLD_FOLDER OUT.jsonl}</pre>
 */
final class GoldDatesAndFigures {
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;
  private static final NameReader NAMES = NameReader.of(PACK);
  private static final DateReader DATES = DateReader.of(PACK);
  private static final FigureReader FIGURES = FigureReader.of(PACK);
  private static final AttributionReader SOURCES = AttributionReader.of(PACK);
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldDatesAndFigures() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), records(Path.of(args[0])), StandardCharsets.UTF_8);
  }

  /** One JSON record a page, in the order of the folder's names. */
  static List<String> records(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        lines.add(record(file));
      }
    }
    return lines;
  }

  private static String record(Path file) throws IOException {
    JsonNode gold = JSON.readTree(Files.readString(file));
    ReadText text = ReadText.of(article(file, gold), PACK);
    Mentions mentions = NAMES.read(text);
    Dates dates = DATES.read(text);
    List<Figure> figures = FIGURES.read(text, mentions, dates, SOURCES.read(text, mentions));
    return JSON.writeValueAsString(
        Map.of(
            "id", gold.path("id").asString(),
            "dates", dates.all().stream().map(d -> date(d.mention())).toList(),
            "figures", figures.stream().map(GoldDatesAndFigures::figure).toList()));
  }

  private static Map<String, Object> date(DateMention date) {
    return Map.of("text", date.text(), "value", date.value(), "note", date.note().orElse(""));
  }

  private static Map<String, Object> figure(Figure figure) {
    return Map.of(
        "value", figure.value(),
        "unit", figure.unit(),
        "what", figure.what(),
        "evidence", figure.evidence().exact());
  }

  private static Article article(Path file, JsonNode gold) throws IOException {
    JsonNode body = gold.path("article").path("body");
    List<String> lines = new ArrayList<>();
    if (body.isArray()) {
      body.forEach(p -> lines.add(p.asString()));
    } else {
      String name = file.getFileName().toString().replace(".gold.json", ".txt");
      Files.readAllLines(file.resolveSibling(name), StandardCharsets.UTF_8).stream()
          .map(line -> line.replaceAll("^\\[(img|video)\\.\\d+\\]\\s*|\\\\$", "").strip())
          .filter(line -> !line.isEmpty())
          .skip(1)
          .forEach(lines::add);
    }
    return Article.of(
        "", lines.stream().map(p -> new Block(Block.Kind.PARAGRAPH, p.strip())).toList());
  }
}
