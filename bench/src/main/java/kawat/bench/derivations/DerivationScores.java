package kawat.bench.derivations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.bench.derivations.Derivations.Copy;
import kawat.bench.derivations.Derivations.Place;
import kawat.bench.newsroom.OpenText;
import kawat.weaving.PageTime;
import kawat.weaving.Reuse;
import kawat.weaving.reuse.ReuseFinder;

/** Scores the search for copied passages on pages made for it. */
public final class DerivationScores {
  /**
   * @param f1 of pairs of paragraphs, later and source
   * @param earliest share of copied paragraphs of which all that is named is a first source, and
   *     something is
   * @param missed copies of which a source was not found, by kind of change
   */
  record Scores(
      int copies,
      int pages,
      double precision,
      double recall,
      double f1,
      double earliest,
      Map<Derivation, Integer> missed) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d copied paragraphs on %d pages: P %.4f R %.4f F1 %.4f, earliest source right %.4f;"
              + " missed %s",
          copies,
          pages,
          precision,
          recall,
          f1,
          earliest,
          missed);
    }
  }

  private DerivationScores() {}

  /**
   * Prints the scores.
   *
   * @param args how many copies, seed, and CoNLL-U files whose sentences serve as open text beside
   *     our own
   */
  public static void main(String[] args) throws IOException {
    int copies = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    List<String> open = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      open.addAll(sentences(Path.of(args[i])));
    }
    int borrowed = open.size();
    Scores scores = of(seed, open, copies);
    System.out.printf(
        Locale.ROOT, "seed %d, %d paragraphs from files%n%s%n", seed, borrowed, scores);
  }

  /** Paragraphs of two sentences each, read in place. */
  private static List<String> sentences(Path file) throws IOException {
    List<String> texts =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(l -> l.startsWith("# text = "))
            .map(l -> l.substring(9))
            .toList();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      paragraphs.add(texts.get(i) + " " + texts.get(i + 1));
    }
    return paragraphs;
  }

  /**
   * Makes the pages and scores what is found.
   *
   * @param open open text beside the newsroom's own
   */
  static Scores of(long seed, List<String> open, int copies) {
    List<String> all = new ArrayList<>(new LinkedHashSet<>(open));
    all.addAll(OpenText.paragraphs(seed, 3 * copies));
    Derivations made = Derivations.of(seed, all, copies);
    List<Reuse> found =
        ReuseFinder.find(made.pages().stream().sorted(PageTime.EARLIEST_FIRST).toList());
    return scores(made, found);
  }

  private static Scores scores(Derivations made, List<Reuse> found) {
    Map<Place, Set<Place>> told = new HashMap<>();
    for (Reuse r : found) {
      told.computeIfAbsent(new Place(r.later().page(), r.later().block()), _ -> new TreeSet<>())
          .add(new Place(r.earlier().page(), r.earlier().block()));
    }
    int hit = 0;
    int wanted = 0;
    int right = 0;
    Map<Derivation, Integer> missed = new HashMap<>();
    for (Copy copy : made.copies()) {
      Set<Place> got = told.getOrDefault(copy.place(), Set.of());
      Set<Place> both = new HashSet<>(got);
      both.retainAll(copy.sources());
      hit += both.size();
      wanted += copy.sources().size();
      Set<String> pages = copy.sources().stream().map(Place::page).collect(Collectors.toSet());
      right += !got.isEmpty() && got.stream().allMatch(p -> pages.contains(p.page())) ? 1 : 0;
      if (both.size() < copy.sources().size()) {
        if (Boolean.getBoolean("kawat.show")) {
          System.out.println(copy + " told " + got);
        }
        missed.merge(copy.how(), 1, Integer::sum);
      }
    }
    long named = told.values().stream().flatMap(s -> Stream.of(s.size())).mapToInt(n -> n).sum();
    double p = named == 0 ? 0 : (double) hit / named;
    double r = (double) hit / wanted;
    return new Scores(
        made.copies().size(),
        made.pages().size(),
        p,
        r,
        p + r == 0 ? 0 : 2 * p * r / (p + r),
        (double) right / made.copies().size(),
        missed);
  }
}
