package kawat.app.web.actors;

import java.util.List;
import kawat.desk.ActorSummary;
import kawat.desk.EventSummary;
import kawat.desk.PageSummary;
import kawat.desk.Saying;
import kawat.desk.Slice;
import kawat.model.Actor;

/**
 * An actor as its page shows it.
 *
 * @param events its latest
 * @param names what pages call it, commonest first
 * @param partners who takes part in its events, most often first
 * @param pages that name it, newest first
 */
public record ActorView(
    ActorSummary actor,
    Slice<EventSummary> events,
    Slice<Saying> sayings,
    List<Name> names,
    List<Partner> partners,
    Slice<PageSummary> pages) {
  public ActorView {
    names = List.copyOf(names);
    partners = List.copyOf(partners);
  }

  /** What pages call an actor, and how often. */
  public record Name(String name, int times) {}

  /** Who takes part in an actor's events, and in how many. */
  public record Partner(Actor actor, int events) {}
}
