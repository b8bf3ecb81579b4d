package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import kawat.app.web.frame.Frame;
import kawat.app.web.frame.Links;
import kawat.app.web.relation.RelationChart;
import kawat.app.web.relation.RelationQuery;
import kawat.app.web.relation.RelationView;
import kawat.app.web.relation.Sides;
import kawat.app.web.timeline.Parameters;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.Window;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.weaving.relations.Relation;

/** {@code /relation} and {@code /relation/{a}/{b}}: how two sides stand to each other. */
final class RelationPages {
  /** Actors that the form proposes: {@value}. */
  private static final int PROPOSED = 200;

  /** Pairs of states that the empty form shows: {@value}. */
  private static final int SHOWN = 12;

  private final Site site;

  RelationPages(Site site) {
    this.site = site;
  }

  /** Asks for two sides, or sends on to their page where both are named. */
  void ask(Context ctx) {
    Parameters asked = Parameters.of(ctx.queryParamMap());
    Optional<String> a = asked.one("a").map(this::key);
    Optional<String> b = asked.one("b").map(this::key);
    if (a.isPresent() && b.isPresent()) {
      ctx.redirect(Links.relation(a.get(), b.get()), HttpStatus.SEE_OTHER);
      return;
    }
    site.show(
        ctx,
        "relations",
        site.frame(ctx, "relations"),
        new Sides(choices(), site.desk().pairs(SHOWN)));
  }

  void show(Context ctx) {
    Frame frame = site.frame(ctx, "relations");
    String a = ctx.pathParam("a");
    String b = ctx.pathParam("b");
    Relation relation =
        RelationQuery.of(a, b, Parameters.of(ctx.queryParamMap())).answer(site.desk());
    RelationChart chart = RelationChart.of(relation);
    site.show(
        ctx, "relation", frame, new RelationView(relation, chart, name(a), name(b), choices()));
  }

  private List<ActorSummary> choices() {
    return site.desk().actors(Optional.empty(), Window.first(PROPOSED)).items();
  }

  /** Readers may write a name where a key is meant: the actor most named of those who bear it. */
  private String key(String written) {
    return site.desk().actors(Optional.of(written), Window.first(PROPOSED)).items().stream()
        .map(ActorSummary::actor)
        .filter(a -> a.key().equals(written) || a.name().equalsIgnoreCase(written))
        .findFirst()
        .map(a -> a.key())
        .orElse(written);
  }

  /** A state may be known by those who act for it alone; then its code must do. */
  private String name(String key) {
    Desk desk = site.desk();
    try {
      return desk.actor(key).actor().name();
    } catch (KawatException e) {
      if (e.code() != ErrorCode.NOT_FOUND) {
        throw e;
      }
      return key;
    }
  }
}
