package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.weaving.Disagreement;

/**
 * Finds rival counts: two numbers in one unit for one thing that can't both be right. Like words
 * are not enough: the pages must be tied to one matter, within a page two must count ("menurut
 * Seoul 300 orang tewas, menurut London 1.000"), and where both sentences name somebody or some
 * place, one of the names is the same.
 */
final class RivalFigures {
  /** Least likeness of the counted things: {@value}. */
  private static final double LEAST = 0.5;

  /** The same where the unit says nothing of the thing ("persen", "rupiah"): {@value}. */
  private static final double LEAST_GENERIC = 0.7;

  /** Common words that it takes then: {@value}. */
  private static final int LEAST_COMMON = 2;

  /** Things of one unit and tie that a number is held against, the last ones: {@value}. */
  private static final int LATEST = 64;

  private final Ties ties;
  private final List<List<Counted>> things = new ArrayList<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  private RivalFigures(Ties ties) {
    this.ties = ties;
  }

  static List<Disagreement> find(List<PageFacts> pages, Ties ties) {
    RivalFigures rivals = new RivalFigures(ties);
    for (PageFacts page : pages) {
      List<String> tied = ties.of(page.page().id());
      for (Counted counted : page.figures()) {
        rivals.add(counted, Stream.concat(tied.stream(), counted.origin().stream()).toList());
      }
    }
    return rivals.things.stream().flatMap(RivalFigures::disagreement).toList();
  }

  /** Joins the things counted so far by unit and tie; a bare "600 orang" counts nothing. */
  private void add(Counted counted, List<String> tied) {
    if (counted.bare()) {
      return;
    }
    Set<Integer> candidates = new TreeSet<>();
    for (String tie : tied) {
      List<Integer> all = index.getOrDefault(counted.unit + "|" + tie, List.of());
      candidates.addAll(all.subList(Math.max(0, all.size() - LATEST), all.size()));
    }
    Optional<Integer> found =
        candidates.stream().filter(c -> oneThing(things.get(c).getFirst(), counted)).findFirst();
    int at = found.orElse(things.size());
    if (found.isEmpty()) {
      things.add(new ArrayList<>());
    }
    things.get(at).add(counted);
    for (String tie : tied) {
      List<Integer> all = index.computeIfAbsent(counted.unit + "|" + tie, _ -> new ArrayList<>());
      if (all.isEmpty() || all.getLast() < at) {
        all.add(at);
      }
    }
  }

  private boolean oneThing(Counted a, Counted b) {
    if (!a.toll.equals(b.toll)
        || a.elsewhere(b)
        || ties.otherAct(a, b)
        || Period.days(a.day, b.day) > Period.COUNT_DAYS) {
      return false;
    }
    boolean samePage = a.page.id().equals(b.page.id());
    if (samePage && !twoCount(a, b)) {
      return false;
    }
    boolean near = samePage || ties.oneAct(a, b) || ties.oneStory(a.page.id(), b.page.id());
    if (!a.toll.isEmpty()) {
      return near || a.sharesName(b);
    }
    int common = common(a, b);
    if (a.generic) {
      return (samePage ? ties.oneAct(a, b) : near)
          && common >= LEAST_COMMON
          && 2.0 * common / (a.thing.size() + b.thing.size()) >= LEAST_GENERIC;
    }
    // The unit is common already and counts as one word of each.
    double likeness = 2.0 * (common + 1) / (a.thing.size() + b.thing.size() + 2);
    return likeness >= (samePage && !ofOneMatter(a, b) ? LEAST_GENERIC : LEAST);
  }

  /** Numbers of an act, or beside one between the same parties. */
  private boolean ofOneMatter(Counted a, Counted b) {
    return ties.oneAct(a, b) || ties.ofAct(a, b) && a.sharesName(b);
  }

  /** "Menurut Seoul 300 orang, menurut London 1.000": of one time, and not the part of a whole. */
  private boolean twoCount(Counted a, Counted b) {
    return a.origin().isPresent()
        && b.origin().isPresent()
        && !a.origin().equals(b.origin())
        && (a.days.equals(b.days) || ofOneMatter(a, b) && a.sameTime(b))
        && !a.tells(b)
        && !b.tells(a);
  }

  /**
   * What is counted here and told there, too: "mengirim 15.000 tentara", "tentara yang dikirim".
   */
  private static int common(Counted a, Counted b) {
    Set<String> common = new HashSet<>();
    a.thing.stream().filter(w -> b.thing.contains(w) || b.told.contains(w)).forEach(common::add);
    b.thing.stream().filter(a.told::contains).forEach(common::add);
    return Math.min(common.size(), Math.max(a.thing.size(), b.thing.size()));
  }

  /** The first count and each that can't be right beside it, one side for each value and origin. */
  private static Stream<Disagreement> disagreement(List<Counted> told) {
    Counted first = told.getFirst();
    List<Disagreement.Side> sides = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<Counted> chosen = new ArrayList<>();
    sides.add(first.side());
    for (Counted other : told) {
      if (first.differs(other)
          && !other.partOf(first)
          && chosen.stream().noneMatch(other::besides)
          && said.add(other.origin() + "|" + other.figure.value().toPlainString())) {
        chosen.add(other);
        sides.add(other.side());
      }
    }
    return sides.size() < 2
        ? Stream.empty()
        : Stream.of(new Disagreement(Disagreement.Kind.FIGURE, first.figure.what(), sides));
  }
}
