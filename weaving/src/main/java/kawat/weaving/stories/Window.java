package kawat.weaving.stories;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Pages that share what says most about a new one, the most like first, of equals the latest. */
  List<Witness> near(Witness witness) {
    List<Witness> met = new ArrayList<>();
    look(witness.weighted(Field.BODY).heaviest(WORDS), met);
    look(witness.weighted(Field.ACTORS).heaviest(ACTORS), met);
    look(witness.weighted(Field.NEWS).terms(), met);
    look(witness.count(Field.COPIES).terms(), met);
    long[] order = new long[met.size()];
    for (int i = 0; i < order.length; i++) {
      Witness page = met.get(i);
      order[i] = (long) page.looks << Integer.SIZE | page.number;
      page.looks = 0;
    }
    Arrays.sort(order);
    List<Witness> near = new ArrayList<>(CLOSE);
    for (int i = order.length - 1; i >= 0 && near.size() < CLOSE; i--) {
      page((int) order[i]).ifPresent(near::add);
    }
    return near;
  }

  private void look(int[] terms, List<Witness> met) {
    for (int term : terms) {
      rarity.latest(
          term,
          page -> {
            if (page.looks++ == 0) {
              met.add(page);
            }
          });
    }
  }
}
