package kawat.weaving.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.Origin;
import kawat.weaving.Report;

/**
 * Counts the independent words on which an event rests: the distinct far ends of the chains of
 * attribution behind its reports. A copied passage adds none. A report of a public word (a pledge,
 * a denial…) rests on its speaker or on the medium of his state that carried it, whoever relays it;
 * a report of another act without a chain on its own outlet, if no report names a source.
 */
public final class Origins {
  /**
   * @param by whose word; empty for an outlet that names nobody
   * @param itself whether the actor of a public word stands for it without a chain
   */
  private record Spoken(Origin origin, Optional<Actor> by, boolean itself) {}

  private Origins() {}

  /**
   * The origins of one event.
   *
   * @param reports its reports
   * @param pages by id
   */
  public static List<Origin> of(List<Report> reports, Map<String, NewsRecord> pages) {
    Map<String, Spoken> found = new LinkedHashMap<>();
    for (Report report : reports) {
      if (!report.copied()) {
        NewsRecord page = pages.get(report.page());
        if (page != null) {
          Spoken spoken = spoken(report, page);
          found.merge(spoken.origin.key(), spoken, Origins::together);
        }
      }
    }
    return independent(found);
  }

  /**
   * An outlet that names nobody is a witness only where nobody is named at all, and a state whose
   * own medium carries its word is no second one beside it.
   */
  private static List<Origin> independent(Map<String, Spoken> found) {
    boolean named = found.values().stream().anyMatch(s -> s.by.isPresent());
    return found.values().stream()
        .filter(s -> s.by.isPresent() || !named)
        .filter(s -> s.by.isEmpty() || !s.itself || !relayed(s.by.get(), found))
        .map(s -> s.origin)
        .toList();
  }

  private static boolean relayed(Actor actor, Map<String, Spoken> found) {
    return found.values().stream()
        .flatMap(s -> s.by.stream())
        .anyMatch(medium -> ownMedium(medium, actor) && !medium.key().equals(actor.key()));
  }

  /** KCNA speaks for North Korea's state and its leader. */
  private static boolean ownMedium(Actor medium, Actor actor) {
    return medium.kind() == Actor.Kind.MEDIUM
        && medium.country().isPresent()
        && medium.country().equals(actor.country());
  }

  /** The chain's end; of a public word who spoke it, unless his own medium carried it. */
  private static Spoken spoken(Report report, NewsRecord page) {
    Event event = report.event();
    Optional<Actor> end = event.sources().origin();
    if (event.form().spoken() && !event.from().isEmpty()) {
      Actor actor = event.from().getFirst();
      return end.filter(e -> ownMedium(e, actor))
          .map(e -> of(e, false, report))
          .orElseGet(() -> of(actor, true, report));
    }
    if (end.isPresent()) {
      return of(end.get(), false, report);
    }
    String outlet = page.article().publisher().or(page.article()::site).orElse(page.source());
    return new Spoken(
        new Origin("outlet:" + outlet, outlet, List.of(report.page())), Optional.empty(), false);
  }

  private static Spoken of(Actor actor, boolean itself, Report report) {
    return new Spoken(
        new Origin(actor.key(), actor.name(), List.of(report.page())), Optional.of(actor), itself);
  }

  private static Spoken together(Spoken a, Spoken b) {
    List<String> pages = new ArrayList<>(a.origin.pages());
    b.origin.pages().stream().filter(p -> !pages.contains(p)).forEach(pages::add);
    return new Spoken(
        new Origin(a.origin.key(), a.origin.name(), pages), a.by, a.itself && b.itself);
  }
}
