package kawat.weaving.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.weaving.words.Senses;

/** How far the actors of two tellings can be the same. */
final class Parties {
  /** What a state in place of its leader, or one vague collective for another, is worth. */
  private static final double STAND_IN = 0.7;

  /** The same where a state acts through whoever leads it: Putin's attack is Russia's. */
  private static final double STATE_ACT = 0.95;

  /** What a side is worth that is told of one only. */
  private static final double OPEN = 0.5;

  /** What is left of a side whose first actor the other telling does not have. */
  private static final double OTHER_LEAD = 0.6;

  /** A shorter name that a longer one contains has at least so many words: {@value}. */
  private static final int ALIAS_WORDS = 2;

  private Parties() {}

  /** 1 where the same names act on both sides, 0 where they differ. */
  static double alike(Telling a, Telling b) {
    double from = side(a.from, b.from, a);
    double to = from == 0 ? 0 : side(a.to, b.to, a);
    if (from == 0 || to == 0 || !together(a, b) || !together(b, a)) {
      return 0;
    }
    if (a.event.form().mutual()
        && a.from.size() > 1
        && b.from.size() > 1
        && shared(a.from, b.from) < 2) {
      return 0; // Putin met Kim, Putin met Xi: one common party makes no common meeting
    }
    return (from + to) / 2;
  }

  /**
   * What several do together ("perdagangan kedua negara") is what one of them does to another ("A
   * menjual gandum ke B") only where that other is one of them.
   */
  private static boolean together(Telling joint, Telling other) {
    return joint.from.size() < 2
        || !joint.to.isEmpty()
        || other.to.isEmpty()
        || other.to.stream().anyMatch(x -> meets(x, joint.from, joint));
  }

  private static double side(List<Actor> a, List<Actor> b, Telling telling) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      List<Actor> told = a.isEmpty() ? b : a;
      return told.stream().anyMatch(x -> Senses.collective(x.name())) ? STAND_IN : OPEN;
    }
    double worth = 0;
    for (Actor x : a) {
      worth += b.stream().mapToDouble(y -> worth(x, y, telling)).max().orElse(0);
    }
    // A side told in part ("Putin" of "Putin and his ministers") fits as well as a whole one, but
    // whoever is named first leads: an ally's army beside Russia's is not Russia's alone.
    boolean lead =
        telling.event.form().mutual()
            || meets(a.getFirst(), b, telling) && meets(b.getFirst(), a, telling);
    return Math.min(1, worth / Math.min(a.size(), b.size())) * (lead ? 1 : OTHER_LEAD);
  }

  /**
   * True where both tellings say who did it and to whom (or, of a mutual act, who both were): "A
   * mengirim gandum ke B" is told apart from other acts of A by its parties, "A mengirim gandum" is
   * not. Many whom nobody names stand beside a vague collective.
   */
  static boolean paired(Telling a, Telling b) {
    if (a.event.form().mutual()) {
      return Math.min(shared(a.from, b.from), shared(b.from, a.from)) > 1;
    }
    return filled(a.from, b.from) && filled(a.to, b.to) && !atHome(a) && !atHome(b);
  }

  /** "Pemerintah membantu provinsi itu": what a state does to its own is many acts. */
  private static boolean atHome(Telling telling) {
    return !telling.from.isEmpty()
        && !telling.to.isEmpty()
        && Stream.concat(telling.from.stream(), telling.to.stream())
                .map(a -> a.country().orElse(a.key()))
                .distinct()
                .count()
            == 1;
  }

  private static boolean filled(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Stream.concat(a.stream(), b.stream()).anyMatch(x -> Senses.collective(x.name()));
    }
    return true;
  }

  private static boolean meets(Actor actor, List<Actor> others, Telling telling) {
    return others.stream().anyMatch(o -> worth(actor, o, telling) > 0);
  }

  private static double worth(Actor x, Actor y, Telling telling) {
    if (x.key().equals(y.key()) || alias(x, y)) {
      return 1;
    }
    if (standsFor(x, y)) {
      return SameEvent.lasting(telling.event.form()) ? STATE_ACT : STAND_IN;
    }
    return Senses.collective(x.name()) && Senses.collective(y.name()) ? STAND_IN : 0;
  }

  private static int shared(List<Actor> a, List<Actor> b) {
    return (int)
        a.stream()
            .filter(
                x ->
                    b.stream()
                        .anyMatch(y -> y.key().equals(x.key()) || alias(x, y) || standsFor(x, y)))
            .count();
  }

  /** A state and those who act for it; two of its people are not each other. */
  private static boolean standsFor(Actor x, Actor y) {
    boolean state = x.kind() == Actor.Kind.STATE || y.kind() == Actor.Kind.STATE;
    return state && x.country().isPresent() && x.country().equals(y.country());
  }

  /**
   * "Legiun Timur" and "Legiun Timur Raya": the longer name has all the shorter's words. "Donetsk"
   * and "Republik Rakyat Donetsk": the same but for what kind of commonwealth it is.
   */
  private static boolean alias(Actor x, Actor y) {
    if (recognised(x) || recognised(y) || conflict(x, y)) {
      return false;
    }
    Set<String> a = new HashSet<>(Senses.proper(x.name()));
    Set<String> b = new HashSet<>(Senses.proper(y.name()));
    Set<String> shorter = a.size() <= b.size() ? a : b;
    return a.equals(b)
        || shorter.size() >= ALIAS_WORDS && (shorter == a ? b : a).containsAll(shorter);
  }

  /** A state with a code goes by its code: "Republik Korea" is not "Korea". */
  private static boolean recognised(Actor actor) {
    return actor.kind() == Actor.Kind.STATE && actor.country().isPresent();
  }

  private static boolean conflict(Actor x, Actor y) {
    Optional<String> home = x.country();
    return home.isPresent() && y.country().isPresent() && !home.equals(y.country());
  }

  /** Under what to look for tellings of the same act: its form with each party's possible names. */
  static Set<String> keys(Telling telling) {
    Set<String> keys = new HashSet<>();
    String form = telling.event.form().name();
    keys(form + "|from|", telling.from, keys);
    keys(form + "|to|", telling.to, keys);
    if (keys.isEmpty()) {
      keys.add(form + "|nobody");
    }
    return keys;
  }

  private static void keys(String side, List<Actor> actors, Set<String> keys) {
    for (Actor actor : actors) {
      keys.add(side + actor.key());
      actor.country().ifPresent(c -> keys.add(side + c));
      List<String> words = Senses.proper(actor.name());
      if (!recognised(actor)) {
        keys.add(side + "=" + String.join(" ", words));
      }
      if (words.size() >= ALIAS_WORDS) {
        keys.add(side + "~" + String.join(" ", words.subList(0, ALIAS_WORDS)));
      }
      if (Senses.collective(actor.name())) {
        keys.add(side + "*");
      }
    }
  }
}
