package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** Whether enough is known of an act to stand on a timeline. */
final class Needs {
  private Needs() {}

  /** True where the parties that a frame asks for are there. */
  static boolean met(Trigger trigger, List<Actor> from, List<Actor> to, SentenceView view) {
    Frame frame = trigger.frame();
    boolean verb = trigger.voice() != Trigger.Voice.NOUN;
    if (trigger.voice() == Trigger.Voice.ACTIVE && from.isEmpty()) {
      return false;
    }
    if (!from.isEmpty() && !to.isEmpty() && to.stream().allMatch(t -> own(t, from))) {
      return false;
    }
    if (frame.form() == Form.MEETING || frame.form() == Form.CALL) {
      boolean body =
          frame.channel().filter("summit"::equals).isPresent()
              && from.stream().anyMatch(a -> a.kind() == Actor.Kind.BODY && a.country().isEmpty());
      return from.size() >= 2 || body;
    }
    if (frame.has("recip")) {
      return from.size() + to.size() >= 2;
    }
    if (frame.has("both")) {
      return frame.form().mutual() ? from.size() >= 2 : !from.isEmpty() && !to.isEmpty();
    }
    if (frame.has("person") && from.stream().noneMatch(Needs::person)) {
      return false;
    }
    if (frame.has("to") && to.isEmpty()) {
      return false;
    }
    if (frame.has("victims")) {
      return verb && (!from.isEmpty() || !to.isEmpty());
    }
    if (verb) {
      return !from.isEmpty() || (frame.takesObject() && !to.isEmpty());
    }
    return !from.isEmpty() && !to.isEmpty()
        || frame.has("sanctions") && !from.isEmpty()
        || frame.has("occupation") && !from.isEmpty()
        || (!from.isEmpty() || !to.isEmpty()) && !view.dates().isEmpty();
  }

  private static boolean person(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        || actor.kind() == Actor.Kind.GROUP
        || actor.kind() == Actor.Kind.BODY;
  }

  /** A leader who praises his own soldiers does nothing to another party. */
  private static boolean own(Actor to, List<Actor> from) {
    return to.country().isPresent()
        && from.stream().allMatch(f -> f.country().equals(to.country()));
  }
}
