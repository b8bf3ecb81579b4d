package kawat.reading.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures how many of the actors of the gold records the cast holds, by name (one's words are a
 * subset of the other's) and country. {@code main} lists the misses and the casts.
 */
final class GoldActors {
  static final Path GOLD = root().resolve("../shared/gold").normalize();

  private final ObjectMapper mapper = new ObjectMapper();
  private final NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
  final List<String> misses = new ArrayList<>();
  final List<String> casts = new ArrayList<>();
  int generic;
  int wanted;
  int named;
  int found;

  /** An actor as gold has it. */
  record Wanted(String name, Optional<String> country) {
    /** A noun ("analis", "kedua pihak") or a pair, which no cast holds as one actor. */
    boolean generic() {
      return Character.isLowerCase(name.codePointAt(0)) || name.contains(" dan ");
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("mvnw")) || Files.isDirectory(here.resolve("reading"))
        ? here
        : here.getParent();
  }

  static boolean present() {
    return Files.isDirectory(GOLD);
  }

  void measure() throws IOException {
    try (Stream<Path> files = Files.walk(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        page(file);
      }
    }
  }

  private void page(Path file) throws IOException {
    JsonNode gold = mapper.readTree(Files.readString(file));
    ReadText text = ReadText.of(article(file, gold), LanguagePack.INDONESIAN);
    Mentions mentions = reader.read(text);
    List<Actor> cast = mentions.cast(text).stream().map(c -> c.actor()).toList();
    casts.add(file.getFileName() + "\n" + describe(text, mentions));
    for (Wanted actor : wanted(gold)) {
      if (actor.generic()) {
        generic++;
        continue;
      }
      wanted++;
      List<Actor> near = cast.stream().filter(a -> near(a.name(), actor.name())).toList();
      boolean right = near.stream().anyMatch(a -> a.country().equals(actor.country()));
      named += near.isEmpty() ? 0 : 1;
      found += right ? 1 : 0;
      if (!right) {
        misses.add(file.getFileName() + " " + actor + " " + near);
      }
    }
  }

  private static String describe(ReadText text, Mentions mentions) {
    return mentions.cast(text).stream()
        .map(
            c ->
                "   %s %s %s %s: %s"
                    .formatted(
                        c.actor().key(),
                        c.actor().name(),
                        c.actor().kind(),
                        c.actor().country().orElse("-"),
                        c.mentions().stream()
                            .map(e -> e.exact())
                            .distinct()
                            .limit(8)
                            .collect(Collectors.joining("|"))))
        .collect(Collectors.joining("\n"));
  }

  private static Article article(Path file, JsonNode gold) throws IOException {
    JsonNode page = gold.get("article");
    List<String> paragraphs = new ArrayList<>();
    if (page.path("body").isArray()) {
      page.get("body").forEach(p -> paragraphs.add(p.asString()));
    } else {
      String name = file.getFileName().toString().replace(".gold.json", ".txt");
      Files.readAllLines(file.resolveSibling(name), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .skip(1)
          .forEach(paragraphs::add);
    }
    List<Block> body =
        paragraphs.stream().map(p -> new Block(Block.Kind.PARAGRAPH, p.strip())).toList();
    Article article = Article.of(page.path("headline").asString(""), body);
    String published = page.path("datePublished").asString("");
    String outlet = page.path("publisher").asString("");
    article = published.isEmpty() ? article : article.published(published);
    return outlet.isEmpty() ? article : article.publishedBy(outlet);
  }

  private static Set<Wanted> wanted(JsonNode gold) {
    Set<Wanted> actors = new TreeSet<>(java.util.Comparator.comparing(Wanted::toString));
    for (JsonNode quote : gold.path("quotes")) {
      add(quote.path("speaker"), actors);
    }
    for (JsonNode event : gold.path("events")) {
      add(event.path("from"), actors);
      add(event.path("to"), actors);
    }
    return actors;
  }

  private static void add(JsonNode node, Set<Wanted> into) {
    if (node.isArray()) {
      node.forEach(n -> add(n, into));
    } else if (node.path("name").isString()) {
      String country = node.path("country").asString("");
      into.add(
          new Wanted(
              node.path("name").asString(),
              country.isEmpty() ? Optional.empty() : Optional.of(country)));
    }
  }

  private static boolean near(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }

  double share() {
    return found / (double) wanted;
  }

  public static void main(String[] arguments) throws IOException {
    if (!present()) {
      System.out.println("skipped: no gold records at " + GOLD);
      return;
    }
    GoldActors gold = new GoldActors();
    gold.measure();
    if (arguments.length > 0) {
      gold.casts.forEach(System.out::println);
    }
    gold.misses.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d actors in gold (%d generic ones left out), %d named in the cast, %d with their country (%.3f)%n",
        gold.wanted,
        gold.generic,
        gold.named,
        gold.found,
        gold.share());
  }
}
