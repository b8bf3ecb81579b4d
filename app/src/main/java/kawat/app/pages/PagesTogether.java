package kawat.app.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kawat.article.together.Parts;
import kawat.article.together.SiteLines;
import kawat.article.together.Stitching;
import kawat.model.Article;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.StableId;

/**
 * Reads pages that were given together: parts of one article become one, and lines that a site
 * prints in all its articles are taken out of them. A window of pages is held at a time; what was
 * learned of sites goes on to the next.
 */
public final class PagesTogether {
  /** Articles held at a time: {@value}. */
  private static final int WINDOW = 512;

  private final PageReader reader = new PageReader();
  private SiteLines lines = SiteLines.none();

  /** What became of a page. */
  public sealed interface Outcome<T> {
    /**
     * @param told what was made of the record
     * @param pages how many pages the record is of
     */
    record Told<T>(T told, int pages) implements Outcome<T> {}

    record Failed<T>(KawatException why) implements Outcome<T> {}
  }

  /** A page on its way: its article, or why there is none. */
  private sealed interface Step {
    record Taken(String id, String source, Article article, int pages) implements Step {}

    record Failed(KawatException why) implements Step {}
  }

  /**
   * Reads the pages behind the paths and accepts what is made of each record, in their order, an
   * article in parts where its first part stands.
   *
   * @param form what to make of a record, on any thread
   * @param accept gives false to stop early
   */
  public <T> void read(
      List<String> paths, Function<NewsRecord, T> form, Predicate<Outcome<T>> accept) {
    boolean[] going = {true};
    for (int from = 0; from < paths.size() && going[0]; from += WINDOW) {
      List<Step> steps = new ArrayList<>();
      List<String> window = paths.subList(from, Math.min(paths.size(), from + WINDOW));
      InOrder.map(window, this::taken, steps::add);
      List<Step> joined = together(steps);
      SiteLines known = lines;
      InOrder.map(
          joined,
          step -> told(step, known, form),
          outcome -> {
            going[0] = accept.test(outcome);
            return going[0];
          });
    }
  }

  private Step taken(String path) {
    try {
      var page = PageFiles.load(path);
      return new Step.Taken(StableId.ofPage(page.bytes()), page.source(), reader.extract(page), 1);
    } catch (KawatException e) {
      return new Step.Failed(e);
    }
  }

  private List<Step> together(List<Step> steps) {
    List<Step.Taken> taken = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Taken t) {
        taken.add(t);
      }
    }
    List<Article> articles = taken.stream().map(Step.Taken::article).toList();
    lines = lines.learn(articles);
    Map<Step, Step> joined = new IdentityHashMap<>();
    Set<Step> later = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Parts.Found found : Parts.among(articles)) {
      List<Step.Taken> parts = found.row().stream().map(taken::get).toList();
      Article whole = Stitching.of(parts.stream().map(Step.Taken::article).toList());
      Step.Taken first = parts.getFirst();
      joined.put(first, new Step.Taken(first.id, first.source, whole, found.pages()));
      later.addAll(parts.subList(1, parts.size()));
      found.spare().forEach(place -> later.add(taken.get(place)));
    }
    return steps.stream()
        .filter(s -> !later.contains(s))
        .map(s -> joined.getOrDefault(s, s))
        .toList();
  }

  private <T> Outcome<T> told(Step step, SiteLines known, Function<NewsRecord, T> form) {
    try {
      return switch (step) {
        case Step.Taken t ->
            new Outcome.Told<>(
                form.apply(reader.read(t.id, t.source, known.without(t.article))), t.pages);
        case Step.Failed f -> new Outcome.Failed<>(f.why);
      };
    } catch (KawatException e) {
      return new Outcome.Failed<>(e);
    }
  }
}
