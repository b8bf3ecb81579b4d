package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import kawat.weaving.words.Words;

/**
 * Groups pages by the occurrence that they tell: each page, earliest first, joins the story whose
 * pages it is most like in words and actors, if it comes within {@value #WINDOW_DAYS} days of one
 * of them (longer where it copies from it), or opens a story of its own. Two stories that a page
 * shows to be one are put together.
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

  /** What a copied passage or a common recent event adds to two pages' cosine: {@value}. */
  private static final double LINK = 0.1;

  /** Days within which a page that copies from another goes on with its story: {@value}. */
  private static final long COPY_DAYS = 30;

  /** Terms of a page by which others find it: {@value}. */
  private static final int TELLING_TERMS = 16;

  /** Latest pages with a term that are looked at: {@value}. */
  private static final int MOST_PAGES = 100;

  /** Latest pages of a story that stand for it: {@value}. */
  private static final int WITNESSES = 12;

  private final List<NewsRecord> pages;
  private final Links links;
  private final List<Optional<LocalDate>> days;
  private final List<List<Integer>> stories = new ArrayList<>();
  private final int[] storyOf;
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private StoryGrouper(List<NewsRecord> pages, Links links) {
    this.pages = pages;
    this.links = links;
    this.storyOf = new int[pages.size()];
    this.days = pages.stream().map(PageTime::day).toList();
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
   * @param reuse copied passages among them
   * @param events merged events that they tell
   */
  public static List<Story> group(
      List<NewsRecord> pages, List<Reuse> reuse, List<MergedEvent> events) {
    return new StoryGrouper(pages, new Links(pages, reuse, events)).group();
  }

  private List<Story> group() {
    for (int page = 0; page < pages.size(); page++) {
      Set<Integer> candidates = candidates(page);
      join(page, candidates);
      remember(page);
    }
    return stories.stream().filter(s -> !s.isEmpty()).map(this::story).toList();
  }

  /** Earlier pages near in time that share one of the terms that say most, or a link. */
  private Set<Integer> candidates(int page) {
    Set<Integer> found = new TreeSet<>();
    for (String term : telling(page)) {
      List<Integer> with = index.getOrDefault(term, List.of());
      for (int i = with.size() - 1; i >= 0 && with.size() - i <= MOST_PAGES; i--) {
        if (near(page, with.get(i))) {
          found.add(with.get(i));
        }
      }
    }
    links.of(page).stream().filter(other -> other < page && near(page, other)).forEach(found::add);
    return found;
  }

  private List<String> telling(int page) {
    return vectors.get(page).entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING_TERMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void remember(int page) {
    telling(page).forEach(t -> index.computeIfAbsent(t, _ -> new ArrayList<>()).add(page));
  }

  /**
   * Joins the story that fits best; where others fit the page as well and fit that story, too, they
   * turn out to be one.
   */
  private void join(int page, Set<Integer> candidates) {
    Set<Integer> near = new TreeSet<>();
    candidates.forEach(c -> near.add(storyOf[c]));
    int best = -1;
    double most = LEAST;
    for (int story : near) {
      double fit = fit(List.of(page), stories.get(story));
      if (fit >= most) {
        best = story;
        most = fit;
      }
    }
    if (best < 0) {
      best = stories.size();
      stories.add(new ArrayList<>());
    }
    stories.get(best).add(page);
    storyOf[page] = best;
    for (int other : near) {
      if (other != best && fit(stories.get(best), stories.get(other)) >= LEAST) {
        merge(other, best);
      }
    }
  }

  private void merge(int from, int into) {
    for (int page : stories.get(from)) {
      storyOf[page] = into;
    }
    stories.get(into).addAll(stories.get(from));
    stories.get(into).sort(null);
    stories.get(from).clear();
  }

  /** Mean likeness of the latest pages of two stories: one page alike makes no common story. */
  private double fit(List<Integer> a, List<Integer> b) {
    List<Integer> left = a.subList(Math.max(0, a.size() - WITNESSES), a.size());
    List<Integer> right = b.subList(Math.max(0, b.size() - WITNESSES), b.size());
    double sum = 0;
    for (int x : left) {
      for (int y : right) {
        sum += cosine(vectors.get(x), vectors.get(y)) + (links.linked(x, y) ? LINK : 0);
      }
    }
    return sum / (left.size() * right.size());
  }

  private boolean near(int a, int b) {
    Optional<LocalDate> x = days.get(a);
    Optional<LocalDate> y = days.get(b);
    return x.isEmpty()
        || y.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(x.get(), y.get()))
            <= (links.copied(a, b) ? COPY_DAYS : WINDOW_DAYS);
  }

  /** The page most like the rest of its story gives the title. */
  private Story story(List<Integer> story) {
    int title = story.getFirst();
    double best = -1;
    for (int page : story) {
      double score =
          story.stream()
              .limit(WITNESSES)
              .mapToDouble(o -> cosine(vectors.get(page), vectors.get(o)))
              .sum();
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
