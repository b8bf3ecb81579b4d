package kawat.reading.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Event;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.dates.DateReader;
import kawat.reading.dates.Dates;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
import kawat.reading.quotes.QuoteReader;
import kawat.reading.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page with its gold record, read as far as events need it.
 *
 * @param writer who wrote it: the folder and the first letter of its file
 */
record AnnotatedPage(
    String id,
    String writer,
    ReadText text,
    Mentions mentions,
    Dates dates,
    List<Quote> quotes,
    Attribution attribution,
    List<Lesson.GoldAct> gold) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;

  /**
   * The pages of a folder by the names of their files; what does not parse is said and left out.
   */
  static List<AnnotatedPage> in(Path folder) throws IOException {
    List<AnnotatedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(AnnotatedPage::taught).sorted().toList()) {
        try {
          JsonNode gold = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
          String name = file.getFileName().toString().replace(".gold.json", "");
          String writer =
              name.matches("[a-z]\\d+") ? name.substring(0, 1) : folder.getFileName().toString();
          pages.add(read(name, writer, gold));
        } catch (RuntimeException e) {
          System.err.printf("left out %s: %s%n", file, e);
        }
      }
    }
    return pages;
  }

  /** A gold record, but for the pages that are kept to measure ("held-…"). */
  private static boolean taught(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".gold.json") && !name.startsWith("held-");
  }

  private static AnnotatedPage read(String id, String writer, JsonNode gold) {
    JsonNode page = gold.path("article");
    List<Block> body = new ArrayList<>();
    page.path("body").forEach(p -> body.add(new Block(kind(p.asString()), p.asString().strip())));
    Article article = Article.of(page.path("headline").asString(""), body);
    String published = page.path("datePublished").asString("");
    String outlet = page.path("publisher").asString("");
    article = published.isEmpty() ? article : article.published(published);
    article = outlet.isEmpty() ? article : article.publishedBy(outlet);
    ReadText text = ReadText.of(article, PACK);
    Mentions mentions = NameReader.of(PACK).read(text);
    Attribution cited = AttributionReader.of(PACK).read(text, mentions);
    List<Quote> quotes = QuoteReader.of(PACK).read(text, cited);
    List<Lesson.GoldAct> acts = new ArrayList<>();
    gold.path("events").forEach(e -> acts.add(act(e, text.text())));
    return new AnnotatedPage(
        id,
        writer,
        text,
        mentions,
        DateReader.of(PACK).read(text),
        quotes,
        cited.knowing(quotes),
        acts);
  }

  private static Block.Kind kind(String line) {
    boolean ended = line.matches("(?s).*[.!?\"”’')*:]$");
    return !ended && line.split(" ").length < 14 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private static Lesson.GoldAct act(JsonNode node, String text) {
    List<Lesson.Place> places = new ArrayList<>();
    for (JsonNode e : node.path("evidence")) {
      String exact = e.asString("").strip();
      int at = text.indexOf(exact);
      if (at >= 0 && !exact.isEmpty()) {
        places.add(new Lesson.Place(at, at + exact.length()));
      }
    }
    return new Lesson.GoldAct(
        Event.Form.valueOf(node.path("form").asString("").toUpperCase(Locale.ROOT)),
        actors(node.path("from")),
        actors(node.path("to")),
        node.path("date").asString(""),
        places);
  }

  private static List<GoldActor> actors(JsonNode nodes) {
    List<GoldActor> all = new ArrayList<>();
    nodes.forEach(
        n -> all.add(new GoldActor(n.path("name").asString(""), n.path("country").asString(""))));
    return all;
  }

  List<Event> events(EventReader reader) {
    return reader.read(text, mentions, dates, quotes, attribution);
  }

  /** What the page tells, by a reader. */
  EventReader.Told told(EventReader reader) {
    return reader.told(text, mentions, dates, new Spoken(text, quotes));
  }

  List<Question> questions(EventReader rules) {
    return rules.questions(text, mentions, dates, quotes);
  }

  List<Lesson> lessons(EventReader rules) {
    return rules.questions(text, mentions, dates, quotes).stream()
        .flatMap(q -> Lesson.of(q, gold).stream())
        .toList();
  }
}
