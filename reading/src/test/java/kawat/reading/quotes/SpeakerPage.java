package kawat.reading.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.deciding.ChoiceLearner.Lesson;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.NameReader;
import kawat.reading.text.ReadText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page with the speakers that gold gives its quotes.
 *
 * @param writer who wrote it: the first letter of its file, else its folder
 */
record SpeakerPage(
    String id, String writer, ReadText text, Attribution attribution, List<GoldQuote> gold) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LanguagePack PACK = LanguagePack.INDONESIAN;

  /** Part of the words of two quotations at which they count as the same, as F1. */
  private static final double NEAR = 0.6;

  /** A quote of a gold record. */
  record GoldQuote(boolean direct, String text, List<String> speakers) {}

  /**
   * A choice of a speaker with what gold says.
   *
   * @param words the pointer, the right speaker and those who were weighed
   */
  record Pointed(Recall.Pointer how, String words, Lesson lesson) {}

  static List<SpeakerPage> in(Path folder) throws IOException {
    List<SpeakerPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".gold.json"))
              .filter(f -> !f.getFileName().toString().startsWith("held-"))
              .sorted()
              .toList()) {
        String name = file.getFileName().toString().replace(".gold.json", "");
        String writer =
            name.matches("[a-z]\\d+") ? name.substring(0, 1) : folder.getFileName().toString();
        pages.add(read(file, name, writer));
      }
    }
    return pages;
  }

  private static SpeakerPage read(Path file, String name, String writer) throws IOException {
    JsonNode gold = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    ReadText text = ReadText.of(GoldQuotes.article(file, gold), PACK);
    Attribution cited = AttributionReader.of(PACK).read(text, NameReader.of(PACK).read(text));
    List<GoldQuote> quotes = new ArrayList<>();
    for (JsonNode q : gold.path("quotes")) {
      List<String> speakers = new ArrayList<>();
      JsonNode who = q.path("speaker");
      if (who.isArray()) {
        who.forEach(s -> speakers.add(s.path("name").asString("")));
      } else {
        speakers.add(who.path("name").asString(""));
      }
      quotes.add(
          new GoldQuote(
              q.path("type").asString("").equals("direct"), q.path("text").asString(""), speakers));
    }
    return new SpeakerPage(name, writer, text, cited, quotes);
  }

  /** The choices that the page's quotes hang on, as a reader makes them. */
  List<Pointed> choices(QuoteReader reader) {
    Map<Actor, Integer> made = new IdentityHashMap<>();
    List<Asked> asked = new ArrayList<>();
    Recall.Listener listener =
        (how, word, all, prints, chosen) -> {
          List<Actor> copies =
              all.get(chosen).stream()
                  .map(a -> new Actor(a.key(), a.name(), a.kind(), a.country()))
                  .toList();
          copies.forEach(c -> made.put(c, asked.size()));
          asked.add(new Asked(how, word, all, prints));
          return copies;
        };
    List<Pointed> choices = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    List<Quote> quotes = reader.read(text, attribution, Optional.of(listener));
    for (Map.Entry<Quote, GoldQuote> pair : pairs(quotes).entrySet()) {
      for (Actor actor : pair.getKey().speakers()) {
        Integer n = made.get(actor);
        if (n != null && used.add(n)) {
          choices.add(pointed(asked.get(n), pair.getValue()));
        }
      }
    }
    return choices;
  }

  /** What was asked of a recall. */
  private record Asked(
      Recall.Pointer how, int word, List<List<Actor>> candidates, int[][] prints) {}

  private Pointed pointed(Asked asked, GoldQuote gold) {
    boolean[] right = new boolean[asked.candidates().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = spoken(asked.candidates().get(i), gold.speakers());
    }
    String words =
        "%s: %s, of %s"
            .formatted(
                attribution.words().near(asked.word()),
                String.join(", ", gold.speakers()),
                asked.candidates().stream()
                    .map(c -> c.stream().map(Actor::name).collect(Collectors.joining(" + ")))
                    .toList());
    return new Pointed(asked.how(), words, new Lesson(asked.prints(), right));
  }

  /** How many speakers are right, of how many quotes that gold has too. */
  int[] score(QuoteReader reader) {
    int right = 0;
    Map<Quote, GoldQuote> pairs = pairs(reader.read(text, attribution));
    for (Map.Entry<Quote, GoldQuote> pair : pairs.entrySet()) {
      right += spoken(pair.getKey().speakers(), pair.getValue().speakers()) ? 1 : 0;
    }
    return new int[] {right, pairs.size()};
  }

  private static boolean spoken(List<Actor> found, List<String> gold) {
    return !found.isEmpty()
        && gold.stream().allMatch(g -> found.stream().anyMatch(a -> same(a.name(), g)));
  }

  private static boolean same(String one, String other) {
    Set<String> a = Set.copyOf(words(one).keySet());
    Set<String> b = Set.copyOf(words(other).keySet());
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String w : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")) {
      if (!w.isEmpty()) {
        words.merge(w, 1, Integer::sum);
      }
    }
    return words;
  }

  private Map<Quote, GoldQuote> pairs(List<Quote> quotes) {
    Map<Quote, GoldQuote> pairs = new LinkedHashMap<>();
    Set<Quote> left = new HashSet<>(quotes);
    for (GoldQuote g : gold) {
      Quote best = null;
      double most = NEAR;
      for (Quote q : quotes) {
        boolean same = (q.type() == Quote.Type.DIRECT) == g.direct() && left.contains(q);
        double near = same ? near(q.text(), g.text()) : 0;
        if (near >= most) {
          most = near;
          best = q;
        }
      }
      if (best != null) {
        left.remove(best);
        pairs.put(best, g);
      }
    }
    return pairs;
  }

  private static double near(String one, String other) {
    Map<String, Integer> a = words(one);
    Map<String, Integer> b = words(other);
    int common = 0;
    for (Map.Entry<String, Integer> e : a.entrySet()) {
      common += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
    }
    int all =
        a.values().stream().mapToInt(x -> x).sum() + b.values().stream().mapToInt(x -> x).sum();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
