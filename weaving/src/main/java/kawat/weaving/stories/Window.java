package kawat.weaving.stories;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.NewsRecord;

/**
 * The pages of the last {@value #DAYS} days, which are all that a new page is held against: memory
 * is bounded by them, however long the stream. Pages that do not tell their day come last and count
 * as of the last day told.
 */
final class Window {
  /** Days that a page stays: {@value}. */
  static final long DAYS = 30;

  private static final int WORDS = 12;
  private static final int ACTORS = 4;

  /** Pages most like in few looks, which are looked at closely: {@value}. */
  private static final int CLOSE = 48;

  private final Deque<Witness> pages = new ArrayDeque<>();
  private final Map<Integer, Witness> byNumber = new HashMap<>();
  private final Rarity rarity = new Rarity();
  private Optional<LocalDate> today = Optional.empty();

  /** Lets old pages go and puts weights on the new one's terms. */
  Witness arrive(NewsRecord page, int number) {
    Witness witness = new Witness(page, number);
    if (witness.day.isPresent() && (today.isEmpty() || witness.day.get().isAfter(today.get()))) {
      today = witness.day;
    }
    while (!pages.isEmpty() && old(pages.getFirst())) {
      Witness gone = pages.removeFirst();
      byNumber.remove(gone.number);
      rarity.remove(gone);
    }
    witness.weigh(rarity);
    return witness;
  }

  private boolean old(Witness witness) {
    return witness.day.isPresent()
        && today.isPresent()
        && witness.day.get().plusDays(DAYS).isBefore(today.get());
  }

  void remember(Witness witness) {
    pages.addLast(witness);
    byNumber.put(witness.number, witness);
    rarity.add(witness);
  }

  /** The page of a number, if it is still there. */
  Optional<Witness> page(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** Pages that share what says most about a new one, the most like first. */
  List<Witness> near(Witness witness) {
    Map<Witness, Integer> shared = new HashMap<>();
    look(witness.weighted(Field.BODY).heaviest(WORDS), shared);
    look(witness.weighted(Field.ACTORS).heaviest(ACTORS), shared);
    look(witness.weighted(Field.NEWS).terms(), shared);
    look(witness.count(Field.COPIES).terms(), shared);
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Witness, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(w -> -w.number))))
        .limit(CLOSE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void look(int[] terms, Map<Witness, Integer> shared) {
    for (int term : terms) {
      rarity.latest(term).forEach(w -> shared.merge(w, 1, Integer::sum));
    }
  }
}
