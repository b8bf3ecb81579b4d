package kawat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.Weaving;

/**
 * Merges of records that Kawat reads against {@code retold.tsv}: acts of which two pages tell, each
 * beside one that is much like it. {@link #main} prints what was merged and what was not.
 */
final class RetoldActs {
  private static final Path FILE =
      Repository.ROOT.resolve("bench/src/test/resources/kawat/bench/retold.tsv");
  private static final int CELLS = 5;

  /** The act that each page tells, such as {@code 07b}, by page. */
  private final Map<String, String> acts = new LinkedHashMap<>();

  private final List<NewsRecord> pages = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int right;
  private int wrong;
  private int wanted;
  private int readable;

  RetoldActs() throws IOException {
    for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == CELLS) {
        List<Block> body = List.of(new Block(Block.Kind.PARAGRAPH, cells[4]));
        Article article = Article.of("", body).published(cells[1]).publishedBy(cells[2]);
        acts.put(cells[0], cells[0].substring(0, 2) + cells[3]);
        pages.add(Reading.indonesian().read(cells[0], cells[0], article));
      }
    }
    score();
  }

  /** Prints the merges, the pairs that were not merged, and the scores. */
  public static void main(String[] args) throws IOException {
    RetoldActs acts = new RetoldActs();
    acts.lines.forEach(System.out::println);
    acts.figures().forEach((k, v) -> System.out.printf(Locale.ROOT, "%s %.3f%n", k, v));
    System.out.printf(
        "%d right, %d wrong, %d wanted, %d of them read alike%n",
        acts.right, acts.wrong, acts.wanted, acts.readable);
  }

  private void score() {
    Set<Set<String>> merged = new HashSet<>();
    for (MergedEvent event : Weaving.weave(pages).events()) {
      List<Report> reports = event.reports();
      for (int i = 0; i < reports.size(); i++) {
        for (int j = i + 1; j < reports.size(); j++) {
          Report a = reports.get(i);
          Report b = reports.get(j);
          if (!a.page().equals(b.page()) && merged.add(Set.of(a.page(), b.page()))) {
            boolean same = act(a.page()).equals(act(b.page()));
            right += same ? 1 : 0;
            wrong += same ? 0 : 1;
            lines.add((same ? "right " : "WRONG ") + line(a) + " + " + line(b));
          }
        }
      }
    }
    missed(merged);
  }

  private void missed(Set<Set<String>> merged) {
    Map<String, List<NewsRecord>> byAct = new HashMap<>();
    pages.forEach(p -> byAct.computeIfAbsent(act(p.id()), _ -> new ArrayList<>()).add(p));
    for (List<NewsRecord> same : byAct.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          NewsRecord a = same.get(i);
          NewsRecord b = same.get(j);
          wanted++;
          boolean alike = forms(a).stream().anyMatch(forms(b)::contains);
          readable += alike ? 1 : 0;
          if (!merged.contains(Set.of(a.id(), b.id()))) {
            lines.add((alike ? "APART " : "UNREAD ") + told(a) + " + " + told(b));
          }
        }
      }
    }
  }

  private static Set<Event.Form> forms(NewsRecord page) {
    return page.events().stream().map(Event::form).collect(Collectors.toSet());
  }

  private String act(String page) {
    return acts.getOrDefault(page, page);
  }

  private static String line(Report report) {
    return report.page() + " " + told(report.event());
  }

  private static String told(NewsRecord page) {
    return page.id() + " " + page.events().stream().map(RetoldActs::told).toList();
  }

  private static String told(Event event) {
    return "%s %s>%s %s %s"
        .formatted(
            event.form(),
            names(event.from()),
            names(event.to()),
            event.date().map(Event.When::edtf).orElse("-"),
            event.status());
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining("+"));
  }

  /** Precision and recall of pairs of pages by name. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(
        "weave retold merges precision",
        right + wrong == 0 ? 1.0 : (double) right / (right + wrong));
    figures.put("weave retold merges recall", (double) right / wanted);
    return figures;
  }
}
