package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.app.web.chain.EventView;
import kawat.app.web.chain.EventView.Group;
import kawat.app.web.chain.EventView.Passage;
import kawat.app.web.chain.EventView.Told;
import kawat.app.web.chain.Wire;
import kawat.app.web.frame.Frame;
import kawat.app.web.frame.Links;
import kawat.app.web.marks.ItemMarks;
import kawat.app.web.marks.Mark;
import kawat.app.web.marks.MarkedText;
import kawat.desk.Desk;
import kawat.desk.PageSummary;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Report;
import kawat.weaving.Reuse;

/** {@code /events/{id}}: who tells of an event, and on whose word. */
final class EventPage {
  private final Site site;

  EventPage(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    Frame frame = site.frame(ctx, "timeline");
    site.show(ctx, "event", frame, view(site.desk().event(ctx.pathParam("id"))));
  }

  /** Sends on to the merged event of a page's event. */
  void ofReport(Context ctx) {
    String id = ctx.pathParam("page") + "/" + ctx.pathParam("index");
    ctx.redirect(Links.event(site.desk().event(id).id()), HttpStatus.FOUND);
  }

  /** Sends on to the first words of the first report, in their article. */
  void sentence(Context ctx) {
    Report first = site.desk().event(ctx.pathParam("id")).reports().getFirst();
    ctx.redirect(Links.item(first.page(), first.event().id()), HttpStatus.FOUND);
  }

  private EventView view(MergedEvent event) {
    Map<String, Told> told = new HashMap<>(); // by page and index
    event.reports().forEach(r -> told.put(name(r), told(r)));
    List<String> outlets =
        event.reports().stream().map(r -> told(told, r).outlet()).distinct().toList();
    return new EventView(event, groups(event, told), outlets, site.disputes(disagreements(event)));
  }

  private static String name(Report report) {
    return report.page() + "/" + report.index();
  }

  private static Told told(Map<String, Told> all, Report report) {
    Told told = all.get(name(report));
    if (told == null) {
      throw new IllegalStateException(name(report) + " is a report of this event");
    }
    return told;
  }

  private static List<Group> groups(MergedEvent event, Map<String, Told> told) {
    List<Group> groups = new ArrayList<>();
    Set<Report> placed = new HashSet<>();
    for (Origin origin : event.origins()) {
      List<Report> of =
          event.reports().stream()
              .filter(r -> !r.copied() && origin.pages().contains(r.page()))
              .filter(placed::add)
              .toList();
      groups.add(
          new Group(Optional.of(origin.name()), of.stream().map(r -> told(told, r)).toList()));
    }
    List<Report> rest = event.reports().stream().filter(r -> !placed.contains(r)).toList();
    if (!rest.isEmpty()) {
      groups.add(new Group(Optional.empty(), rest.stream().map(r -> told(told, r)).toList()));
    }
    return groups;
  }

  private Told told(Report report) {
    Desk desk = site.desk();
    PageSummary page = desk.summary(report.page());
    String outlet = page.outlet().orElse(page.source());
    NewsRecord record = desk.record(report.page());
    return new Told(
        report,
        page,
        outlet,
        Wire.of(report.event().sources(), outlet),
        passages(record, report.event()),
        report.copied() ? copiedFrom(report) : Optional.empty());
  }

  private static List<Passage> passages(NewsRecord record, Event event) {
    List<Passage> passages = new ArrayList<>();
    int number = 0;
    for (Evidence words : event.evidence()) {
      String anchor = ItemMarks.anchor(event.id(), ++number);
      String link = Links.article(record.id()) + "?item=" + event.id() + "#" + anchor;
      MarkedText.around(record.article(), words, Mark.Kind.EVENT)
          .forEach(block -> passages.add(new Passage(block, link)));
    }
    return passages;
  }

  private Optional<PageSummary> copiedFrom(Report report) {
    List<Evidence> words = report.event().evidence();
    return site.desk().reuse(report.page()).stream()
        .filter(r -> r.later().page().equals(report.page()))
        .filter(r -> words.stream().anyMatch(w -> r.later().evidence().span().overlaps(w.span())))
        .map(Reuse::earlier)
        .findFirst()
        .map(earlier -> site.desk().summary(earlier.page()));
  }

  /** Disagreements of which at least one side lies in the event's words. */
  private List<Disagreement> disagreements(MergedEvent event) {
    Set<Disagreement> found = new LinkedHashSet<>();
    for (Report report : event.reports()) {
      for (Disagreement disagreement : site.desk().disagreements(report.page())) {
        if (disagreement.sides().stream().anyMatch(side -> concerns(side, report))) {
          found.add(disagreement);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean concerns(Disagreement.Side side, Report report) {
    return side.page().equals(report.page())
        && report.event().evidence().stream()
            .anyMatch(words -> words.span().overlaps(side.evidence().span()));
  }
}
