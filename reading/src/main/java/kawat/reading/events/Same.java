package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.When;

/** Whether two lists of parties are the same sides. */
final class Same {
  private Same() {}

  /** What a state demands and what its leader demands in person are two demands. */
  static boolean apart(List<Actor> a, List<Actor> b) {
    boolean person =
        a.stream().anyMatch(x -> x.kind() == Actor.Kind.PERSON)
            || b.stream().anyMatch(x -> x.kind() == Actor.Kind.PERSON);
    return person && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.key().equals(y.key())));
  }

  /** "Israel terus menyerang" and "pada Kamis Israel menyerang": a habit and one of its days. */
  static boolean ongoing(List<Telling> group, Telling telling, List<String> lasting) {
    boolean day = Merger.date(group).filter(Same::exact).isPresent();
    boolean other = telling.when().filter(Same::exact).isPresent();
    return (other && !day && group.stream().anyMatch(t -> t.goesOn(lasting)))
        || (day && !other && telling.goesOn(lasting));
  }

  static boolean exact(When when) {
    return when.edtf().length() == 10;
  }

  /** Of how many sides the parties are. */
  static int sides(List<Actor> actors) {
    List<Actor> found = new ArrayList<>();
    for (Actor actor : actors) {
      if (found.stream().noneMatch(f -> Merger.sameSide(f, actor))) {
        found.add(actor);
      }
    }
    return found.size();
  }

  /** How many of one list stand on a side of the other. */
  static long shared(List<Actor> a, List<Actor> b) {
    return a.stream().filter(x -> b.stream().anyMatch(y -> Merger.sameSide(x, y))).count();
  }
}
