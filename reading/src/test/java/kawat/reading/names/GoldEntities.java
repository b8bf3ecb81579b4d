package kawat.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;

/**
 * Measures named entities on the development part of idner-news-2k: a found name counts where its
 * words and its kind (person, organisation, place) are those of the data. States and capitals count
 * as places, as the data has them.
 */
final class GoldEntities {
  private final Map<String, int[]> counts = new TreeMap<>();
  final List<String> errors = new ArrayList<>();

  /** An entity of a sentence by the positions of its words. */
  record Entity(int from, int to, String kind) {}

  void measure(Path file) throws IOException {
    List<String[]> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length < 3) {
        sentence(sentence);
        sentence.clear();
      } else {
        sentence.add(cells);
      }
    }
    sentence(sentence);
  }

  private void sentence(List<String[]> words) {
    if (words.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i] = text.length();
      text.append(words.get(i)[0]).append(' ');
    }
    starts[words.size()] = text.length();
    List<Entity> gold = gold(words);
    List<Entity> found = found(text.toString().strip(), starts);
    for (Entity e : gold) {
      count(e.kind(), found.contains(e) ? 0 : 2);
      if (!found.contains(e)) {
        errors.add("miss " + e.kind() + " " + print(words, e) + "   | " + text);
      }
    }
    for (Entity e : found) {
      if (!gold.contains(e)) {
        count(e.kind(), 1);
        errors.add("extra " + e.kind() + " " + print(words, e) + "   | " + text);
      }
    }
  }

  private static String print(List<String[]> words, Entity e) {
    StringBuilder text = new StringBuilder();
    for (int i = e.from(); i < e.to(); i++) {
      text.append(words.get(i)[0]).append(' ');
    }
    return text.toString();
  }

  private void count(String kind, int which) {
    counts.computeIfAbsent(kind, k -> new int[3])[which]++;
  }

  private static List<Entity> gold(List<String[]> words) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String tag = words.get(i)[2];
      if (tag.startsWith("B-")) {
        int to = i + 1;
        while (to < words.size() && words.get(to)[2].startsWith("I-")) {
          to++;
        }
        entities.add(new Entity(i, to, tag.substring(2)));
      }
    }
    return entities;
  }

  private static List<Entity> found(String text, int[] starts) {
    ReadText read =
        ReadText.of(
            Article.of("", List.of(new Block(Block.Kind.PARAGRAPH, text))),
            LanguagePack.INDONESIAN);
    List<Entity> entities = new ArrayList<>();
    for (Mention m : NameReader.of(LanguagePack.INDONESIAN).read(read).all()) {
      if (m.how() == Mention.How.NAME || m.how() == Mention.How.METONYM) {
        Entity e =
            new Entity(word(starts, m.start()), word(starts, m.end() - 1) + 1, kind(m.actor()));
        if (!entities.contains(e)) {
          entities.add(e);
        }
      }
    }
    return entities;
  }

  private static String kind(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "PER";
      case STATE, PLACE -> "LOC";
      case BODY, MEDIUM, GROUP -> "ORG";
    };
  }

  private static int word(int[] starts, int at) {
    int i = 0;
    while (i + 1 < starts.length && starts[i + 1] <= at) {
      i++;
    }
    return i;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = GoldActors.GOLD.resolve("../language/idner/dev.txt").normalize();
    if (!Files.exists(file)) {
      System.out.println("skipped: no " + file);
      return;
    }
    GoldEntities entities = new GoldEntities();
    entities.measure(arguments.length > 1 ? Path.of(arguments[1]) : file);
    if (arguments.length > 0) {
      entities.errors.forEach(System.out::println);
    }
    int[] sum = new int[3];
    entities.counts.forEach((kind, c) -> print(kind, c, sum));
    print("all", sum, new int[3]);
  }

  private static void print(String kind, int[] c, int[] sum) {
    for (int i = 0; i < 3; i++) {
      sum[i] += c[i];
    }
    double precision = c[0] / (double) Math.max(1, c[0] + c[1]);
    double recall = c[0] / (double) Math.max(1, c[0] + c[2]);
    System.out.printf(
        Locale.ROOT,
        "%s P %.3f R %.3f F1 %.3f%n",
        kind,
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall));
  }
}
