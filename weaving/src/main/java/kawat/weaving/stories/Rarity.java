package kawat.weaving.stories;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** In how many pages of the window each term is, and which the latest of them are. */
final class Rarity {
  /** Latest pages with a term that are looked at: {@value}. */
  private static final int LATEST = 40;

  private static final List<Field> COUNTED =
      List.of(Field.BODY, Field.ACTORS, Field.NEWS, Field.COPIES);

  private final Map<Integer, Deque<Witness>> pages = new HashMap<>();
  private int size;

  /** Logarithmic inverse document frequency, smoothed so that two pages alone can be alike. */
  double of(int term) {
    Deque<Witness> with = pages.get(term);
    return Math.log(1 + (double) (size + 1) / (with == null ? 1 : with.size()));
  }

  void add(Witness witness) {
    join(witness, Deque::addLast);
  }

  /** Forgets the page that came first. */
  void remove(Witness witness) {
    leave(witness, Deque::removeFirstOccurrence);
  }

  /** Forgets the page that came last. */
  void takeBack(Witness witness) {
    leave(witness, Deque::removeLastOccurrence);
  }

  /** Knows a page again that came before all others. */
  void putBack(Witness witness) {
    join(witness, Deque::addFirst);
  }

  private void join(Witness witness, BiConsumer<Deque<Witness>, Witness> how) {
    size++;
    for (Field field : COUNTED) {
      for (int term : witness.count(field).terms()) {
        how.accept(pages.computeIfAbsent(term, _ -> new ArrayDeque<>(2)), witness);
      }
    }
  }

  private void leave(Witness witness, BiConsumer<Deque<Witness>, Witness> how) {
    size--;
    for (Field field : COUNTED) {
      for (int term : witness.count(field).terms()) {
        pages.computeIfPresent(
            term,
            (_, with) -> {
              how.accept(with, witness);
              return with.isEmpty() ? null : with;
            });
      }
    }
  }

  /** How many pages there are. */
  int pages() {
    return size;
  }

  /** Tells the latest pages with a term, the last first. */
  void latest(int term, Consumer<Witness> told) {
    Deque<Witness> with = pages.get(term);
    if (with != null) {
      var last = with.descendingIterator();
      for (int i = 0; i < LATEST && last.hasNext(); i++) {
        told.accept(last.next());
      }
    }
  }
}
