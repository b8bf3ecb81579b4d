package kawat.reading.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kawat.model.Event.Form;
import kawat.model.Event.Status;

/**
 * A promise of an act that the same words tell as planned is that act: "berjanji mengirim beras".
 */
final class Promises {
  /** Chars from the promise to what is promised. */
  private static final int NEAR = 60;

  private static final Set<Form> ACTS =
      EnumSet.of(Form.AID, Form.ARMS, Form.TROOPS, Form.LABOUR, Form.WITHDRAWAL, Form.VISIT);

  private Promises() {}

  /** The tellings of a sentence without promises of what they tell as planned. */
  static List<Telling> once(List<Telling> found) {
    if (found.size() < 2) {
      return found;
    }
    return found.stream()
        .filter(p -> p.form() != Form.PLEDGE || found.stream().noneMatch(act -> promised(p, act)))
        .toList();
  }

  private static boolean promised(Telling promise, Telling act) {
    return ACTS.contains(act.form())
        && act.status() == Status.PLANNED
        && act.whole()
        && act.at() > promise.at()
        && act.at() - promise.at() < NEAR
        && Merger.overlap(act.from(), promise.from());
  }
}
