package kawat.bench.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kawat.model.NewsRecord;
import kawat.weaving.Story;
import kawat.weaving.stories.StoryGrouper;
import org.jspecify.annotations.Nullable;

/** Scores the grouping of a stream by BCubed, beside a naive clusterer. */
public final class StoryScores {
  /**
   * BCubed, the mean over pages.
   *
   * @see <a href="https://doi.org/10.1007/s10791-008-9066-8">Amigó et al., 2009</a>
   */
  record Scores(int pages, double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d pages: BCubed P %.4f R %.4f F1 %.4f", pages, precision, recall, f1());
    }
  }

  private StoryScores() {}

  /**
   * Prints the scores of annotated pages alone, of an invented stream alone, and of both in one
   * stream. Reads {@code examples} and, where it is there, {@code ../shared}.
   *
   * @param args seed, pages to invent, pages a day
   */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime();
    int pages = args.length > 1 ? Integer.parseInt(args[1]) : 600;
    int pagesADay = args.length > 2 ? Integer.parseInt(args[2]) : 30;
    StoryStream annotated = annotated(Path.of("."));
    StoryStream invented = StoryStream.invented(seed, pages, pagesADay);
    System.out.printf("seed %d%n", seed);
    print("annotated", annotated);
    print("invented", invented);
    print("together", annotated.with(invented));
  }

  private static void print(String name, StoryStream stream) {
    Scores naive = NaiveClusters.best(stream);
    System.out.printf("%s: %s%n  naive clusterer: %s%n", name, of(stream), naive);
  }

  /** Example pages, seeds and development pages, as far as they are there. */
  static StoryStream annotated(Path root) throws IOException {
    StoryStream all = StoryStream.examples(root.resolve("examples"));
    Path shared = root.toAbsolutePath().normalize().resolveSibling("shared");
    if (Files.exists(shared)) {
      all =
          all.with(
              StoryStream.annotated(
                  shared.resolve("seeds"),
                  StoryStream.stories(shared.resolve("gold/seeds/story.json"))));
      all = all.with(StoryStream.annotated(shared.resolve("gold/dev"), development()));
      all = all.joined(development());
    }
    return all;
  }

  private static List<List<String>> development() throws IOException {
    try (@Nullable InputStream in = StoryScores.class.getResourceAsStream("dev-stories.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: dev-stories.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> List.of(l.split("\t")))
          .toList();
    }
  }

  static Scores of(StoryStream stream) {
    return of(stream, StoryGrouper.group(stream.pages()).stream().map(Story::pages).toList());
  }

  static Scores of(StoryStream stream, List<List<String>> stories) {
    Map<String, Set<String>> gold = new HashMap<>();
    for (NewsRecord page : stream.pages()) {
      String story = stream.truth().getOrDefault(page.id(), page.id());
      gold.computeIfAbsent(story, _ -> new HashSet<>()).add(page.id());
    }
    double precision = 0;
    double recall = 0;
    int pages = 0;
    for (List<String> story : stories) {
      for (String page : story) {
        Set<String> wanted =
            gold.getOrDefault(stream.truth().getOrDefault(page, page), Set.of(page));
        long both = new ArrayList<>(story).stream().filter(wanted::contains).count();
        precision += (double) both / story.size();
        recall += (double) both / wanted.size();
        pages++;
      }
    }
    return new Scores(pages, precision / Math.max(1, pages), recall / Math.max(1, pages));
  }
}
