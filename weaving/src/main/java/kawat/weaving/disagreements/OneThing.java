package kawat.weaving.disagreements;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether two numbers in one unit count one thing. Like words are not enough: the pages must be
 * tied to one matter, within a page two must count ("menurut Seoul 300 orang tewas, menurut London
 * 1.000"), and where both sentences name somebody or some place, one of the names is the same.
 * Numbers of an act's object, told of one act, are its amount in whatever words: "mengirim 15.000
 * serdadu", "11.000 serdadu sudah tiba".
 */
final class OneThing {
  /** Least likeness of the counted things: {@value}. */
  private static final double LEAST = 0.5;

  /** The same where the unit says nothing of the thing ("persen", "rupiah"): {@value}. */
  private static final double LEAST_GENERIC = 0.7;

  /** Common words that it takes then: {@value}. */
  private static final int LEAST_COMMON = 2;

  private final Ties ties;

  OneThing(Ties ties) {
    this.ties = ties;
  }

  boolean of(Counted a, Counted b) {
    if (!a.toll.equals(b.toll)
        || a.elsewhere(b)
        || a.countsAnothersOwn(b)
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
    if (ties.amounts(a, b)) {
      return true;
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
}
