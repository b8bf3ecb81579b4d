package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** What the page has told so far: what "tuduhan itu" or "serangan tersebut" points back to. */
final class Context {
  private final List<Telling> tellings = new ArrayList<>();

  void add(List<Telling> more) {
    tellings.addAll(more);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** The last telling of a form with somebody acting. */
  Optional<Telling> last(Form form) {
    for (Telling t : tellings.reversed()) {
      if (t.form() == form && t.whole() && !t.from().isEmpty()) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Whom a party last did the like to: with whom it is at war, whom it arms. */
  List<Actor> counterpart(List<Form> forms, List<Actor> from) {
    for (Telling t : tellings.reversed()) {
      if (forms.contains(t.form()) && !t.to().isEmpty() && Merger.overlap(t.from(), from)) {
        return t.to();
      }
    }
    return List.of();
  }

  /** Who last did the like to a party. */
  List<Actor> doer(Form form, List<Actor> to) {
    for (Telling t : tellings.reversed()) {
      if (t.form() == form && !t.from().isEmpty() && Merger.overlap(t.to(), to)) {
        return t.from();
      }
    }
    return List.of();
  }
}
