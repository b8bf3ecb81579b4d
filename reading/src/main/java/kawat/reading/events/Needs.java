package kawat.reading.events;

import java.util.List;
import java.util.Locale;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;

/** Whether enough is known of an act to stand on a timeline. */
final class Needs {
  private Needs() {}

  /** True where the parties that a frame asks for are there. */
  static boolean met(Trigger trigger, List<Actor> from, List<Actor> to, SentenceView view) {
    Frame frame = trigger.frame();
    boolean verb = trigger.voice() != Trigger.Voice.NOUN;
    boolean active = trigger.voice() == Trigger.Voice.ACTIVE;
    if (active && from.isEmpty() || privately(from, to)) {
      return false;
    }
    boolean house =
        frame.form() == Form.REQUEST
            && from.stream().noneMatch(f -> to.stream().anyMatch(t -> t.key().equals(f.key())))
            && to.stream().allMatch(t -> t.kind() == Actor.Kind.BODY); // "meminta Kongres …"
    if (!from.isEmpty() && !to.isEmpty() && !house && to.stream().allMatch(t -> own(t, from))) {
      return false;
    }
    if (frame.has("club") && from.stream().noneMatch(f -> club(f, view))) {
      return false; // "bergabung dengan NATO", but "bergabung dalam gugatan Afrika Selatan"
    }
    boolean truce = frame.channel().filter("truce"::equals).isPresent() && frame.has("mutual");
    if (truce
        && from.size() < 2
        && view.dates().isEmpty()
        && !view.grammar().is(WordClass.MEDIATES, trigger.name())) {
      return false; // "di tengah gencatan senjata" with one side told: whose truce it is stays open
    }
    if (frame.form() == Form.REQUEST && to.isEmpty() && from.stream().allMatch(Needs::stateless)) {
      return false; // "pengamat X menyarankan pembaca …"
    }
    if (frame.form() == Form.MEETING || frame.form() == Form.CALL) {
      boolean body =
          frame.channel().filter("summit"::equals).isPresent()
              && from.stream().anyMatch(a -> a.kind() == Actor.Kind.BODY && a.country().isEmpty());
      return body
          || from.size() >= 2 && from.stream().anyMatch(a -> !Merger.sameSide(a, from.getFirst()));
    }
    if (trigger.voice() == Trigger.Voice.PASSIVE && frame.has("speech") && from.isEmpty()) {
      return false;
    }
    if (frame.has("recip")) {
      return from.size() + to.size() >= 2;
    }
    if (frame.has("war") && from.isEmpty() && !to.isEmpty() && !view.dates().isEmpty()) {
      return true;
    }
    if (frame.has("both") || frame.has("war")) {
      boolean pair = (frame.has("mutual") || frame.has("war")) && from.size() >= 2;
      return frame.form().mutual() || pair ? from.size() >= 2 : !from.isEmpty() && !to.isEmpty();
    }
    if (frame.has("person") && from.stream().noneMatch(Needs::person)) {
      return false;
    }
    if (frame.has("inperson") && !inPerson(from) || frame.has("crowd") && persons(from)) {
      return false; // "Ia disambut perdana menteri": they meet; "disambut warga": a ceremony
    }
    boolean each = frame.has("each") && from.size() > 1;
    if (frame.has("to") && to.isEmpty() && !each) {
      return false;
    }
    if (frame.has("casualty") && !from.isEmpty() && !to.isEmpty()) {
      return true;
    }
    if (frame.has("casualty")) {
      return to.stream().anyMatch(a -> a.kind() == Actor.Kind.GROUP && civilians(a, view));
    }
    if (frame.has("victims")) {
      return verb && (!from.isEmpty() || !to.isEmpty());
    }
    if (verb) {
      return !from.isEmpty() || (frame.takesObject() && !to.isEmpty());
    }
    boolean open = frame.form() == Form.ATTACK || frame.form() == Form.SEIZURE;
    return !from.isEmpty() && !to.isEmpty()
        || frame.has("sanctions") && !from.isEmpty() && !view.dates().isEmpty()
        || frame.has("truce") && !from.isEmpty()
        || frame.form() == Form.WITHDRAWAL && from.size() > 1
        || (!from.isEmpty() || open && !to.isEmpty()) && !view.dates().isEmpty();
  }

  /** Soldiers who fall are no act of their own on a timeline; people who are killed are. */
  private static boolean civilians(Actor actor, SentenceView view) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return view.grammar().words(WordClass.SOLDIER).stream().noneMatch(name::contains);
  }

  /** What persons of no state do to one another is no affair of states. */
  private static boolean privately(List<Actor> from, List<Actor> to) {
    return !(from.isEmpty() && to.isEmpty())
        && from.stream().allMatch(Needs::stateless)
        && to.stream().allMatch(Needs::stateless);
  }

  private static boolean club(Actor actor, SentenceView view) {
    String first = actor.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    boolean member = view.grammar().is(WordClass.MEMBER, first);
    return actor.country().isEmpty() && (member || actor.kind() != Actor.Kind.PERSON);
  }

  private static boolean inPerson(List<Actor> actors) {
    return actors.stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON)
            .map(Actor::key)
            .distinct()
            .count()
        >= 2;
  }

  private static boolean persons(List<Actor> actors) {
    return actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
  }

  private static boolean stateless(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON && actor.country().isEmpty();
  }

  private static boolean person(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        || actor.kind() == Actor.Kind.GROUP
        || actor.kind() == Actor.Kind.BODY;
  }

  /** A leader who praises his own soldiers does nothing to another party. */
  static boolean own(Actor to, List<Actor> from) {
    return from.stream().allMatch(f -> Merger.sameSide(f, to));
  }
}
