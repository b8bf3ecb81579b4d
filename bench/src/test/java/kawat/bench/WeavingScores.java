package kawat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.desk.json.RecordJson;
import kawat.desk.json.WeaveJson;
import kawat.model.NewsRecord;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;

/**
 * What pages say together against a {@code story.json}: once from the records that Kawat reads,
 * once from gold records. {@link #main} prints both.
 */
final class WeavingScores {
  private static final Pattern F1 =
      Pattern.compile("(?m)^(reuse|merges|stories)\\b.*?F1 ([\\d.]+)");
  private static final Pattern SHARE =
      Pattern.compile("(?m)^(merges)\\s+P ([\\d.]+) R ([\\d.]+)|^(origins)\\s+(\\d+) of (\\d+)");

  private WeavingScores() {}

  /**
   * Prints the scores of both kinds of record and leaves records and weaves in a folder.
   *
   * @param args folder of pages, folder of gold, scorer, folder to write to, name of the set
   */
  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[1]);
    Path work = Files.createDirectories(Path.of(args[3]));
    List<NewsRecord> read = read(args[0]);
    System.out.println(printed(args[4] + "-read", gold, Path.of(args[2]), read, work));
    System.out.println(
        printed(args[4] + "-gold", gold, Path.of(args[2]), inGold(read, gold), work));
  }

  /** The records of a folder's pages, each under its page's name as gold calls it. */
  static List<NewsRecord> read(String folder) {
    PageReader reader = new PageReader();
    return PageFiles.find(
            List.of(folder),
            e -> {
              throw e;
            })
        .parallelStream()
        .map(path -> named(reader.read(PageFiles.load(path)), path))
        .toList();
  }

  static List<NewsRecord> inGold(List<NewsRecord> read, Path gold) throws IOException {
    List<NewsRecord> records = new ArrayList<>();
    for (NewsRecord record : read) {
      records.add(GoldRecords.of(record, gold));
    }
    return records;
  }

  /** What the scorer prints. */
  static String printed(String set, Path gold, Path scorer, List<NewsRecord> records, Path work)
      throws IOException {
    Path lines = work.resolve(set + ".jsonl");
    Path woven = work.resolve(set + ".weave.json");
    Files.write(lines, records.stream().map(RecordJson::write).toList(), StandardCharsets.UTF_8);
    Weave weave = Weaving.weave(records);
    Map<String, String> sources = new HashMap<>();
    records.forEach(r -> sources.put(r.id(), r.source()));
    Files.writeString(woven, WeaveJson.write(weave, sources));
    return "%s: %d stories, %d events%n%s"
        .formatted(
            set,
            weave.stories().size(),
            weave.events().size(),
            Scorer.run(scorer, gold, lines, woven));
  }

  /** The scorer's figures by name. */
  static Map<String, Double> figures(String set, String printed) {
    Map<String, Double> figures = new LinkedHashMap<>();
    Matcher f1 = F1.matcher(printed);
    while (f1.find()) {
      figures.put("weave " + set + " " + f1.group(1) + " F1", Double.parseDouble(f1.group(2)));
    }
    Matcher share = SHARE.matcher(printed);
    while (share.find()) {
      if (share.group(1) != null) {
        figures.put("weave " + set + " merges precision", Double.parseDouble(share.group(2)));
        figures.put("weave " + set + " merges recall", Double.parseDouble(share.group(3)));
      } else {
        figures.put(
            "weave " + set + " origins right",
            Double.parseDouble(share.group(5)) / Double.parseDouble(share.group(6)));
      }
    }
    return figures;
  }

  /** A page's name goes up to its first dot or underscore, as the scorer has it. */
  private static NewsRecord named(NewsRecord r, String path) {
    String file = Path.of(path).getFileName().toString();
    String name = file.split("[._]", 2)[0];
    return new NewsRecord(
        name,
        name + ".html",
        r.article(),
        r.storyDay(),
        r.cast(),
        r.dates(),
        r.quotes(),
        r.events(),
        r.figures());
  }
}
