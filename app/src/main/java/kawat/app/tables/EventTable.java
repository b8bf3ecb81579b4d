package kawat.app.tables;

import java.util.List;
import kawat.app.web.words.Constants;
import kawat.desk.EventSummary;
import kawat.model.Actor;

/** A timeline as CSV, a row for each event. */
public final class EventTable {
  private EventTable() {}

  public static String of(List<EventSummary> events) {
    Csv csv =
        new Csv(
            "id,date,form,channel,status,from,from_keys,to,to_keys,place,origins,reports,pages,outlets,plover,cameo,goldstein,words,page"
                .split(","));
    events.forEach(e -> row(csv, e));
    return csv.text();
  }

  private static void row(Csv csv, EventSummary e) {
    csv.row(
        Csv.cell(e.id()),
        Csv.cell(e.date().orElse("")),
        Constants.name(e.form()),
        Csv.cell(e.channel().orElse("")),
        Constants.name(e.status()),
        names(e.from()),
        keys(e.from()),
        names(e.to()),
        keys(e.to()),
        Csv.cell(e.place().orElse("")),
        Integer.toString(e.origins()),
        Integer.toString(e.reports()),
        Integer.toString(e.pages()),
        Csv.cell(e.outlets()),
        Csv.cell(e.coding().plover()),
        Csv.cell(e.coding().cameo()),
        Csv.number(e.coding().goldstein(), 1),
        Csv.cell(e.words()),
        Csv.cell(e.page()));
  }

  private static String names(List<Actor> actors) {
    return Csv.cell(actors.stream().map(Actor::name).toList());
  }

  private static String keys(List<Actor> actors) {
    return Csv.cell(actors.stream().map(Actor::key).toList());
  }
}
