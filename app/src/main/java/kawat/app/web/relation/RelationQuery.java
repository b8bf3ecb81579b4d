package kawat.app.web.relation;

import java.util.Optional;
import java.util.Set;
import kawat.app.web.timeline.Parameters;
import kawat.app.web.timeline.TimelineQuery;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Side;

/**
 * A question for the relation of two sides, as addresses ask it.
 *
 * @param from first day, EDTF
 * @param to last day, EDTF
 */
public record RelationQuery(
    Side a, Side b, Grain grain, Optional<String> from, Optional<String> to) {
  /** What an address may ask besides the sides. */
  public static final Set<String> KNOWN = Set.of("by", "from", "to");

  /**
   * @throws kawat.model.KawatException BAD_QUERY where the step is not known
   */
  public static RelationQuery of(String a, String b, Parameters asked) {
    Grain grain =
        asked
            .one("by")
            .map(written -> TimelineQuery.constant("by", written, Grain.class))
            .orElse(Grain.MONTH);
    return new RelationQuery(new Side(a), new Side(b), grain, asked.one("from"), asked.one("to"));
  }

  /**
   * @throws kawat.model.KawatException as {@link DeskWeave#relation}
   */
  public Relation answer(Desk desk) {
    return DeskWeave.relation(desk, a, b, grain, from, to);
  }
}
