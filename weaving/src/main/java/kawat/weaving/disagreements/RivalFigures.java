package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kawat.weaving.Disagreement;

/**
 * Finds rival counts: two numbers in one unit for one thing that can't both be right. Numbers are
 * taken in the order of time; each joins the first number of a thing to which a page's tie leads
 * and with which it may count one thing, or counts a thing of its own. What a number joins rests on
 * those before it to which ties lead, so that a page which comes or goes changes what is tied to it
 * and what follows from that.
 */
final class RivalFigures {
  /** Things of one unit and tie that a number is held against, the last ones: {@value}. */
  private static final int LATEST = 64;

  /** Numbers of one unit and tie that are looked at for them: {@value}. */
  private static final int LOOKED_AT = 256;

  /** A number in its place. */
  private static final class Number {
    final Counted counted;
    final PageFacts page;
    final int at;
    Set<String> keys = Set.of();

    /** The first number of the thing that it counts. */
    Number first = this;

    Number(Counted counted, PageFacts page, int at) {
      this.counted = counted;
      this.page = page;
      this.at = at;
    }
  }

  private static final Comparator<Number> IN_ORDER =
      Comparator.comparingInt((Number n) -> n.page.place).thenComparingInt(n -> n.at);

  private final Ties ties;
  private final OneThing oneThing;
  private final Map<String, List<Number>> byPage = new HashMap<>();
  private final Map<String, NavigableSet<Number>> shelves = new HashMap<>();
  private final Map<Number, NavigableSet<Number>> things = new HashMap<>();
  private final Map<Number, Disagreement> found = new HashMap<>();
  private final NavigableSet<Number> waiting = new TreeSet<>(IN_ORDER);

  /** First numbers of things whose members changed. */
  private final Set<Number> dirty = new HashSet<>();

  RivalFigures(Ties ties) {
    this.ties = ties;
    this.oneThing = new OneThing(ties);
  }

  /** Takes a page out whose ties, or which itself, are about to change. */
  void remove(PageFacts page) {
    for (Number number : byPage.getOrDefault(page.page.id(), List.of())) {
      for (Number member : List.copyOf(things.getOrDefault(number, new TreeSet<>(IN_ORDER)))) {
        later(member);
        waiting.add(member);
      }
      later(number);
      leave(number);
      ties.forget(number.counted);
    }
    byPage.getOrDefault(page.page.id(), List.of()).forEach(waiting::remove);
    byPage.remove(page.page.id());
  }

  /** Puts a page in, whose place is settled; a bare "600 orang" counts nothing. */
  void put(PageFacts page) {
    List<Number> numbers = new ArrayList<>();
    for (int i = 0; i < page.figures.size(); i++) {
      if (!page.figures.get(i).bare()) {
        numbers.add(new Number(page.figures.get(i), page, i));
      }
    }
    if (!numbers.isEmpty()) {
      byPage.put(page.page.id(), numbers);
      waiting.addAll(numbers);
    }
  }

  /** Every disagreement, in the order of the numbers told first. */
  List<Disagreement> find() {
    while (!waiting.isEmpty()) {
      settle(waiting.pollFirst());
    }
    for (Number first : dirty) {
      Optional<Disagreement> told =
          Optional.ofNullable(things.get(first)).flatMap(RivalFigures::disagreement);
      told.ifPresentOrElse(d -> found.put(first, d), () -> found.remove(first));
    }
    dirty.clear();
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void settle(Number number) {
    Set<String> keys = keys(number);
    Number first = first(number, keys);
    boolean there = things.getOrDefault(number.first, new TreeSet<>(IN_ORDER)).contains(number);
    if (there && first == number.first && keys.equals(number.keys)) {
      return;
    }
    if (there) {
      later(number);
      leave(number);
    }
    number.keys = keys;
    number.first = first;
    keys.forEach(k -> shelves.computeIfAbsent(k, _ -> new TreeSet<>(IN_ORDER)).add(number));
    things.computeIfAbsent(first, _ -> new TreeSet<>(IN_ORDER)).add(number);
    dirty.add(first);
    later(number);
  }

  private Set<String> keys(Number number) {
    Set<String> keys = new HashSet<>();
    for (String tie : ties.of(number.page.page.id())) {
      keys.add(number.counted.unit + "|" + tie);
    }
    number.counted.origin().ifPresent(o -> keys.add(number.counted.unit + "|" + o));
    return keys;
  }

  /** Those after a number on its shelves must be looked at again. */
  private void later(Number number) {
    for (String key : number.keys) {
      NavigableSet<Number> shelf = shelves.get(key);
      if (shelf != null) {
        waiting.addAll(shelf.tailSet(number, false));
      }
    }
  }

  private void leave(Number number) {
    for (String key : number.keys) {
      shelves.computeIfPresent(
          key,
          (_, shelf) -> {
            shelf.remove(number);
            return shelf.isEmpty() ? null : shelf;
          });
    }
    things.computeIfPresent(
        number.first,
        (_, all) -> {
          all.remove(number);
          return all.isEmpty() ? null : all;
        });
    dirty.add(number.first);
    dirty.add(number);
  }

  private Number first(Number number, Set<String> keys) {
    NavigableSet<Number> near = new TreeSet<>(IN_ORDER);
    for (String key : keys) {
      NavigableSet<Number> shelf = shelves.get(key);
      if (shelf != null) {
        near.addAll(latest(shelf.headSet(number, false).descendingSet()));
      }
    }
    return near.stream()
        .filter(n -> n != number && oneThing.of(n.counted, number.counted))
        .findFirst()
        .orElse(number);
  }

  private static Set<Number> latest(Collection<Number> before) {
    Set<Number> things = new HashSet<>();
    int seen = 0;
    for (Number number : before) {
      things.add(number.first);
      if (things.size() == LATEST || ++seen == LOOKED_AT) {
        break;
      }
    }
    return things;
  }

  /** The first count and each that can't be right beside it, one side for each value and origin. */
  private static Optional<Disagreement> disagreement(Collection<Number> told) {
    Counted first = told.iterator().next().counted;
    List<Disagreement.Side> sides = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<Counted> chosen = new ArrayList<>();
    sides.add(first.side());
    for (Number number : told) {
      Counted other = number.counted;
      if (first.differs(other)
          && !other.partOf(first)
          && chosen.stream().noneMatch(other::besides)
          && said.add(other.origin() + "|" + other.figure.value().toPlainString())) {
        chosen.add(other);
        sides.add(other.side());
      }
    }
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(new Disagreement(Disagreement.Kind.FIGURE, first.figure.what(), sides));
  }
}
