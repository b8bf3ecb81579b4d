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

  /** Latest pages that can be taken back: {@value}; what left for them is kept as long. */
  static final int TAKEN_BACK = 2048;

  /**
   * What the coming of a page changed.
   *
   * @param gone the pages that left for it, in their order
   * @param before the last day told until then
   */
  private record Arrival(List<Witness> gone, Optional<LocalDate> before) {}

  private final int takenBack;
  private final Deque<Arrival> arrivals = new ArrayDeque<>();
  private final Deque<Witness> pages = new ArrayDeque<>();
  private final Map<Integer, Witness> byNumber = new HashMap<>();
  private final Rarity rarity = new Rarity();
  private Optional<LocalDate> today = Optional.empty();

  Window() {
    this(TAKEN_BACK);
  }

  /**
   * @param takenBack how many pages can be taken back
   */
  Window(int takenBack) {
    this.takenBack = takenBack;
  }

  /** Lets old pages go and puts weights on the new one's terms. */
  Witness arrive(NewsRecord page, int number) {
    Witness witness = new Witness(page, number);
    List<Witness> left = new ArrayList<>();
    arrivals.addLast(new Arrival(left, today));
    if (arrivals.size() > takenBack) {
      arrivals.removeFirst();
    }
    if (witness.day.isPresent() && (today.isEmpty() || witness.day.get().isAfter(today.get()))) {
      today = witness.day;
    }
    while (!pages.isEmpty() && old(pages.getFirst())) {
      Witness gone = pages.removeFirst();
      byNumber.remove(gone.number);
      rarity.remove(gone);
      left.add(gone);
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

  /**
   * Takes the last page back, as if it had never come.
   *
   * @return false where it is too long ago to be known
   */
  boolean takeBack() {
    if (arrivals.isEmpty()) {
      return false;
    }
    Arrival last = arrivals.removeLast();
    Witness page = pages.removeLast();
    byNumber.remove(page.number);
    rarity.takeBack(page);
    for (Witness gone : last.gone.reversed()) {
      pages.addFirst(gone);
      byNumber.put(gone.number, gone);
      rarity.putBack(gone);
    }
    today = last.before;
    return true;
  }

  /** Lets nothing up to now be taken back, since what was before is not known. */
  void settle() {
    arrivals.clear();
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
