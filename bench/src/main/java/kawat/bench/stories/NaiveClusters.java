package kawat.bench.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.NewsRecord;
import kawat.weaving.words.Words;

/**
 * What anybody would write in ten minutes: cosine of words weighted by tf-idf, a page joins the
 * story of the page most like it if that is like enough, whenever it was. It is given the threshold
 * that suits it best on the very stream that it is scored on.
 */
final class NaiveClusters {
  private final List<NewsRecord> pages;
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private NaiveClusters(List<NewsRecord> pages) {
    this.pages = pages;
    Map<String, Integer> with = new HashMap<>();
    List<Map<String, Double>> counts = new ArrayList<>();
    for (NewsRecord page : pages) {
      Map<String, Double> count = new HashMap<>();
      String text = page.article().headline().orElse("") + "\n" + page.article().text();
      Words.of(text).words().forEach(w -> count.merge(w, 1.0, Double::sum));
      count.keySet().forEach(w -> with.merge(w, 1, Integer::sum));
      counts.add(count);
    }
    counts.forEach(c -> vectors.add(weighted(c, with)));
  }

  private Map<String, Double> weighted(Map<String, Double> count, Map<String, Integer> with) {
    Map<String, Double> vector = new HashMap<>();
    count.forEach(
        (w, n) -> vector.put(w, n * Math.log((double) pages.size() / with.getOrDefault(w, 1))));
    double length = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
    vector.replaceAll((_, x) -> length == 0 ? 0 : x / length);
    return vector;
  }

  static StoryScores.Scores best(StoryStream stream) {
    NaiveClusters naive = new NaiveClusters(stream.pages());
    int[] nearest = new int[stream.pages().size()];
    double[] likeness = new double[nearest.length];
    for (int i = 0; i < nearest.length; i++) {
      for (int j = 0; j < i; j++) {
        double like = cosine(naive.vectors.get(i), naive.vectors.get(j));
        if (like > likeness[i]) {
          likeness[i] = like;
          nearest[i] = j;
        }
      }
    }
    List<StoryScores.Scores> scores = new ArrayList<>();
    for (double least = 0.05; least < 1; least += 0.05) {
      scores.add(StoryScores.of(stream, naive.grouped(nearest, likeness, least)));
    }
    return scores.stream().max(Comparator.comparingDouble(StoryScores.Scores::f1)).orElseThrow();
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> e : a.entrySet()) {
      sum += e.getValue() * b.getOrDefault(e.getKey(), 0.0);
    }
    return sum;
  }

  private List<List<String>> grouped(int[] nearest, double[] likeness, double least) {
    List<List<String>> stories = new ArrayList<>();
    int[] story = new int[nearest.length];
    for (int i = 0; i < nearest.length; i++) {
      if (likeness[i] >= least) {
        story[i] = story[nearest[i]];
      } else {
        story[i] = stories.size();
        stories.add(new ArrayList<>());
      }
      stories.get(story[i]).add(pages.get(i).id());
    }
    return stories;
  }
}
