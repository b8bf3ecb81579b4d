package kawat.weaving.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a new page joins a story or opens one; whether it shows two stories to be one, or the one
 * that it joined to have become two.
 */
final class Decision {
  /** Least likelihood to join: {@value}. */
  static final double JOIN = 0.5;

  /** Least mean likelihood across two stories that are one: {@value}. */
  static final double MERGE = 0.5;

  /** Mean likelihood across two halves of a story under which they are two: {@value}. */
  static final double SPLIT = 0.05;

  /** Latest pages of a story that stand for it: {@value}. */
  private static final int WITNESSES = 10;

  /** Of these the ones most like the page that count: {@value}. */
  private static final int CLOSEST = 3;

  private static final int STORIES = 6;
  private static final int LEAST_HALF = 3;

  private final Window window;
  private final Membership membership;

  Decision(Window window, Membership membership) {
    this.window = window;
    this.membership = membership;
  }

  Step decide(Witness page) {
    Map<Integer, Double> scores = scores(page);
    int best = page.number;
    double most = JOIN;
    for (Map.Entry<Integer, Double> e : scores.entrySet()) {
      if (e.getValue() >= most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    if (best == page.number) {
      return new Step(page.number, best, List.of(), List.of());
    }
    List<Integer> merged = merged(best, scores);
    int oldest = merged.stream().mapToInt(Integer::intValue).min().orElse(best);
    if (oldest < best) {
      merged.set(merged.indexOf(oldest), best);
      best = oldest;
    }
    return new Step(page.number, best, merged, merged.isEmpty() ? split(best, page) : List.of());
  }

  /** The stories of pages near, each with its likelihood. */
  private Map<Integer, Double> scores(Witness page) {
    Set<Integer> near = new LinkedHashSet<>();
    for (Witness other : window.near(page)) {
      near.add(membership.story(other.number));
      if (near.size() == STORIES) {
        break;
      }
    }
    Map<Integer, Double> scores = new HashMap<>();
    near.forEach(story -> scores.put(story, score(page, witnesses(story))));
    return scores;
  }

  private List<Witness> witnesses(int story) {
    List<Integer> pages = membership.pages(story);
    List<Witness> found = new ArrayList<>();
    for (int i = pages.size() - 1; i >= 0 && found.size() < WITNESSES; i--) {
      window.page(pages.get(i)).ifPresent(found::add);
    }
    return found;
  }

  private static double score(Witness page, List<Witness> witnesses) {
    double[] all = witnesses.stream().mapToDouble(w -> Likelihood.of(page, w)).sorted().toArray();
    return Arrays.stream(all).skip(Math.max(0, all.length - CLOSEST)).average().orElse(0);
  }

  private List<Integer> merged(int best, Map<Integer, Double> scores) {
    List<Integer> merged = new ArrayList<>();
    scores.forEach(
        (story, score) -> {
          if (story != best
              && score >= JOIN
              && across(witnesses(story), witnesses(best)) >= MERGE) {
            merged.add(story);
          }
        });
    merged.sort(null);
    return merged;
  }

  private static double across(List<Witness> a, List<Witness> b) {
    return a.stream()
        .mapToDouble(x -> b.stream().mapToDouble(y -> Likelihood.of(x, y)).average().orElse(0))
        .average()
        .orElse(0);
  }

  /** The half that has the page, where the two halves of the last pages have grown apart. */
  private List<Integer> split(int story, Witness page) {
    List<Witness> all = new ArrayList<>(witnesses(story));
    if (all.size() + 1 < 2 * LEAST_HALF) {
      return List.of();
    }
    List<Witness> half = new ArrayList<>(List.of(page));
    List<Witness> rest = new ArrayList<>(all);
    for (int i = 0; i < half.size(); i++) {
      Witness of = half.get(i);
      List<Witness> alike = rest.stream().filter(w -> Likelihood.of(of, w) >= JOIN).toList();
      half.addAll(alike);
      rest.removeAll(alike);
    }
    if (half.size() < LEAST_HALF || rest.size() < LEAST_HALF || across(half, rest) >= SPLIT) {
      return List.of();
    }
    return half.stream().map(w -> w.number).sorted().toList();
  }
}
