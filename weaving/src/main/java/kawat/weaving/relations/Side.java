package kawat.weaving.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.weaving.MergedEvent;

/**
 * One side of a relation: an actor, or a state with all who act for it.
 *
 * @param key of an actor; a state's alpha-3 code stands for the state and whoever acts for it
 */
public record Side(String key) {
  /** Whether the actor is this side or acts for it. */
  public boolean has(Actor actor) {
    return actor.key().equals(key) || actor.country().filter(key::equals).isPresent();
  }

  private boolean in(List<Actor> actors) {
    return actors.stream().anyMatch(this::has);
  }

  /** Who does what to whom, where the event stands between the two; empty where it does not. */
  static Optional<Direction> between(MergedEvent event, Side a, Side b) {
    boolean aActs = a.in(event.from());
    boolean bActs = b.in(event.from());
    if (event.form().mutual()) {
      List<Actor> all = Stream.concat(event.from().stream(), event.to().stream()).toList();
      return apart(all, a, b) ? Optional.of(Direction.MUTUAL) : Optional.empty();
    }
    boolean onB = aActs && b.in(event.to());
    boolean onA = bActs && a.in(event.to());
    return onA && onB
        ? Optional.of(Direction.MUTUAL)
        : onB ? Optional.of(Direction.THERE) : onA ? Optional.of(Direction.BACK) : Optional.empty();
  }

  /** Two actors at least, so that one person who acts for both is no meeting with himself. */
  private static boolean apart(List<Actor> actors, Side a, Side b) {
    return actors.stream()
        .filter(a::has)
        .anyMatch(x -> actors.stream().anyMatch(y -> y != x && b.has(y)));
  }

  /** Which way an act goes. */
  public enum Direction {
    /** From the first side to the second. */
    THERE,
    /** From the second side to the first. */
    BACK,
    /** Done together, or by each to the other. */
    MUTUAL
  }
}
