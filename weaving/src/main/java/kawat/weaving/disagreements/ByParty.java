package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import org.jspecify.annotations.Nullable;

/**
 * Events by form and party, and on each such shelf by the days on which they were told, so that a
 * denial is held only against what its denier may mean.
 */
final class ByParty {
  private final Map<String, NewsRecord> pages;
  private final List<MergedEvent> events;

  /** Numbers of events; those told without a day stand at the last of all days. */
  private final Map<String, NavigableMap<LocalDate, Set<Integer>>> shelves = new HashMap<>();

  ByParty(Map<String, NewsRecord> pages, List<MergedEvent> events) {
    this.pages = pages;
    this.events = events;
    for (int i = 0; i < events.size(); i++) {
      shelve(i, events.get(i));
    }
  }

  private void shelve(int number, MergedEvent event) {
    for (Actor actor : Stream.concat(event.from().stream(), event.to().stream()).toList()) {
      for (String party : keys(actor)) {
        var days = shelves.computeIfAbsent(event.form() + "|" + party, _ -> new TreeMap<>());
        for (Report report : event.reports()) {
          days.computeIfAbsent(day(report).orElse(LocalDate.MAX), _ -> new TreeSet<>()).add(number);
        }
      }
    }
  }

  private static List<String> keys(Actor actor) {
    return Stream.concat(Stream.of(actor.key()), actor.country().stream()).toList();
  }

  private Optional<LocalDate> day(Report report) {
    return Optional.ofNullable(pages.get(report.page())).flatMap(PageTime::day);
  }

  /** Events of some forms in which whoever denies takes part, told at about the denial's time. */
  Stream<MergedEvent> near(Report denial, Set<String> forms) {
    Set<Integer> found = new TreeSet<>();
    for (Actor denier : denial.event().from()) {
      for (String party : keys(denier)) {
        forms.forEach(form -> found.addAll(near(shelves.get(form + "|" + party), denial)));
      }
    }
    return found.stream().map(events::get);
  }

  private List<Integer> near(@Nullable NavigableMap<LocalDate, Set<Integer>> days, Report denial) {
    if (days == null) {
      return List.of();
    }
    NavigableMap<LocalDate, Set<Integer>> in =
        day(denial)
            .map(
                d ->
                    days.subMap(
                        d.minusDays(Period.NEWS_DAYS), true, d.plusDays(Period.NEWS_DAYS), true))
            .orElse(days);
    return Stream.concat(in.values().stream(), Stream.ofNullable(days.get(LocalDate.MAX)))
        .flatMap(Set::stream)
        .toList();
  }
}
