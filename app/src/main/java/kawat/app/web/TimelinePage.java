package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Frame;
import kawat.app.web.timeline.Histogram;
import kawat.app.web.timeline.Parameters;
import kawat.app.web.timeline.TimelineQuery;
import kawat.app.web.timeline.TimelineView;
import kawat.app.web.timeline.TimelineView.Chip;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.EventSummary;
import kawat.desk.Grain;
import kawat.desk.PageFilter;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** {@code /}: events in the order of time. */
final class TimelinePage {
  /** Entries of one part: {@value}. */
  private static final int PART = 50;

  /** Actors that the filter proposes: {@value}. */
  private static final int PROPOSED = 200;

  private final Site site;

  TimelinePage(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    Frame frame = site.frame(ctx, "timeline");
    Parameters asked = Parameters.of(ctx.queryParamMap());
    try {
      TimelineQuery query = withKeys(TimelineQuery.of(asked));
      int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
      Address address = query.at(Address.of());
      boolean tidy = !ctx.queryParamMap().containsValue(List.of(""));
      if (ctx.header("HX-Request") != null) {
        ctx.header("HX-Push-Url", offset == 0 ? address.toString() : "false");
      } else if (!tidy) {
        ctx.redirect(address.toString(), HttpStatus.SEE_OTHER); // a form sends its empty fields
        return;
      }
      site.show(ctx, "timeline", frame, view(query, offset, frame));
    } catch (KawatException e) {
      if (e.code() != ErrorCode.BAD_QUERY) {
        throw e;
      }
      ctx.status(HttpStatus.BAD_REQUEST);
      site.show(ctx, "timeline", frame, refused(e.message()));
    }
  }

  private TimelineView view(TimelineQuery query, int offset, Frame frame) {
    Desk desk = site.desk();
    Slice<EventSummary> events = desk.events(query.filter(), new Window(offset, PART));
    int next = offset + events.items().size();
    Optional<String> more =
        next < events.total()
            ? Optional.of(query.at(Address.of()).plus("offset", Integer.toString(next)).toString())
            : Optional.empty();
    Histogram histogram = Histogram.of(desk.histogram(query.filter(), Grain.FITTING), query);
    return new TimelineView(
        query, chips(query, frame), events, histogram, more, choices(), Optional.empty(), pages());
  }

  private TimelineView refused(String why) {
    return new TimelineView(
        TimelineQuery.ALL,
        List.of(),
        new Slice<>(List.of(), 0, 0),
        Histogram.of(List.of(), TimelineQuery.ALL),
        Optional.empty(),
        choices(),
        Optional.of(why),
        pages());
  }

  private int pages() {
    return site.desk().pages(PageFilter.ALL, Window.first(1)).total();
  }

  private TimelineView.Choices choices() {
    return new TimelineView.Choices(
        site.desk().actors(Optional.empty(), Window.first(PROPOSED)).items(),
        site.desk().outlets());
  }

  /** Readers may write a name where a key is meant: the actor most named of those who bear it. */
  private TimelineQuery withKeys(TimelineQuery query) {
    List<String> keys = query.actors().stream().map(this::key).distinct().toList();
    return new TimelineQuery(
        keys,
        query.forms(),
        query.statuses(),
        query.from(),
        query.to(),
        query.outlets(),
        query.text());
  }

  private String key(String written) {
    if (actor(written).isPresent()) {
      return written;
    }
    List<ActorSummary> named = site.desk().actors(Optional.of(written), Window.first(1)).items();
    return named.isEmpty() ? written : named.getFirst().actor().key();
  }

  private Optional<ActorSummary> actor(String key) {
    try {
      return Optional.of(site.desk().actor(key));
    } catch (KawatException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<Chip> chips(TimelineQuery query, Frame frame) {
    Address all = query.at(Address.of());
    List<Chip> chips = new ArrayList<>();
    for (Address.Parameter condition : all.parameters()) {
      String lift = all.without(condition.name(), condition.value()).toString();
      String label = frame.t("filter." + condition.name());
      chips.add(new Chip(label, shown(condition, frame), lift));
    }
    return chips;
  }

  private String shown(Address.Parameter condition, Frame frame) {
    String value = condition.value();
    return switch (condition.name()) {
      case "actor" -> actor(value).map(a -> a.actor().name()).orElse(value);
      case "form" -> frame.t("form." + value);
      case "status" -> frame.t("status." + value);
      case "from", "to" -> frame.when(value);
      case String other -> value;
    };
  }
}
