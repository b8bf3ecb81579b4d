package kawat.weaving.relations;

import kawat.model.Event;
import kawat.weaving.MergedEvent;

/**
 * What an event weighs in a sum. The Goldstein scale says how much an act of its kind helps or
 * harms (J. S. Goldstein, A Conflict-Cooperation Scale for WEIS Events Data, Journal of Conflict
 * Resolution 36, 1992); how firmly it is told and on how many independent words it rests say how
 * far to believe it. The latter two are Kawat's own measure, not the field's.
 */
public final class Weights {
  private Weights() {}

  /** 1 for what is told as fact, less for less; what is only planned or denied hardly counts. */
  public static double ofStatus(Event.Status status) {
    return switch (status) {
      case ASSERTED -> 1;
      case CLAIMED -> 0.7;
      case ALLEGED -> 0.4;
      case PLANNED -> 0.3;
      case DENIED -> 0.1;
    };
  }

  /**
   * 1 for one independent origin, growing by ever less: 1.6 for two, 2 for three. Copies add no
   * origin and so no weight.
   */
  public static double ofOrigins(int origins) {
    return Math.log(1 + Math.max(1, origins)) / Math.log(2);
  }

  /**
   * What the event adds: its Goldstein weight by status and independence.
   *
   * @param goldstein what an act of its kind helps or harms between these two, -10 to 10
   */
  static double value(MergedEvent event, double goldstein) {
    return goldstein * ofStatus(event.status()) * ofOrigins(event.origins().size());
  }
}
