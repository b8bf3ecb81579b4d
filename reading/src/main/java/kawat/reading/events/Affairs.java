package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/**
 * Whether an act is one of states, their bodies and leaders, international bodies or armed groups;
 * what firms, clubs and artists do to one another stands on no timeline of theirs.
 */
final class Affairs {
  private final SentenceView view;
  private final States states;

  Affairs(SentenceView view, States states) {
    this.view = view;
    this.states = states;
  }

  /** True where enough of the parties are of that kind. */
  boolean concerns(Frame frame, int trigger, List<Actor> from, List<Actor> to) {
    return concerns(frame.form(), Optional.of(frame), trigger, from, to);
  }

  /** The same for words that no frame is known of. */
  boolean concerns(
      Form form, Optional<Frame> frame, int trigger, List<Actor> from, List<Actor> to) {
    if (played(form, frame.flatMap(Frame::channel))
        || tried(form, trigger)
        || atSea(form, trigger)) {
      return false;
    }
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return switch (form) {
      case MEETING, CALL, TREATY ->
          from.size() < 2 || from.stream().filter(states::power).count() >= 2;
      case VISIT -> (from.isEmpty() || any(from)) && (to.isEmpty() || any(to));
      case REQUEST, THREAT, ACCUSATION, DENIAL, PLEDGE, REJECTION ->
          (any(from) || any(to)) && from.stream().noneMatch(this::firm);
      case MESSAGE,
          RECOGNITION,
          AID,
          ARMS,
          TROOPS,
          LABOUR,
          TRADE,
          ATTACK,
          SEIZURE,
          WITHDRAWAL,
          SANCTION,
          CONFIRMATION,
          CEREMONY,
          DOMESTIC ->
          any(from) || any(to);
    };
  }

  private boolean any(List<Actor> actors) {
    return actors.stream().anyMatch(states::power);
  }

  /** "Samsung mengharapkan pengguna …": a firm speaks for no state. */
  private boolean firm(Actor actor) {
    return actor.kind() == Actor.Kind.BODY && !states.power(actor);
  }

  /** "Persija menang saat melawan Persib pada laga kemarin": a match is no fight. */
  private boolean played(Form form, Optional<String> channel) {
    boolean battle = channel.filter("battle"::equals).isPresent();
    if (!battle && form != Form.VISIT && form != Form.CEREMONY) {
      return false;
    }
    for (int k = 0; k < view.size(); k++) {
      if (view.is(WordClass.PLAY, k)) {
        return true;
      }
    }
    return false;
  }

  /** "kasus pembunuhan dua anggota polisi": a case before a court tells of no act of war. */
  private boolean tried(Form form, int trigger) {
    boolean act = form == Form.ATTACK || form == Form.SEIZURE;
    return act && view.is(WordClass.CRIME, trigger - 1);
  }

  /** "menembakkan rudal ke arah Laut Jepang": a test, which hits nobody. */
  private boolean atSea(Form form, int trigger) {
    if (form != Form.ATTACK) {
      return false;
    }
    for (int k = trigger + 1; k < view.size() && view.role(k) != Role.VERB; k++) {
      if (view.is(WordClass.TOWARDS_PLACE, k)) {
        return view.is(WordClass.SEA, k + 1) || view.is(WordClass.SEA, k + 2);
      }
    }
    return false;
  }
}
