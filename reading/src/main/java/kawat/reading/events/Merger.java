package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Status;
import kawat.model.Event.When;

/** Brings together what a page tells more than once. */
final class Merger {
  private final List<List<Telling>> groups = new ArrayList<>();

  /** Groups of tellings of one event, in the order of their first telling. */
  static List<List<Telling>> merge(List<Telling> tellings) {
    Merger merger = new Merger();
    for (Telling telling : tellings) {
      if (telling.whole()) {
        merger.add(telling);
      }
    }
    for (Telling telling : tellings) {
      if (!telling.whole()) {
        merger.attach(telling);
      }
    }
    return merger.groups;
  }

  private void add(Telling telling) {
    for (List<Telling> group : groups) {
      if (same(group, telling)) {
        group.add(telling);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(telling)));
  }

  /** "pertemuan itu": the last event of the form told before it. */
  private void attach(Telling telling) {
    List<Telling> last = null;
    for (List<Telling> group : groups) {
      if (group.getFirst().form() == telling.form()
          && group.getFirst().at() < telling.at()
          && fits(group, telling)) {
        last = group;
      }
    }
    if (last != null) {
      last.add(telling);
    }
  }

  private static boolean fits(List<Telling> group, Telling telling) {
    Telling head = group.getFirst();
    return (telling.from().isEmpty() || overlap(head.from(), telling.from()))
        && (telling.to().isEmpty() || overlap(head.to(), telling.to()))
        && datesMeet(date(group), telling.when());
  }

  private static boolean same(List<Telling> group, Telling telling) {
    Telling head = group.getFirst();
    return head.form() == telling.form()
        && overlap(head.from(), telling.from())
        && (overlap(head.to(), telling.to()))
        && (head.status() == Status.PLANNED) == (telling.status() == Status.PLANNED)
        && datesMeet(date(group), telling.when());
  }

  static boolean overlap(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return true;
    }
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameSide(x, y)));
  }

  static boolean sameSide(Actor a, Actor b) {
    return a.key().equals(b.key()) || (a.country().isPresent() && a.country().equals(b.country()));
  }

  static Optional<When> date(List<Telling> group) {
    return group.stream().flatMap(t -> t.when().stream()).findFirst();
  }

  private static boolean datesMeet(Optional<When> a, Optional<When> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    String x = a.get().edtf();
    String y = b.get().edtf();
    return x.startsWith(y) || y.startsWith(x);
  }

  /** Everybody named on one side in any telling that names the side in full. */
  static List<Actor> everybody(List<List<Actor>> sides) {
    Set<String> keys = new LinkedHashSet<>();
    List<Actor> all = new ArrayList<>();
    for (List<Actor> side : sides) {
      for (Actor actor : side) {
        boolean stands =
            actor.kind() == Actor.Kind.STATE
                && all.stream().anyMatch(x -> x.country().equals(actor.country()));
        if (!stands && keys.add(actor.key())) {
          all.add(actor);
        }
      }
    }
    return all;
  }
}
