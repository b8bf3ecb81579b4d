package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** Whether two tellings speak of one cease-fire. */
final class Truces {
  private Truces() {}

  static boolean are(Telling a, Telling b) {
    return truce(a) && truce(b);
  }

  private static boolean truce(Telling telling) {
    return telling.channel().filter("truce"::equals).isPresent();
  }

  /** Each of the two halted its fire against the other. */
  static boolean between(List<List<Telling>> groups, List<Actor> a, List<Actor> b) {
    return groups.stream()
        .map(List::getFirst)
        .filter(t -> t.form() == Form.ATTACK)
        .anyMatch(
            t ->
                (Merger.overlap(t.from(), a) && Merger.overlap(t.to(), b))
                    || (Merger.overlap(t.from(), b) && Merger.overlap(t.to(), a)));
  }
}
