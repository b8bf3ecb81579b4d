package kawat.weaving.relations;

import java.util.List;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.MergedEvent;
import kawat.weaving.words.Senses;

/**
 * Tells troops that come to help from troops that threaten. The coding of a sent army knows only
 * that it moves; whom it serves is told by the words ("mengirim pasukan untuk membantu B"), else by
 * what else the two do: who gives arms to another or signs treaties with it, and strikes it never,
 * sends it soldiers as a friend.
 */
final class Allies {
  /** Goldstein's weight of military protection or peacekeeping (CAMEO 074). */
  private static final double PROTECTION = 8.5;

  private final boolean friends;

  private Allies(boolean friends) {
    this.friends = friends;
  }

  /**
   * @param between all that is told to have happened between two sides
   */
  static Allies of(List<MergedEvent> between) {
    boolean blows = between.stream().anyMatch(e -> told(e) && blow(e.form()));
    boolean bonds = between.stream().anyMatch(e -> told(e) && bond(e));
    return new Allies(bonds && !blows);
  }

  private static boolean told(MergedEvent event) {
    return event.status() != Event.Status.DENIED;
  }

  private static boolean blow(Event.Form form) {
    return form == Event.Form.ATTACK || form == Event.Form.SEIZURE || form == Event.Form.THREAT;
  }

  private static boolean bond(MergedEvent event) {
    return event.form() == Event.Form.ARMS
        || event.form() == Event.Form.AID
        || event.form() == Event.Form.TREATY && event.status() != Event.Status.PLANNED;
  }

  /** What an act of its kind helps or harms, -10 to 10. */
  double goldstein(MergedEvent event) {
    double coded = event.coding().goldstein();
    boolean sent = event.form() == Event.Form.TROOPS && coded < 0 && !event.to().isEmpty();
    return sent && (friends || helps(event)) ? PROTECTION : coded;
  }

  private static boolean helps(MergedEvent event) {
    return event.reports().stream()
        .flatMap(r -> r.event().evidence().stream())
        .map(Evidence::exact)
        .anyMatch(words -> !Senses.of(Senses.Table.AIM, words).isEmpty());
  }
}
