package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;

/** What denials may speak of, by page and by party; events come and go. */
final class Claims {
  /** An event as a page tells it. */
  record Claim(MergedEvent event, Report report) {}

  private static final String DENIAL = "denial";

  private static final Comparator<Claim> IN_ORDER =
      Comparator.comparingInt((Claim c) -> Denials.start(c.report))
          .thenComparing(Claim::event, MergedEvent.BY_DATE);

  private final Map<String, List<Claim>> byPage = new HashMap<>();
  private final Map<String, Set<MergedEvent>> denialsOf = new HashMap<>();
  private final ByParty claims;
  private final ByParty denials;

  /**
   * @param pages by id, as they are when asked
   */
  Claims(Map<String, PageFacts> pages) {
    this.claims = new ByParty(pages);
    this.denials = new ByParty(pages);
  }

  /** What a page tells and somebody may deny, in the order of its text. */
  List<Claim> of(String page) {
    return byPage.getOrDefault(page, List.of());
  }

  /** Events of some forms in which whoever denies takes part, told at about the denial's time. */
  Collection<MergedEvent> near(Report denial, Set<String> forms) {
    List<String> keys =
        ByParty.keys(denial.event().from()).stream()
            .flatMap(party -> forms.stream().map(form -> form + "|" + party))
            .toList();
    return claims.near(keys, claims.day(denial));
  }

  /** Puts in an event whose pages are known. */
  void put(MergedEvent event) {
    if (event.form() == Event.Form.DENIAL) {
      denials.put(event, event.from(), DENIAL);
      event
          .reports()
          .forEach(r -> denialsOf.computeIfAbsent(r.page(), _ -> new HashSet<>()).add(event));
    }
    claims.put(event, parties(event), event.form().name());
    if (event.form() != Event.Form.DENIAL && event.form() != Event.Form.CONFIRMATION) {
      for (Report report : event.reports()) {
        List<Claim> all = byPage.computeIfAbsent(report.page(), _ -> new ArrayList<>(2));
        all.add(new Claim(event, report));
        all.sort(IN_ORDER);
      }
    }
  }

  void remove(MergedEvent event) {
    claims.remove(event);
    denials.remove(event);
    for (Report report : event.reports()) {
      byPage.computeIfPresent(
          report.page(),
          (_, all) -> {
            all.removeIf(c -> c.event == event);
            return all.isEmpty() ? null : all;
          });
      denialsOf.computeIfPresent(
          report.page(),
          (_, all) -> {
            all.remove(event);
            return all.isEmpty() ? null : all;
          });
    }
  }

  /** The denials for which it matters that an event came or goes. */
  void touched(MergedEvent event, Set<MergedEvent> again) {
    if (event.form() == Event.Form.DENIAL) {
      again.add(event);
      return;
    }
    event.reports().forEach(r -> again.addAll(denialsOf.getOrDefault(r.page(), Set.of())));
    List<String> keys =
        ByParty.keys(parties(event)).stream().map(party -> DENIAL + "|" + party).toList();
    claims.days(event).forEach(day -> again.addAll(denials.near(keys, day)));
  }

  private static List<Actor> parties(MergedEvent event) {
    return Stream.concat(event.from().stream(), event.to().stream()).toList();
  }
}
