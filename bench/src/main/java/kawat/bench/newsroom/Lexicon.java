package kawat.bench.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of invented news, from {@code topics.tsv}, {@code states.tsv}, {@code names.tsv}. */
final class Lexicon {
  /**
   * @param verbs active and passive form
   */
  record Topic(List<String> nouns, List<String[]> verbs, List<String> adjectives) {}

  record State(String code, String name, String capital, List<String> places) {}

  static final String GENERAL = "umum";
  static final Map<String, Topic> TOPICS = topics();
  static final List<State> STATES = states();
  static final Map<String, List<String>> NAMES = names();

  private Lexicon() {}

  static Topic topic(String name) {
    Topic topic = TOPICS.get(name);
    if (topic == null) {
      throw new IllegalArgumentException("no topic '%s' of %s".formatted(name, TOPICS.keySet()));
    }
    return topic;
  }

  static List<String> names(String kind) {
    return NAMES.getOrDefault(kind, List.of());
  }

  private static Map<String, Topic> topics() {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (String[] row : rows("topics.tsv")) {
      Topic topic =
          topics.computeIfAbsent(
              row[0], _ -> new Topic(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      List<String> words = List.of(row[2].split("\\|"));
      switch (row[1]) {
        case "noun" -> topic.nouns.addAll(words);
        case "verb" -> words.forEach(w -> topic.verbs.add(w.split("/")));
        default -> topic.adjectives.addAll(words);
      }
    }
    return topics;
  }

  private static List<State> states() {
    return rows("states.tsv").stream()
        .map(r -> new State(r[0], r[1], r[2], List.of(r[3].split("\\|"))))
        .toList();
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    rows("names.tsv").forEach(r -> names.put(r[0], List.of(r[1].split("\\|"))));
    return names;
  }

  /** The rows of a table beside this class. */
  static List<String[]> rows(String file) {
    try (@Nullable InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
