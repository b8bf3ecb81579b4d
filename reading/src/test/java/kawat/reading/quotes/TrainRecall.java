package kawat.reading.quotes;

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
import kawat.reading.deciding.ChoiceLearner;
import kawat.reading.deciding.Weigher;
import kawat.reading.deciding.WeightTable;
import kawat.reading.language.LanguagePack;
import kawat.reading.quotes.SpeakerPage.Pointed;

/**
 * Learns from annotated pages whom a word means that points back, and writes {@code
 * speaker-weights.bin}; with {@code --folds} it prints how often the speaker is right on pages of
 * writers whom the weights were not learned from, beside the rules alone.
 *
 * <pre>{@code java … kawat.reading.quotes.TrainRecall (OUT | --folds) FOLDER…}</pre>
 */
final class TrainRecall {
  private static final double PULL = 4;
  private static final int SELDOM = 3;

  private TrainRecall() {}

  public static void main(String[] args) throws IOException {
    List<SpeakerPage> pages = new ArrayList<>();
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      pages.addAll(SpeakerPage.in(Path.of(folder)));
    }
    QuoteReader rules = new QuoteReader(LanguagePack.INDONESIAN, Optional.<Weigher>empty());
    Map<SpeakerPage, List<Pointed>> choices = new LinkedHashMap<>();
    pages.forEach(p -> choices.put(p, p.choices(rules)));
    if (args[0].equals("--folds")) {
      folds(choices, rules);
    } else {
      byte[] file = WeightTable.write(learn(choices, ""));
      Files.write(Path.of(args[0]), file);
      System.out.printf(Locale.ROOT, "%d bytes%n", file.length);
    }
  }

  private static Map<Integer, Float> learn(
      Map<SpeakerPage, List<Pointed>> choices, String without) {
    List<ChoiceLearner.Lesson> lessons = new ArrayList<>();
    choices.forEach(
        (p, l) -> {
          if (!p.writer().equals(without)) {
            l.forEach(c -> lessons.add(c.lesson()));
          }
        });
    return new ChoiceLearner(PULL).learn(lessons, SELDOM);
  }

  private static void folds(Map<SpeakerPage, List<Pointed>> choices, QuoteReader rules) {
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, int[]> speakers = new TreeMap<>();
    for (String writer :
        new TreeSet<>(choices.keySet().stream().map(SpeakerPage::writer).toList())) {
      Weigher table = WeightTable.read(WeightTable.write(learn(choices, writer)));
      QuoteReader weighed = new QuoteReader(LanguagePack.INDONESIAN, Optional.of(table));
      choices.forEach(
          (p, l) -> {
            if (p.writer().equals(writer)) {
              l.forEach(c -> count(c, table, counts, writer));
              int[] a = p.score(rules);
              int[] b = p.score(weighed);
              for (String who : List.of(writer, "all")) {
                int[] s = speakers.computeIfAbsent(who, w -> new int[3]);
                s[0] += a[0];
                s[1] += b[0];
                s[2] += a[1];
              }
            }
          });
    }
    counts.forEach(
        (who, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-14s rules %.3f weighed %.3f of %d, right one among them %.3f%n",
                who,
                c[0] / (double) c[2],
                c[1] / (double) c[2],
                c[2],
                c[3] / (double) c[2]));
    speakers.forEach(
        (who, c) ->
            System.out.printf(
                Locale.ROOT,
                "speakers %-5s rules %.3f weighed %.3f of %d%n",
                who,
                c[0] / (double) c[2],
                c[1] / (double) c[2],
                c[2]));
  }

  private static void count(Pointed c, Weigher table, Map<String, int[]> into, String writer) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    boolean among = false;
    for (int i = 0; i < c.lesson().prints().length; i++) {
      double sum = 0;
      for (int print : c.lesson().prints()[i]) {
        sum += table.weight(print);
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
      among |= c.lesson().right()[i];
    }
    if (!c.lesson().right()[best]) {
      System.out.printf("%s %s%s %s%n", writer, c.how(), among ? "" : " not among them", c.words());
    }
    for (String who : List.of("all", "by " + writer, c.how().name())) {
      int[] n = into.computeIfAbsent(who, w -> new int[4]);
      n[0] += c.lesson().right()[0] ? 1 : 0;
      n[1] += c.lesson().right()[best] ? 1 : 0;
      n[2]++;
      n[3] += among ? 1 : 0;
    }
  }
}
