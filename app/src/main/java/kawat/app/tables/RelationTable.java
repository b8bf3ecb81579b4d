package kawat.app.tables;

import java.util.List;
import java.util.OptionalDouble;
import kawat.app.web.words.Constants;
import kawat.model.Actor;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.relations.Network;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Share;
import kawat.weaving.relations.Step;
import kawat.weaving.timelines.Digest;

/** Relations, networks and digests as CSV. */
public final class RelationTable {
  private RelationTable() {}

  /** A row for each step; the sums of a gap are empty, not zero. */
  public static String steps(Relation relation) {
    Csv csv = new Csv("from", "to", "gap", "cooperation", "conflict", "events");
    for (Step step : relation.steps()) {
      csv.row(
          step.first().toString(),
          step.last().toString(),
          Boolean.toString(step.gap()),
          sum(step.cooperation()),
          sum(step.conflict()),
          Csv.cell(step.shares().stream().map(s -> s.event().id()).toList()));
    }
    return csv.text();
  }

  private static String sum(OptionalDouble sum) {
    return sum.isPresent() ? Csv.number(sum.getAsDouble(), 3) : "";
  }

  /** A row for each event with what it adds. */
  public static String events(Relation relation) {
    Csv csv =
        new Csv(
            "step,id,date,form,status,from,to,direction,goldstein,status_weight,independence,value,origins"
                .split(","));
    for (Step step : relation.steps()) {
      step.shares().forEach(s -> share(csv, step.first().toString(), s));
    }
    relation.unplaced().forEach(s -> share(csv, "", s));
    return csv.text();
  }

  private static void share(Csv csv, String step, Share s) {
    MergedEvent e = s.event();
    csv.row(
        step,
        Csv.cell(e.id()),
        Csv.cell(e.date().orElse("")),
        Constants.name(e.form()),
        Constants.name(e.status()),
        names(e.from()),
        names(e.to()),
        Constants.name(s.direction()),
        Csv.number(s.goldstein(), 1),
        Csv.number(s.status(), 1),
        Csv.number(s.independence(), 3),
        Csv.number(s.value(), 3),
        origins(e));
  }

  private static String names(List<Actor> actors) {
    return Csv.cell(actors.stream().map(Actor::name).toList());
  }

  private static String origins(MergedEvent event) {
    return Csv.cell(event.origins().stream().map(Origin::name).toList());
  }

  /** A row for each pair. */
  public static String of(Network network) {
    Csv csv = new Csv("a", "b", "events", "cooperation", "conflict", "event_ids");
    for (Network.Edge e : network.edges()) {
      csv.row(
          Csv.cell(e.a()),
          Csv.cell(e.b()),
          Integer.toString(e.events().size()),
          Csv.number(e.cooperation(), 3),
          Csv.number(e.conflict(), 3),
          Csv.cell(e.events()));
    }
    return csv.text();
  }

  /** A row for each event of a digest with what makes it matter. */
  public static String of(List<Digest> digest) {
    Csv csv =
        new Csv("id,date,form,status,from,to,importance,origins,days,origin_names".split(","));
    for (Digest d : digest) {
      MergedEvent e = d.event();
      csv.row(
          Csv.cell(e.id()),
          Csv.cell(e.date().orElse("")),
          Constants.name(e.form()),
          Constants.name(e.status()),
          names(e.from()),
          names(e.to()),
          Csv.number(d.importance().value(), 3),
          Integer.toString(d.importance().origins()),
          Long.toString(d.importance().days()),
          origins(e));
    }
    return csv.text();
  }
}
