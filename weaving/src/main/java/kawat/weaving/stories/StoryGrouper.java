package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Story;
import kawat.weaving.words.Words;

/**
 * Groups pages by the occurrence that they tell: each page, earliest first, joins the story whose
 * pages it is most like in words and actors, if it comes within {@value #WINDOW_DAYS} days of one
 * of them, or opens a story of its own.
 */
public final class StoryGrouper {
  /** Days within which a story goes on: {@value}. */
  static final long WINDOW_DAYS = 7;

  /** Least mean cosine to the pages of a story: {@value}. */
  static final double LEAST = 0.25;

  /** What a word of the headline weighs against one of the body: {@value}. */
  private static final double HEADLINE = 3;

  /** What a mention of an actor weighs against a word: {@value}. */
  private static final double ACTOR = 2;

  private final List<NewsRecord> pages;
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private StoryGrouper(List<NewsRecord> pages) {
    this.pages = pages;
    Map<String, Integer> documents = new HashMap<>();
    List<Map<String, Double>> counts = pages.stream().map(StoryGrouper::counts).toList();
    counts.forEach(c -> c.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
    for (Map<String, Double> count : counts) {
      vectors.add(weighted(count, documents));
    }
  }

  /**
   * Groups the pages.
   *
   * @param pages earliest first
   */
  public static List<Story> group(List<NewsRecord> pages) {
    return new StoryGrouper(pages).group();
  }

  private List<Story> group() {
    List<List<Integer>> stories = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      double best = LEAST;
      List<Integer> joined = null;
      for (List<Integer> story : stories) {
        double score = fit(page, story);
        if (score >= best) {
          best = score;
          joined = story;
        }
      }
      if (joined == null) {
        stories.add(new ArrayList<>(List.of(page)));
      } else {
        joined.add(page);
      }
    }
    return stories.stream().map(this::story).toList();
  }

  private double fit(int page, List<Integer> story) {
    boolean near = story.stream().anyMatch(other -> near(pages.get(page), pages.get(other)));
    return near
        ? story.stream()
            .mapToDouble(other -> cosine(vectors.get(page), vectors.get(other)))
            .average()
            .orElse(0)
        : 0;
  }

  private static boolean near(NewsRecord a, NewsRecord b) {
    Optional<LocalDate> x = PageTime.day(a);
    Optional<LocalDate> y = PageTime.day(b);
    return x.isEmpty()
        || y.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(x.get(), y.get())) <= WINDOW_DAYS;
  }

  /** The page most like the rest of its story gives the title. */
  private Story story(List<Integer> story) {
    int title = story.getFirst();
    double best = -1;
    for (int page : story) {
      double score =
          story.stream().mapToDouble(o -> cosine(vectors.get(page), vectors.get(o))).sum();
      if (score > best) {
        best = score;
        title = page;
      }
    }
    NewsRecord named = pages.get(title);
    return new Story(
        named.article().headline().orElse(named.source()),
        story.stream().map(p -> pages.get(p).id()).toList());
  }

  private static Map<String, Double> counts(NewsRecord page) {
    Map<String, Double> counts = new HashMap<>();
    Words.of(page.article().text()).words().forEach(w -> counts.merge(w, 1.0, Double::sum));
    page.article()
        .headline()
        .map(Words::of)
        .ifPresent(h -> h.words().forEach(w -> counts.merge(w, HEADLINE, Double::sum)));
    page.cast()
        .forEach(
            c -> counts.merge("@" + c.actor().key(), ACTOR * c.mentions().size(), Double::sum));
    return counts;
  }

  /**
   * Logarithmic term frequency times inverse document frequency, smoothed so that two pages alone
   * can be alike.
   */
  private Map<String, Double> weighted(Map<String, Double> counts, Map<String, Integer> documents) {
    Map<String, Double> vector = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Double> e : counts.entrySet()) {
      int with = documents.getOrDefault(e.getKey(), 1);
      double weight = (1 + Math.log(e.getValue())) * Math.log(1 + (double) pages.size() / with);
      vector.put(e.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((_, w) -> w / length);
    return vector;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> small = a.size() < b.size() ? a : b;
    Map<String, Double> large = small == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> e : small.entrySet()) {
      sum += e.getValue() * large.getOrDefault(e.getKey(), 0.0);
    }
    return sum;
  }
}
