package kawat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.Reading;

/**
 * Invented stories, each of a few pages of one sentence a paragraph, with what every sentence of a
 * later page adds: {@code novelty/changes-*.tsv}.
 *
 * @param pages of all stories
 * @param judged what a sentence adds, by page and sentence
 */
record ToldAgain(List<Story> pages, List<Sentence> judged) {
  /**
   * One story, told apart from the others.
   *
   * @param records earliest first
   */
  record Story(String name, List<NewsRecord> records) {}

  /**
   * A judged sentence of a later page.
   *
   * @param label {@code N}, {@code K} or {@code C}
   * @param change in what it changed, empty where it did not
   * @param since the page and the words of the earlier sentence; none for a new one
   */
  record Sentence(String page, String words, String label, String change, List<String> since) {}

  private static final int CELLS = 3;

  /** Reads {@code changes-tuned.tsv} or {@code changes-held.tsv}. */
  static ToldAgain of(String set) throws IOException {
    Path file =
        Repository.ROOT.resolve(
            "bench/src/test/resources/kawat/bench/novelty/changes-" + set + ".tsv");
    Map<String, List<NewsRecord>> stories = new LinkedHashMap<>();
    List<Sentence> judged = new ArrayList<>();
    Map<String, String> words = new LinkedHashMap<>();
    List<Block> body = new ArrayList<>();
    String[] open = {};
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("=")) {
        finish(open, body, stories);
        open = cells;
        body = new ArrayList<>();
      } else if (!line.startsWith("#")) {
        String story = open[1].substring(0, open[1].length() - 1);
        words.put(story + cells[0], cells[2]);
        body.add(new Block(Block.Kind.PARAGRAPH, cells[2]));
        judge(open[1], story, cells, words).ifPresent(judged::add);
      }
    }
    finish(open, body, stories);
    return new ToldAgain(
        stories.entrySet().stream().map(e -> new Story(e.getKey(), e.getValue())).toList(), judged);
  }

  private static Optional<Sentence> judge(
      String page, String story, String[] cells, Map<String, String> words) {
    if (cells[1].isEmpty()) {
      return Optional.empty();
    }
    String[] parts = cells[1].split(" ", -1);
    String[] label = parts[0].split(":", -1);
    List<String> since = new ArrayList<>();
    if (parts.length > 1) {
      since.add(story + parts[1].charAt(0));
      since.add(Objects.requireNonNull(words.get(story + parts[1]), parts[1]));
    }
    return Optional.of(
        new Sentence(page, cells[2], label[0], label.length > 1 ? label[1] : "", since));
  }

  private static void finish(
      String[] open, List<Block> body, Map<String, List<NewsRecord>> stories) {
    if (open.length > CELLS) {
      Article article = Article.of(open[4], body).published(open[2]).publishedBy(open[3]);
      stories
          .computeIfAbsent(open[1].substring(0, open[1].length() - 1), _ -> new ArrayList<>())
          .add(Reading.indonesian().read(open[1], open[1], article));
    }
  }
}
