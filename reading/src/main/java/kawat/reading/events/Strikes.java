package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** A strike and the deaths that it brings are one act: "Serangan X di Y menewaskan Z". */
final class Strikes {
  private Strikes() {}

  /** The tellings of a sentence, each strike told together with those whom it killed. */
  static List<Telling> once(List<Telling> found) {
    List<Telling> all = new ArrayList<>(found);
    for (Telling killing : found) {
      for (Telling strike : found) {
        if (killed(strike, killing)) {
          int at = all.indexOf(strike);
          all.remove(killing);
          if (at >= 0) {
            all.set(at, joined(strike, killing));
          }
        }
      }
    }
    return all;
  }

  private static boolean killed(Telling strike, Telling killing) {
    return strike.form() == Form.ATTACK
        && killing.form() == Form.ATTACK
        && strike.at() < killing.at()
        && strike.whole()
        && strike.channel().filter("strike"::equals).isPresent()
        && killing.channel().filter("killing"::equals).isPresent()
        && strike.start() <= killing.at()
        && killing.at() < strike.end()
        && strike.from().equals(killing.from());
  }

  private static Telling joined(Telling strike, Telling killing) {
    Set<Actor> hit = new LinkedHashSet<>(strike.to());
    hit.addAll(killing.to());
    Telling joined = strike.parties(strike.from(), List.copyOf(hit));
    return joined.when().isPresent() ? joined : joined.on(killing.when());
  }
}
