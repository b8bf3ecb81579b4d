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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import kawat.reading.deciding.Weigher;
import kawat.reading.deciding.WeightTable;
import kawat.reading.language.LanguagePack;

/**
 * Learns from annotated pages on which of a page's days an event was done, and writes {@code
 * event-date-weights.bin}; with {@code --folds} it prints how often the day is right on pages that
 * the weights were not learned from, by page and by writer, beside the rules alone.
 *
 * <pre>{@code java … kawat.reading.events.TrainDating (OUT | --folds) FOLDER…}</pre>
 */
final class TrainDating {
  private static final int FOLDS = 8;
  private static final double PULL = 0.05;

  private TrainDating() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedPage> pages = new ArrayList<>();
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      pages.addAll(AnnotatedPage.in(Path.of(folder)));
    }
    EventReader reader = EventReader.of(LanguagePack.INDONESIAN);
    EventReader rules =
        new EventReader(
            LanguagePack.INDONESIAN,
            Optional.<Weigher>empty(),
            Optional.<Weigher>empty(),
            Deciding.Thresholds.USUAL);
    Map<AnnotatedPage, List<DayLesson>> lessons = new LinkedHashMap<>();
    pages.forEach(p -> lessons.put(p, DayLesson.of(p, reader, rules)));
    List<DayLesson> all = lessons.values().stream().flatMap(List::stream).toList();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d events, of which read %d, dated %d, their day among the choices %d%n",
        pages.size(),
        all.size(),
        all.stream().filter(DayLesson::read).count(),
        all.stream().filter(DayLesson::dated).count(),
        all.stream().filter(l -> l.dated() && l.reachable()).count());
    if (args[0].equals("--folds")) {
      Map<AnnotatedPage, Integer> number = new LinkedHashMap<>();
      pages.forEach(p -> number.put(p, number.size() % FOLDS));
      folds("by page", lessons, p -> String.valueOf(number.get(p)));
      folds("by writer", lessons, AnnotatedPage::writer);
    } else {
      byte[] file = WeightTable.write(learn(all));
      Files.write(Path.of(args[0]), file);
      System.out.printf(Locale.ROOT, "%d bytes%n", file.length);
    }
  }

  private static Map<Integer, Float> learn(List<DayLesson> lessons) {
    return new Learner(PULL)
        .learn(
            lessons.stream()
                .filter(l -> l.reachable() && l.rule() == 0) // the rules' days stand
                .map(DayLesson::lesson)
                .toList());
  }

  private static void folds(
      String how,
      Map<AnnotatedPage, List<DayLesson>> lessons,
      Function<AnnotatedPage, String> fold) {
    System.out.println("== " + how);
    Map<String, int[]> counts = new TreeMap<>();
    for (String name : new TreeSet<>(lessons.keySet().stream().map(fold).toList())) {
      Predicate<AnnotatedPage> test = p -> fold.apply(p).equals(name);
      List<DayLesson> others = new ArrayList<>();
      lessons.forEach((p, l) -> others.addAll(test.test(p) ? List.of() : l));
      Weigher table = WeightTable.read(WeightTable.write(learn(others)));
      lessons.forEach(
          (p, l) -> {
            if (test.test(p)) {
              l.forEach(x -> count(x, table, counts, p.writer()));
            }
          });
    }
    counts.forEach(
        (who, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s dated: rules %.3f weighed %.3f of %d; undated: rules %.3f weighed %.3f of"
                    + " %d; days added %d%n",
                who,
                c[0] / (double) c[2],
                c[1] / (double) c[2],
                c[2],
                c[3] / (double) c[5],
                c[4] / (double) c[5],
                c[5],
                c[6]));
  }

  private static void count(
      DayLesson lesson, Weigher table, Map<String, int[]> into, String writer) {
    int best = lesson.rule();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; lesson.rule() == 0 && i < lesson.days().length; i++) {
      double sum = i == 0 ? -Dating.TELLS : 0;
      for (int print : lesson.days()[i]) {
        sum += table.weight(print);
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    String kind = lesson.read() ? "read" : "shown";
    for (String who : List.of(kind + " all", kind + " " + writer)) {
      int[] c = into.computeIfAbsent(who, w -> new int[7]);
      int at = lesson.dated() ? 0 : 3;
      c[at] += lesson.right()[lesson.rule()] ? 1 : 0;
      c[at + 1] += lesson.right()[best] ? 1 : 0;
      c[at + 2]++;
      c[6] += best == lesson.rule() ? 0 : 1;
    }
  }
}
