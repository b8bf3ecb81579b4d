package kawat.reading.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kawat.model.Event;
import kawat.reading.deciding.WeightTable;
import kawat.reading.language.LanguagePack;

/**
 * Learns from annotated pages which acts are told and whose they are, and writes {@code
 * event-weights.bin}; with {@code --folds} it prints what the weights are worth on pages that they
 * were not learned from, by page and by writer.
 *
 * <pre>{@code java … kawat.reading.events.TrainDeciding (OUT | --folds) FOLDER…}</pre>
 */
final class TrainDeciding {
  private static final int FOLDS = 8;
  private static final double PULL = 0.02;

  private TrainDeciding() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedPage> pages = new ArrayList<>();
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      pages.addAll(AnnotatedPage.in(Path.of(folder)));
    }
    EventReader rules =
        new EventReader(
            LanguagePack.INDONESIAN,
            Optional.<WeightTable>empty(),
            Optional.<WeightTable>empty(),
            Deciding.Thresholds.USUAL);
    Map<AnnotatedPage, List<Lesson>> lessons = new LinkedHashMap<>();
    pages.forEach(p -> lessons.put(p, p.lessons(rules)));
    long told = lessons.values().stream().flatMap(List::stream).filter(Lesson::told).count();
    int gold = pages.stream().mapToInt(p -> p.gold().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d acts in gold, %d lessons, of which told %d%n",
        pages.size(),
        gold,
        lessons.values().stream().mapToInt(List::size).sum(),
        told);
    if (args[0].equals("--folds")) {
      folds(pages, lessons, rules);
    } else {
      Map<Integer, Float> learned =
          new Learner(PULL).learn(lessons.values().stream().flatMap(List::stream).toList());
      byte[] file = WeightTable.write(learned);
      Files.write(Path.of(args[0]), file);
      System.out.printf(Locale.ROOT, "%d weights, %d bytes%n", learned.size(), file.length);
    }
  }

  private static void folds(
      List<AnnotatedPage> pages, Map<AnnotatedPage, List<Lesson>> lessons, EventReader rules) {
    Map<AnnotatedPage, WeightTable> byPage = new LinkedHashMap<>();
    for (int f = 0; f < FOLDS; f++) {
      List<AnnotatedPage> test = new ArrayList<>();
      for (int i = f; i < pages.size(); i += FOLDS) {
        test.add(pages.get(i));
      }
      WeightTable table = without(test, lessons);
      test.forEach(p -> byPage.put(p, table));
    }
    print("by page", pages, byPage, rules);
    Map<AnnotatedPage, WeightTable> byWriter = new LinkedHashMap<>();
    for (String writer : new TreeSet<>(pages.stream().map(AnnotatedPage::writer).toList())) {
      List<AnnotatedPage> test = pages.stream().filter(p -> p.writer().equals(writer)).toList();
      WeightTable table = without(test, lessons);
      test.forEach(p -> byWriter.put(p, table));
    }
    print("by writer", pages, byWriter, rules);
  }

  private static WeightTable without(
      List<AnnotatedPage> test, Map<AnnotatedPage, List<Lesson>> lessons) {
    List<Lesson> others = new ArrayList<>();
    lessons.forEach(
        (page, all) -> {
          if (!test.contains(page)) {
            others.addAll(all);
          }
        });
    return WeightTable.read(WeightTable.write(new Learner(PULL).learn(others)));
  }

  private static void print(
      String how,
      List<AnnotatedPage> pages,
      Map<AnnotatedPage, WeightTable> tables,
      EventReader rules) {
    System.out.println("== " + how);
    Map<String, int[]> before = new LinkedHashMap<>();
    for (AnnotatedPage page : pages) {
      count(page, page.events(rules), before);
    }
    print("rules alone", before);
    for (double add : new double[] {0.3, 0.5, 0.7}) {
      Deciding.Thresholds t =
          new Deciding.Thresholds(
              Deciding.Thresholds.USUAL.keep(), Deciding.Thresholds.USUAL.change(), add);
      Map<String, int[]> counts = new LinkedHashMap<>();
      tables.forEach(
          (page, table) ->
              count(
                  page,
                  page.events(
                      new EventReader(
                          LanguagePack.INDONESIAN,
                          Optional.of(table),
                          Optional.<WeightTable>empty(),
                          t)),
                  counts));
      print("added from %.2f on".formatted(add), counts);
    }
  }

  private static void count(AnnotatedPage page, List<Event> events, Map<String, int[]> into) {
    List<Lesson.GoldAct> left = new ArrayList<>(page.gold());
    int hits = 0;
    for (Event event : events) {
      Optional<Lesson.GoldAct> hit = left.stream().filter(g -> g.is(event)).findFirst();
      if (hit.isPresent()) {
        left.remove(hit.get());
        hits++;
      }
    }
    for (String who : List.of("all", page.writer())) {
      int[] counts = into.computeIfAbsent(who, w -> new int[3]);
      counts[0] += hits;
      counts[1] += events.size();
      counts[2] += page.gold().size();
    }
  }

  private static void print(String what, Map<String, int[]> counts) {
    StringBuilder line = new StringBuilder("%-36s".formatted(what));
    counts.forEach(
        (who, c) -> {
          double p = c[1] == 0 ? 0 : c[0] / (double) c[1];
          double r = c[0] / (double) c[2];
          line.append(
              String.format(
                  Locale.ROOT,
                  " %s %.3f/%.3f=%.3f",
                  who,
                  p,
                  r,
                  p + r == 0 ? 0 : 2 * p * r / (p + r)));
        });
    System.out.println(line);
  }
}
