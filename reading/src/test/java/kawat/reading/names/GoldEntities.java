package kawat.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kawat.reading.language.LanguagePack;
import kawat.reading.tagging.Tagger;

/**
 * Measures named entities on the development part of idner-news-2k: a found name counts where its
 * words and its kind (person, organisation, place) are those of the data. {@code main} compares
 * rules alone, the tagger alone and both together; with an argument it lists the errors of both
 * together.
 */
final class GoldEntities {
  private final Map<String, int[]> counts = new TreeMap<>();
  final List<String> errors = new ArrayList<>();

  void measure(List<Idner.Sentence> sentences, Function<Idner.Sentence, List<NamedEntity>> finder) {
    for (Idner.Sentence sentence : sentences) {
      List<Idner.Entity> found =
          finder.apply(sentence).stream().map(e -> whole(sentence.text(), e)).distinct().toList();
      for (Idner.Entity e : sentence.entities()) {
        count(e.kind(), found.contains(e) ? 0 : 2);
        note("miss", e, sentence, found.contains(e));
      }
      for (Idner.Entity e : found) {
        if (!sentence.entities().contains(e)) {
          count(e.kind(), 1);
          note("extra", e, sentence, false);
        }
      }
    }
  }

  private void note(String what, Idner.Entity e, Idner.Sentence sentence, boolean right) {
    if (!right) {
      String words = sentence.text().substring(e.start(), e.end());
      errors.add("%s %s %s   | %s".formatted(what, e.kind(), words, sentence.text()));
    }
  }

  private void count(String kind, int which) {
    counts.computeIfAbsent(kind, k -> new int[3])[which]++;
  }

  /** Over whole words of the data, whose words hold brackets and commas. */
  private static Idner.Entity whole(String text, NamedEntity entity) {
    int start = text.lastIndexOf(' ', entity.start()) + 1;
    int end = text.indexOf(' ', entity.end() - 1);
    String kind =
        switch (entity.kind()) {
          case PERSON -> "PER";
          case STATE, PLACE -> "LOC";
          case BODY, MEDIUM, GROUP -> "ORG";
        };
    return new Idner.Entity(start, end < 0 ? text.length() : end, kind);
  }

  /** Every name that the rules find without the tagger; a state counts as a place. */
  static List<NamedEntity> ruled(NameReader reader, Idner.Sentence sentence) {
    return NameReader.read(reader.draft(sentence.read())).all().stream()
        .filter(m -> m.how() == Mention.How.NAME || m.how() == Mention.How.METONYM)
        .map(m -> new NamedEntity(m.start(), m.end(), m.actor().kind()))
        .toList();
  }

  static List<NamedEntity> tagged(NameReader reader, Tagger tagger, Idner.Sentence sentence) {
    Draft draft = reader.draft(sentence.read());
    draft.tags = tagger.tag(new Observed(draft));
    return new Entities(draft, new Mentions(List.of())).inOrder();
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Idner.FOLDER.resolve("dev.txt");
    if (!Files.exists(file)) {
      System.out.println("skipped: no " + file);
      return;
    }
    List<Idner.Sentence> sentences = Idner.read(file);
    NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
    Tagger tagger = Tagger.of(LanguagePack.INDONESIAN.bytes(NameReader.MODEL));
    print("rules", sentences, s -> ruled(reader, s));
    print("tagger", sentences, s -> tagged(reader, tagger, s));
    GoldEntities both = print("both", sentences, s -> reader.entities(s.read()));
    if (arguments.length > 0) {
      both.errors.forEach(System.out::println);
    }
  }

  private static GoldEntities print(
      String name,
      List<Idner.Sentence> sentences,
      Function<Idner.Sentence, List<NamedEntity>> finder) {
    GoldEntities gold = new GoldEntities();
    gold.measure(sentences, finder);
    StringBuilder line = new StringBuilder();
    int[] sum = new int[3];
    gold.counts.forEach(
        (kind, c) -> {
          line.append(scores(kind, c));
          for (int i = 0; i < 3; i++) {
            sum[i] += c[i];
          }
        });
    System.out.printf("%-8s%s%s%n", name, line, scores("all", sum));
    return gold;
  }

  private static String scores(String kind, int[] c) {
    return String.format(
        Locale.ROOT,
        "%s P %.3f R %.3f F1 %.4f   ",
        kind,
        c[0] / (double) Math.max(1, c[0] + c[1]),
        c[0] / (double) Math.max(1, c[0] + c[2]),
        2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]));
  }
}
