package kawat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kawat.model.NewsRecord;
import kawat.model.StableId;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.Novelty;
import kawat.weaving.novelty.SentenceNews;
import kawat.weaving.novelty.SentenceNews.Label;
import kawat.weaving.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What sentences add to earlier pages, against what a reader judged. {@link #main} prints every
 * sentence that was judged otherwise.
 */
final class NoveltyScores {
  private static final int DIGITS = 10;

  /**
   * A judged sentence that is not new.
   *
   * @param change in what it changed, empty where it is known
   * @param since earlier sentences that tell it, any of which is right, as {@link #name}
   */
  private record Judged(Label label, String change, Set<String> since) {}

  /** What was judged of a set of pages: by page, by the sentence's digest. */
  private final Map<String, Map<String, Judged>> gold = new LinkedHashMap<>();

  /** The sentences of each label as judged, as found, and where both agree. */
  private final Map<Label, int[]> counts = new HashMap<>();

  private int links;
  private int rightLinks;
  private final List<String> errors = new ArrayList<>();

  /**
   * Prints scores and errors.
   *
   * @param args {@code tune}, {@code held}, {@code changes-tuned}, {@code changes-held}, {@code
   *     seeds} or {@code dev}
   */
  public static void main(String[] args) throws IOException {
    NoveltyScores scores =
        switch (args[0]) {
          case "tune" -> examples(false);
          case "held" -> examples(true);
          case "changes-tuned" -> changes("tuned");
          case "changes-held" -> changes("held");
          default -> shared(args[0]);
        };
    scores.errors.forEach(System.out::println);
    scores.figures(args[0]).forEach((k, v) -> System.out.printf(Locale.ROOT, "%s %.3f%n", k, v));
    System.out.println(scores.counted());
  }

  /**
   * The example pages.
   *
   * @param heldOut those that were held out while the rules were made, else the others
   */
  static NoveltyScores examples(boolean heldOut) throws IOException {
    NoveltyScores scores = new NoveltyScores();
    JsonNode doc =
        JsonMapper.shared()
            .readTree(Files.readString(Repository.ROOT.resolve("examples/gold/novelty.json")));
    Set<String> held = new HashSet<>();
    doc.required("held out").forEach(n -> held.add(n.stringValue()));
    for (Map.Entry<String, JsonNode> page : doc.required("pages").properties()) {
      if (held.contains(page.getKey()) == heldOut) {
        Map<String, Judged> judged =
            scores.gold.computeIfAbsent(page.getKey(), _ -> new HashMap<>());
        page.getValue()
            .forEach(n -> judged.put(digest(n.required("sentence").stringValue()), judged(n)));
      }
    }
    scores.score(WeavingScores.read(Repository.ROOT.resolve("examples/pages").toString()));
    return scores;
  }

  private static Judged judged(JsonNode node) {
    Set<String> since = new HashSet<>();
    node.required("since")
        .forEach(
            n ->
                since.add(
                    name(n.required("page").stringValue(), n.required("sentence").stringValue())));
    return new Judged(
        Label.valueOf(node.required("label").stringValue().toUpperCase(Locale.ROOT)),
        node.path("by").stringValue(""),
        since);
  }

  /** A set of the annotated pages beside the repository: {@code seeds} or {@code dev}. */
  static NoveltyScores shared(String set) throws IOException {
    Path pages = Repository.shared(set.equals("dev") ? "gold/dev" : set);
    NoveltyScores scores = new NoveltyScores();
    Path file = Repository.ROOT.resolve("bench/src/test/resources/kawat/bench/novelty-shared.tsv");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || !cells[0].equals(set)) {
        continue;
      }
      Map<String, Judged> judged = scores.gold.computeIfAbsent(cells[1], _ -> new HashMap<>());
      if (!cells[4].equals("page")) {
        judged.put(
            cells[3],
            new Judged(
                Label.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5],
                new HashSet<>(Arrays.asList(cells[6].split(" ")))));
      }
    }
    scores.score(WeavingScores.read(pages.toString()));
    return scores;
  }

  /** Invented stories that are told again with changes: {@code tuned} or {@code held}. */
  static NoveltyScores changes(String set) throws IOException {
    NoveltyScores scores = new NoveltyScores();
    ToldAgain told = ToldAgain.of(set);
    for (ToldAgain.Story story : told.pages()) {
      scores.gold.clear();
      for (ToldAgain.Sentence s : told.judged()) {
        if (s.page().startsWith(story.name()) && s.page().length() == story.name().length() + 1) {
          scores
              .gold
              .computeIfAbsent(s.page(), _ -> new HashMap<>())
              .put(digest(s.words()), judged(s));
        }
      }
      scores.score(story.records());
    }
    return scores;
  }

  private static Judged judged(ToldAgain.Sentence s) {
    Label label =
        switch (s.label()) {
          case "K" -> Label.KNOWN;
          case "C" -> Label.CHANGED;
          default -> Label.NEW;
        };
    Set<String> since = new HashSet<>();
    if (!s.since().isEmpty()) {
      since.add(name(s.since().getFirst(), s.since().getLast()));
    }
    return new Judged(label, s.change(), since);
  }

  private static String name(String page, String sentence) {
    return page + ":" + digest(sentence);
  }

  private static String digest(String sentence) {
    String words = String.join(" ", Words.of(sentence).words());
    return StableId.digest(words.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private void score(List<NewsRecord> records) {
    Weave weave = Weaving.weave(records);
    for (Map.Entry<String, Map<String, Judged>> page : gold.entrySet()) {
      Map<String, Judged> left = new HashMap<>(page.getValue());
      for (SentenceNews s : Novelty.of(records, weave, page.getKey()).sentences()) {
        Judged judged = left.remove(digest(s.evidence().exact()));
        count(page.getKey(), s, judged == null ? NEW : judged);
      }
      left.forEach((digest, judged) -> missed(page.getKey(), digest, judged));
    }
  }

  private static final Judged NEW = new Judged(Label.NEW, "", Set.of());

  private void missed(String page, String digest, Judged judged) {
    count(judged.label)[0]++;
    errors.add("%s: no sentence %s, judged %s".formatted(page, digest, judged.label));
  }

  private int[] count(Label label) {
    return counts.computeIfAbsent(label, _ -> new int[3]);
  }

  private void count(String page, SentenceNews found, Judged judged) {
    count(judged.label)[0]++;
    count(found.label())[1]++;
    if (found.label() == judged.label) {
      count(judged.label)[2]++;
    } else {
      errors.add(
          "%s: %s %s, judged %s %s: %s%n      <- %s"
              .formatted(
                  page,
                  found.label(),
                  found.change().map(Enum::name).orElse(""),
                  judged.label,
                  judged.change,
                  found.evidence().exact(),
                  found
                      .earlier()
                      .map(e -> "%.2f %s".formatted(e.likeness(), e.evidence().exact()))
                      .orElse("-")));
    }
    if (judged.label != Label.NEW && found.label() != Label.NEW) {
      links++;
      String link = found.earlier().map(e -> name(e.page(), e.evidence().exact())).orElse("none");
      if (judged.since.contains(link)) {
        rightLinks++;
      } else {
        errors.add(
            "%s: linked to another sentence: %s%n      <- %s"
                .formatted(
                    page,
                    found.evidence().exact(),
                    found.earlier().map(e -> e.page() + " " + e.evidence().exact()).orElse("-")));
      }
    }
  }

  /** The scores by name; F1 of each label, of all sentences, and the share of right links. */
  Map<String, Double> figures(String set) {
    Map<String, Double> figures = new LinkedHashMap<>();
    int right = 0;
    int all = 0;
    for (Label label : Label.values()) {
      int[] c = count(label);
      right += c[2];
      all += c[0];
      figures.put(
          "novelty %s %s F1".formatted(set, label.name().toLowerCase(Locale.ROOT)),
          c[0] + c[1] == 0 ? 1.0 : 2.0 * c[2] / (c[0] + c[1]));
    }
    figures.put("novelty %s sentences right".formatted(set), (double) right / all);
    figures.put(
        "novelty %s links right".formatted(set), links == 0 ? 1.0 : (double) rightLinks / links);
    return figures;
  }

  private String counted() {
    StringBuilder line = new StringBuilder();
    for (Label label : Label.values()) {
      int[] c = count(label);
      line.append("%s: %d judged, %d found, %d agree; ".formatted(label, c[0], c[1], c[2]));
    }
    return line + "%d of %d links right".formatted(rightLinks, links);
  }
}
