package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;

/**
 * Events by who takes part, and on each such shelf by the days on which they were told, so that a
 * denial is held only against what its denier may mean. Events come and go.
 */
final class ByParty {
  private record Place(String key, LocalDate day) {}

  private final Map<String, PageFacts> pages;

  /** Events told without a day stand at the last of all days. */
  private final Map<String, NavigableMap<LocalDate, Set<MergedEvent>>> shelves = new HashMap<>();

  private final Map<MergedEvent, Set<Place>> places = new IdentityHashMap<>();

  /**
   * @param pages by id, as they are when asked
   */
  ByParty(Map<String, PageFacts> pages) {
    this.pages = pages;
  }

  void put(MergedEvent event, Collection<Actor> actors, String form) {
    Set<Place> at = new HashSet<>();
    for (LocalDate day : days(event)) {
      keys(actors).forEach(party -> at.add(new Place(form + "|" + party, day)));
    }
    places.put(event, at);
    for (Place place : at) {
      shelves
          .computeIfAbsent(place.key, _ -> new TreeMap<>())
          .computeIfAbsent(place.day, _ -> new TreeSet<>(MergedEvent.BY_DATE))
          .add(event);
    }
  }

  void remove(MergedEvent event) {
    for (Place place : Optional.ofNullable(places.remove(event)).orElse(Set.of())) {
      shelves.computeIfPresent(
          place.key,
          (_, days) -> {
            days.computeIfPresent(
                place.day,
                (_, all) -> {
                  all.remove(event);
                  return all.isEmpty() ? null : all;
                });
            return days.isEmpty() ? null : days;
          });
    }
  }

  /** The days on which an event was told; none where it is no longer there. */
  Set<LocalDate> days(MergedEvent event) {
    Set<Place> known = places.get(event);
    Set<LocalDate> days = new HashSet<>();
    if (known != null) {
      known.forEach(p -> days.add(p.day));
    } else {
      event.reports().forEach(r -> days.add(day(r)));
    }
    return days;
  }

  LocalDate day(Report report) {
    return Optional.ofNullable(pages.get(report.page())).flatMap(p -> p.day).orElse(LocalDate.MAX);
  }

  static List<String> keys(Collection<Actor> actors) {
    return actors.stream()
        .flatMap(a -> Stream.concat(Stream.of(a.key()), a.country().stream()))
        .distinct()
        .toList();
  }

  /** Events on some shelves, by their date, told at about a day, or without one. */
  Collection<MergedEvent> near(Collection<String> keys, LocalDate day) {
    NavigableSet<MergedEvent> found = new TreeSet<>(MergedEvent.BY_DATE);
    for (String key : keys) {
      NavigableMap<LocalDate, Set<MergedEvent>> days = shelves.get(key);
      if (days != null) {
        found.addAll(near(days, day));
      }
    }
    return found;
  }

  private static List<MergedEvent> near(
      NavigableMap<LocalDate, Set<MergedEvent>> days, LocalDate day) {
    NavigableMap<LocalDate, Set<MergedEvent>> in =
        day.equals(LocalDate.MAX)
            ? days
            : days.subMap(
                day.minusDays(Period.NEWS_DAYS), true, day.plusDays(Period.NEWS_DAYS), true);
    List<MergedEvent> near = new ArrayList<>();
    in.values().forEach(near::addAll);
    Optional.ofNullable(days.get(LocalDate.MAX)).ifPresent(near::addAll);
    return near;
  }
}
