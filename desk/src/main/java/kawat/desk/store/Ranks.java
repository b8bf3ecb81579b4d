package kawat.desk.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of things in an order that changes now and then: whatever stays keeps its number, what
 * comes gets one between its neighbours'. A thing is itself, whatever it equals.
 */
final class Ranks<T> {
  /** Numbers between two neighbours to begin with: {@value}. */
  static final long GAP = 1L << 20;

  /** A thing with its number. */
  record Ranked<T>(long rank, T thing) {}

  /**
   * What became of the order.
   *
   * @param fresh in their order
   */
  record Change<T>(List<Ranked<T>> fresh, List<Ranked<T>> gone, Ranks<T> after) {}

  private final Map<T, Long> ranks = new IdentityHashMap<>();

  /** The order of nothing. */
  Ranks() {}

  /** Numbers all of them anew. */
  static <T> Change<T> anew(List<T> things) {
    Ranks<T> after = new Ranks<>();
    List<Ranked<T>> fresh = new ArrayList<>(things.size());
    for (T thing : things) {
      after.put(thing, (fresh.size() + 1) * GAP, fresh);
    }
    return new Change<>(fresh, List.of(), after);
  }

  /** The same order with these things in it; empty where no number is left between two of them. */
  Optional<Change<T>> to(List<T> things) {
    Ranks<T> after = new Ranks<>();
    List<Ranked<T>> fresh = new ArrayList<>();
    List<T> waiting = new ArrayList<>();
    long last = 0;
    for (T thing : things) {
      long rank = ranks.getOrDefault(thing, 0L);
      if (rank <= last) {
        waiting.add(thing);
        continue;
      }
      if (!after.put(waiting, last, rank, fresh)) {
        return Optional.empty();
      }
      after.ranks.put(thing, rank);
      last = rank;
    }
    after.put(waiting, last, last + GAP * (waiting.size() + 1), fresh);
    return Optional.of(new Change<>(fresh, gone(after, fresh), after));
  }

  private boolean put(List<T> waiting, long low, long high, List<Ranked<T>> fresh) {
    long step = (high - low) / (waiting.size() + 1);
    for (int i = 0; i < waiting.size(); i++) {
      put(waiting.get(i), low + (i + 1) * step, fresh);
    }
    waiting.clear();
    return step > 0;
  }

  private void put(T thing, long rank, List<Ranked<T>> fresh) {
    ranks.put(thing, rank);
    fresh.add(new Ranked<>(rank, thing));
  }

  /** What is there no more, or has moved. */
  private List<Ranked<T>> gone(Ranks<T> after, List<Ranked<T>> fresh) {
    Set<T> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    fresh.forEach(f -> moved.add(f.thing()));
    List<Ranked<T>> gone = new ArrayList<>();
    ranks.forEach(
        (thing, rank) -> {
          if (!after.ranks.containsKey(thing) || moved.contains(thing)) {
            gone.add(new Ranked<>(rank, thing));
          }
        });
    return gone;
  }
}
