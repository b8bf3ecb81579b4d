package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** A strike and the deaths that it brings are one act: "Serangan X di Y menewaskan Z". */
final class Strikes {
  /** Chars from those who fell to the strike. */
  private static final int NEAR = 60;

  private Strikes() {}

  /** The tellings of a sentence, each strike told together with those whom it killed. */
  static List<Telling> once(List<Telling> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Telling> all = new ArrayList<>(found);
    for (Telling killing : found) {
      for (Telling strike : found) {
        boolean fell = fell(killing, strike);
        if (fell || killed(strike, killing)) {
          all.remove(killing);
          int at = all.indexOf(strike);
          if (at >= 0) {
            all.set(at, fell ? felled(strike, killing) : joined(strike, killing));
          }
        }
      }
    }
    return all;
  }

  /** "21 tentara Fiji tewas dalam serangan X": X's strike, told by those whom it killed. */
  private static boolean fell(Telling killing, Telling strike) {
    return strike.form() == Form.ATTACK
        && killing.form() == Form.ATTACK
        && killing.from().isEmpty()
        && !killing.to().isEmpty()
        && !strike.from().isEmpty()
        && killing.at() < strike.at()
        && strike.at() < killing.at() + NEAR
        && strike.channel().filter("strike"::equals).isPresent()
        && killing.channel().filter("killing"::equals).isPresent()
        && !Merger.overlap(strike.from(), killing.to());
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

  private static Telling felled(Telling strike, Telling killing) {
    Telling told = strike.complete(strike.from(), killing.to());
    return told.when().isPresent() ? told : told.on(killing.when());
  }

  private static Telling joined(Telling strike, Telling killing) {
    Set<Actor> hit = new LinkedHashSet<>(strike.to());
    hit.addAll(killing.to());
    Telling joined = strike.parties(strike.from(), List.copyOf(hit));
    return joined.when().isPresent() ? joined : joined.on(killing.when());
  }
}
