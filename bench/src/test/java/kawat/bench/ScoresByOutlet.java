package kawat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.desk.json.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the scores of annotated pages outlet by outlet, so that a rule that fits one house's style
 * only is seen.
 */
final class ScoresByOutlet {
  /** Columns and the score's names; the second of a pair is an F1 or a share of pairs. */
  private static final List<String> TASKS =
      List.of(
          "quotes direct",
          "quotes.direct speaker",
          "quotes indirect",
          "quotes.indirect speaker",
          "chain exact (where there is one)",
          "dates valued",
          "figures",
          "events (form, who, whom)");

  private ScoresByOutlet() {}

  /**
   * Reads pages, groups them by the publisher that their gold names, and scores each group.
   *
   * @param args the scorer, the folder of gold records, then pages or folders of pages
   */
  public static void main(String[] args) throws IOException {
    Path scorer = Path.of(args[0]);
    Map<String, Path> gold = gold(Path.of(args[1]));
    PageReader reader = new PageReader();
    Map<String, List<String>> records = new TreeMap<>();
    Map<String, List<Path>> annotated = new HashMap<>();
    for (String page :
        PageFiles.find(
            List.of(args).subList(2, args.length), e -> System.err.println(e.message()))) {
      String name = name(Path.of(page));
      Path truth = gold.getOrDefault(name, gold.get(name.split("_", 2)[0])); // "003_c4ce…" is 003
      if (truth != null) {
        String outlet = outlet(truth);
        records
            .computeIfAbsent(outlet, _ -> new ArrayList<>())
            .add(RecordJson.write(reader.read(PageFiles.load(page))));
        annotated.computeIfAbsent(outlet, _ -> new ArrayList<>()).add(truth);
      }
    }
    System.out.println("outlet\tpages\t" + String.join("\t", TASKS));
    for (Map.Entry<String, List<String>> group : records.entrySet()) {
      System.out.println(
          row(scorer, group.getKey(), group.getValue(), annotated.get(group.getKey())));
    }
  }

  private static Map<String, Path> gold(Path folder) throws IOException {
    Map<String, Path> gold = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.toString().endsWith(".gold.json")).forEach(f -> gold.put(name(f), f));
    }
    return gold;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static String outlet(Path gold) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(gold))
        .path("article")
        .path("publisher")
        .stringValue("(none)");
  }

  private static String row(Path scorer, String outlet, List<String> records, List<Path> gold)
      throws IOException {
    Path work = Files.createTempDirectory("kawat-scores");
    try {
      for (Path file : gold) {
        Files.copy(file, work.resolve(file.getFileName()));
      }
      Path lines = Files.write(work.resolve("records.jsonl"), records);
      JsonNode scores = JsonMapper.shared().readTree(Scorer.run(scorer, work, lines, "--json"));
      StringBuilder row = new StringBuilder(outlet).append('\t').append(records.size());
      TASKS.forEach(task -> row.append('\t').append(cell(scores.path(task))));
      return row.toString();
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** F1 of that many in gold, or the share of that many pairs that is right. */
  private static String cell(JsonNode score) {
    boolean f1 = score.has("f1");
    if (!f1 && !score.has("accuracy")) {
      return "-";
    }
    return String.format(
        Locale.ROOT,
        "%.3f of %d",
        score.path(f1 ? "f1" : "accuracy").asDouble(),
        score.path(f1 ? "gold" : "of").asInt());
  }
}
