package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;

/** Who holds a ceremony and who is a guest there. */
final class Hosts {
  private static final int FARTHEST = 22;
  private final SentenceView view;
  private final States states;

  Hosts(SentenceView view, States states) {
    this.view = view;
    this.states = states;
  }

  /** "menghadiri parade militer Mesir", "… di Kairo": the state that holds the ceremony. */
  List<Actor> host(int trigger, List<Actor> guests) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      Optional<Actor> found = stateAt(k, guests);
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    for (int k = trigger - 1; k > 0; k--) {
      Optional<Actor> found =
          view.is(WordClass.PLACE, k - 1) ? stateAt(k, guests) : Optional.empty();
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return List.of();
  }

  private Optional<Actor> stateAt(int token, List<Actor> guests) {
    int m = view.mentionAt(token);
    return m < 0
        ? Optional.empty()
        : Optional.of(view.mentions().get(m).actor())
            .filter(a -> a.kind() != Actor.Kind.PERSON && a.kind() != Actor.Kind.MEDIUM)
            .flatMap(states::state)
            .filter(a -> guests.stream().noneMatch(g -> Merger.sameSide(g, a)));
  }

  /** Persons of other states named before a ceremony: its guests. */
  List<Actor> guests(int trigger, List<Actor> hosts) {
    Set<Actor> guests = new LinkedHashSet<>();
    for (int k = 0; k < trigger; k++) {
      int m = view.mentionAt(k);
      if (m >= 0) {
        Actor actor = view.mentions().get(m).actor();
        boolean host = hosts.stream().anyMatch(h -> Merger.sameSide(h, actor));
        if (actor.kind() == Actor.Kind.PERSON && !host) {
          guests.add(actor);
        }
      }
    }
    return new ArrayList<>(guests);
  }
}
