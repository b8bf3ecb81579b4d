package kawat.app.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kawat.app.web.actors.ActorView;
import kawat.app.web.actors.ActorsView;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Frame;
import kawat.app.web.timeline.Parameters;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.model.Actor;

/** {@code /actors} and {@code /actors/{key}}. */
final class ActorPages {
  /** Actors of one part of the list: {@value}. */
  private static final int PART = 100;

  /** Events and quotations that an actor's page shows: {@value}. */
  private static final int SHOWN = 25;

  /** Events that are looked through for who takes part in them: {@value}. */
  private static final int LOOKED_THROUGH = 1_000;

  /** Pages that are looked through for names: {@value}. */
  private static final int NAMING_PAGES = 40;

  private final Site site;

  ActorPages(Site site) {
    this.site = site;
  }

  void list(Context ctx) {
    Frame frame = site.frame(ctx, "actors");
    Parameters asked = Parameters.of(ctx.queryParamMap());
    int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
    Slice<ActorSummary> actors = site.desk().actors(asked.one("q"), new Window(offset, PART));
    Address address = Address.of("actors").plus("q", asked.one("q"));
    ActorsView view =
        new ActorsView(actors, asked.one("q").orElse(""), Paging.next(actors, address));
    site.show(ctx, "actors", frame, view);
  }

  void one(Context ctx) {
    Frame frame = site.frame(ctx, "actors");
    site.show(ctx, "actor", frame, view(ctx.pathParam("key")));
  }

  private ActorView view(String key) {
    Desk desk = site.desk();
    ActorSummary actor = desk.actor(key);
    EventFilter filter = EventFilter.ALL.actors(key);
    Slice<PageSummary> pages = desk.pages(PageFilter.ALL.actor(key), Window.first(NAMING_PAGES));
    return new ActorView(
        actor,
        desk.events(filter, Window.first(SHOWN)),
        desk.sayings(key, Window.first(SHOWN)),
        names(actor.actor(), pages.items()),
        partners(key, desk.events(filter, Window.first(LOOKED_THROUGH)).items()),
        pages);
  }

  private List<ActorView.Name> names(Actor actor, List<PageSummary> pages) {
    Map<String, Integer> times = new HashMap<>();
    for (PageSummary page : pages) {
      site.desk().record(page.id()).cast().stream()
          .filter(member -> member.actor().key().equals(actor.key()))
          .flatMap(member -> member.mentions().stream())
          .forEach(mention -> times.merge(mention.exact(), 1, Integer::sum));
    }
    return times.entrySet().stream()
        .filter(e -> !e.getKey().equals(actor.name()))
        .map(e -> new ActorView.Name(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((ActorView.Name n) -> -n.times())
                .thenComparing(ActorView.Name::name))
        .limit(SHOWN)
        .toList();
  }

  private static List<ActorView.Partner> partners(String key, List<EventSummary> events) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Actor> actors = new HashMap<>();
    for (EventSummary event : events) {
      Stream.concat(event.from().stream(), event.to().stream())
          .filter(actor -> !actor.key().equals(key))
          .distinct()
          .forEach(
              actor -> {
                actors.putIfAbsent(actor.key(), actor);
                times.merge(actor.key(), 1, Integer::sum);
              });
    }
    return actors.values().stream()
        .map(actor -> new ActorView.Partner(actor, times.getOrDefault(actor.key(), 0)))
        .sorted(
            Comparator.comparingInt((ActorView.Partner p) -> -p.events())
                .thenComparing(p -> p.actor().name()))
        .limit(SHOWN)
        .toList();
  }
}
