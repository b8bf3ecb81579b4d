package kawat.reading.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;
import kawat.reading.names.Mention;

/** A town that speaks is its state: "Yunani mengirim kapal. Athena juga meminta …". */
final class Capitals {
  private final Map<String, Actor> states = new HashMap<>();

  Capitals(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Actor actor = mention.actor();
      if (actor.kind() == Actor.Kind.STATE) {
        actor.country().ifPresent(code -> states.putIfAbsent(code, actor));
      }
    }
  }

  Draft spoken(Draft draft) {
    List<Actor> speakers = draft.speakers().stream().map(this::state).toList();
    return speakers.equals(draft.speakers()) ? draft : draft.spokenBy(speakers);
  }

  private Actor state(Actor actor) {
    return actor.kind() == Actor.Kind.PLACE
        ? actor.country().map(states::get).orElse(actor)
        : actor;
  }
}
