package kawat.app.web.relation;

import java.util.List;
import kawat.desk.ActorSummary;
import kawat.desk.Pair;

/**
 * Whom a reader may ask about.
 *
 * @param choices actors that the form proposes
 * @param told pairs of states between which most is told
 */
public record Sides(List<ActorSummary> choices, List<Pair> told) {
  public Sides {
    choices = List.copyOf(choices);
    told = List.copyOf(told);
  }
}
