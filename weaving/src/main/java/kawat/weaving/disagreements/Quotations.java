package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.Actor;
import kawat.weaving.Disagreement;
import kawat.weaving.diff.WordDiff;
import kawat.weaving.disagreements.PageFacts.Said;

/**
 * Finds quotations of one speaker that two pages print in other words, as translations and hasty
 * copies do: "Kami tak akan mundur dari tepi sungai itu" here, "Kami tidak mundur dari tepi sungai"
 * there.
 *
 * <p>Two sets of which so much is common share one of their rarest words: only such are compared
 * (prefix filtering; S. Chaudhuri, V. Ganti, R. Kaushik, A Primitive Operator for Similarity Joins
 * in Data Cleaning, ICDE 2006).
 */
final class Quotations {
  /** Fewest words of matter that prove two quotations to be one: {@value}. */
  private static final int LEAST_WORDS = 4;

  /** Least share of common words of matter, of those of both: {@value}. */
  private static final double ONE_QUOTATION = 0.6;

  /** Quotations with a rare word that one is compared with, the last ones: {@value}. */
  private static final int LATEST = 64;

  private final List<Said> said = new ArrayList<>();
  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  private Quotations(List<PageFacts> pages) {
    for (PageFacts page : pages) {
      for (Said quote : page.quotes()) {
        if (quote.words().size() >= LEAST_WORDS) {
          said.add(quote);
          quote.words().forEach(w -> pagesWith.merge(w, 1, Integer::sum));
        }
      }
    }
  }

  static List<Disagreement> find(List<PageFacts> pages) {
    return new Quotations(pages).find();
  }

  private List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    for (int number = 0; number < said.size(); number++) {
      Said told = said.get(number);
      List<String> keys = rarest(told).stream().map(w -> told.speaker() + "|" + w).toList();
      Set<Integer> near = new TreeSet<>();
      for (String key : keys) {
        List<Integer> all = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
        near.addAll(all.subList(Math.max(0, all.size() - LATEST), all.size()));
        all.add(number);
      }
      List<Said> same =
          near.stream().map(said::get).filter(other -> oneQuotation(other, told)).toList();
      // In these very words before: nothing that a reader must be told.
      boolean copied =
          same.stream().anyMatch(b -> WordDiff.of(b.quote().text(), told.quote().text()).same());
      if (!same.isEmpty() && !copied) {
        found.add(disagreement(same.getFirst(), told));
      }
    }
    return found;
  }

  /** So many of the rarest words that one of them is in every set of enough likeness. */
  private List<String> rarest(Said told) {
    int size = told.words().size();
    int common = (int) Math.ceil(ONE_QUOTATION / (2 - ONE_QUOTATION) * size - 1e-9);
    return told.words().stream()
        .sorted(
            Comparator.comparingInt((String w) -> pagesWith.getOrDefault(w, 0))
                .thenComparing(w -> w))
        .limit(size - common + 1)
        .toList();
  }

  private static boolean oneQuotation(Said a, Said b) {
    if (a.page().id().equals(b.page().id()) || Period.days(a.day(), b.day()) > Period.NEWS_DAYS) {
      return false;
    }
    long common = a.words().stream().filter(b.words()::contains).count();
    return 2.0 * common / (a.words().size() + b.words().size()) >= ONE_QUOTATION;
  }

  private static Disagreement disagreement(Said a, Said b) {
    String speaker = a.quote().speakers().stream().map(Actor::name).findFirst().orElse("?");
    return new Disagreement(
        Disagreement.Kind.QUOTATION,
        speaker + ": " + WordDiff.of(a.quote().text(), b.quote().text()).line(),
        List.of(side(a), side(b)));
  }

  private static Disagreement.Side side(Said told) {
    return new Disagreement.Side(
        told.page().id(),
        told.page().source(),
        told.quote().text(),
        told.quote().evidence().getFirst(),
        told.quote().sources());
  }
}
