package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
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
 * <p>Two sets of which so much is common share one of the first words of an order that is the same
 * for all: only such are compared (prefix filtering; S. Chaudhuri, V. Ganti, R. Kaushik, A
 * Primitive Operator for Similarity Joins in Data Cleaning, ICDE 2006). Long words come first,
 * since they are rarer; the order of their rarity would change with every page.
 */
final class Quotations {
  /** Fewest words of matter that prove two quotations to be one: {@value}. */
  private static final int LEAST_WORDS = 4;

  /** Least share of common words of matter, of those of both: {@value}. */
  private static final double ONE_QUOTATION = 0.6;

  /** Quotations with such a word that one is compared with, the last ones: {@value}. */
  private static final int LATEST = 64;

  private static final Comparator<Said> IN_ORDER =
      Comparator.comparingInt((Said s) -> s.of.place).thenComparingInt(s -> s.number);

  private static final Comparator<String> LONG_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(w -> w);

  private final Map<String, NavigableSet<Said>> shelves = new HashMap<>();
  private final Map<Said, Disagreement> found = new HashMap<>();
  private final NavigableSet<Said> waiting = new TreeSet<>(IN_ORDER);

  /** Takes a page out. */
  void remove(PageFacts page) {
    for (Said said : page.quotes) {
      for (String key : keys(said)) {
        NavigableSet<Said> shelf = shelves.get(key);
        if (shelf != null && shelf.remove(said)) {
          later(shelf, said);
          if (shelf.isEmpty()) {
            shelves.remove(key);
          }
        }
      }
      found.remove(said);
    }
    page.quotes.forEach(waiting::remove);
  }

  /** Puts a page in, whose place is settled. */
  void put(PageFacts page) {
    for (Said said : page.quotes) {
      for (String key : keys(said)) {
        NavigableSet<Said> shelf = shelves.computeIfAbsent(key, _ -> new TreeSet<>(IN_ORDER));
        shelf.add(said);
        later(shelf, said);
        waiting.add(said);
      }
    }
  }

  /** Those that are compared with a quotation, now or before it went. */
  private void later(NavigableSet<Said> shelf, Said said) {
    shelf.tailSet(said, false).stream().limit(LATEST).forEach(waiting::add);
  }

  /** Every disagreement, in the order of the later quotations. */
  List<Disagreement> find() {
    for (Said said : waiting) {
      find(said).ifPresentOrElse(d -> found.put(said, d), () -> found.remove(said));
    }
    waiting.clear();
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Optional<Disagreement> find(Said told) {
    NavigableSet<Said> near = new TreeSet<>(IN_ORDER);
    for (String key : keys(told)) {
      NavigableSet<Said> shelf = shelves.get(key);
      if (shelf != null) {
        shelf.headSet(told, false).descendingSet().stream()
            .limit(LATEST)
            .takeWhile(s -> Period.days(s.of.day, told.of.day) <= Period.NEWS_DAYS)
            .forEach(near::add);
      }
    }
    List<Said> same = near.stream().filter(other -> oneQuotation(other, told)).toList();
    // In these very words before: nothing that a reader must be told.
    boolean copied =
        same.stream().anyMatch(b -> WordDiff.of(b.quote.text(), told.quote.text()).same());
    return same.isEmpty() || copied
        ? Optional.empty()
        : Optional.of(disagreement(same.getFirst(), told));
  }

  /** So many of the first words that one of them is in every set of enough likeness. */
  private static List<String> keys(Said told) {
    int size = told.words.size();
    if (size < LEAST_WORDS) {
      return List.of();
    }
    int common = (int) Math.ceil(ONE_QUOTATION / (2 - ONE_QUOTATION) * size - 1e-9);
    List<String> words = new ArrayList<>(told.words);
    words.sort(LONG_FIRST);
    String speaker = told.speaker();
    return words.stream().limit(size - common + 1L).map(w -> speaker + "|" + w).toList();
  }

  private static boolean oneQuotation(Said a, Said b) {
    if (a.of == b.of || Period.days(a.of.day, b.of.day) > Period.NEWS_DAYS) {
      return false;
    }
    long common = a.words.stream().filter(b.words::contains).count();
    return 2.0 * common / (a.words.size() + b.words.size()) >= ONE_QUOTATION;
  }

  private static Disagreement disagreement(Said a, Said b) {
    String speaker = a.quote.speakers().stream().map(Actor::name).findFirst().orElse("?");
    return new Disagreement(
        Disagreement.Kind.QUOTATION,
        speaker + ": " + WordDiff.of(a.quote.text(), b.quote.text()).line(),
        List.of(side(a), side(b)));
  }

  private static Disagreement.Side side(Said told) {
    return new Disagreement.Side(
        told.of.page.id(),
        told.of.page.source(),
        told.quote.text(),
        told.quote.evidence().getFirst(),
        told.quote.sources());
  }
}
