package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.Story;

/**
 * What ties pages to one matter: the story that they tell, and the events that both report. Like
 * words in pages without such a tie speak of two matters: every town counts its sick.
 */
final class Ties {
  /** By page and event: the tellings of the event that the page has. */
  private final Map<String, Map<String, Told>> tellings = new HashMap<>();

  private final Map<String, Integer> pagesOf = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Counted, Map<String, Told>> acts = new IdentityHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  /** By identity: an event read from a page stays the same object. */
  private record Told(Event.Form form, List<Event> events) {
    boolean same(Told other) {
      if (form != other.form || events.size() != other.events.size()) {
        return false;
      }
      for (int i = 0; i < events.size(); i++) {
        if (events.get(i) != other.events.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Takes over events and stories that came or went.
   *
   * @return ids of the pages of which something changed
   */
  Set<String> update(Since<MergedEvent> events, Since<Story> stories) {
    changed.clear();
    Map<String, MergedEvent> fresh = new HashMap<>();
    events.fresh().forEach(e -> fresh.put(e.id(), e));
    Map<String, Map<String, Told>> before = new HashMap<>();
    events.gone().forEach(e -> before.put(e.id(), told(e)));
    before.keySet().stream()
        .filter(id -> !fresh.containsKey(id))
        .forEach(id -> put(id, before, Map.of()));
    fresh.forEach((id, e) -> put(id, before, told(e)));
    stories(stories);
    return Collections.unmodifiableSet(changed);
  }

  private static Map<String, Told> told(MergedEvent event) {
    Map<String, List<Event>> byPage = new HashMap<>();
    for (Report report : event.reports()) {
      byPage.computeIfAbsent(report.page(), _ -> new ArrayList<>(1)).add(report.event());
    }
    Map<String, Told> told = new HashMap<>();
    byPage.forEach((page, all) -> told.put(page, new Told(event.form(), all)));
    return told;
  }

  private void put(String id, Map<String, Map<String, Told>> gone, Map<String, Told> now) {
    Map<String, Told> before = gone.getOrDefault(id, Map.of());
    boolean otherwise = before.size() > 1 != now.size() > 1;
    before.forEach(
        (page, told) -> {
          if (!now.containsKey(page)) {
            tellings.computeIfPresent(
                page,
                (_, all) -> {
                  all.remove(id);
                  return all.isEmpty() ? null : all;
                });
            changed.add(page);
          }
        });
    now.forEach(
        (page, told) -> {
          Told old = before.get(page);
          if (old == null || otherwise || !old.same(told)) {
            tellings.computeIfAbsent(page, _ -> new HashMap<>()).put(id, told);
            changed.add(page);
          }
        });
    if (now.isEmpty()) {
      pagesOf.remove(id);
    } else {
      pagesOf.put(id, now.size());
    }
  }

  /** A story goes by its first page. */
  private void stories(Since<Story> stories) {
    Map<String, String> before = new HashMap<>();
    for (Story gone : stories.gone()) {
      String name = gone.pages().getFirst();
      sizes.remove(name);
      gone.pages().forEach(p -> before.put(p, gone.pages().size() > 1 ? name : ""));
    }
    before.keySet().forEach(storyOf::remove);
    for (Story fresh : stories.fresh()) {
      String name = fresh.pages().getFirst();
      sizes.put(name, fresh.pages().size());
      for (String page : fresh.pages()) {
        storyOf.put(page, name);
        String now = fresh.pages().size() > 1 ? name : "";
        if (!now.equals(before.remove(page))) {
          changed.add(page);
        }
      }
    }
    changed.addAll(before.keySet());
  }

  /** Forgets what was asked for a number whose page changed. */
  void forget(Counted number) {
    acts.remove(number);
  }

  /** What ties a page to others, itself first. */
  Set<String> of(String page) {
    Set<String> all = new TreeSet<>();
    all.add(page);
    for (String event : tellings.getOrDefault(page, Map.of()).keySet()) {
      if (pagesOf.getOrDefault(event, 0) > 1) {
        all.add(event);
      }
    }
    String story = storyOf.get(page);
    if (story != null && sizes.getOrDefault(story, 0) > 1) {
      all.add("story " + story);
    }
    return all;
  }

  /** Whether two pages tell one occurrence, not only a common background. */
  boolean oneStory(String a, String b) {
    String story = storyOf.get(a);
    return story != null && story.equals(storyOf.get(b));
  }

  /** The events in whose telling a number stands, by the event's id. */
  private Map<String, Told> acts(Counted number) {
    return acts.computeIfAbsent(
        number,
        n -> {
          Map<String, Told> found = new HashMap<>();
          tellings
              .getOrDefault(n.page.id(), Map.of())
              .forEach(
                  (id, told) -> {
                    if (told.events.stream().anyMatch(e -> tells(e, n))) {
                      found.put(id, told);
                    }
                  });
          return found;
        });
  }

  private static boolean tells(Event event, Counted number) {
    return event.evidence().stream()
        .anyMatch(e -> e.span().overlaps(number.figure.evidence().span()));
  }

  /** Whether both are told of one event. */
  boolean oneAct(Counted a, Counted b) {
    return !Collections.disjoint(acts(a).keySet(), acts(b).keySet());
  }

  /** Whether one of them at least is told of an event. */
  boolean ofAct(Counted a, Counted b) {
    return !acts(a).isEmpty() || !acts(b).isEmpty();
  }

  /**
   * Whether they are told of two acts: each attack has its own dead, and what one side sends is not
   * what it is sent.
   */
  boolean otherAct(Counted a, Counted b) {
    return !oneAct(a, b)
        && acts(a).values().stream()
            .anyMatch(
                x -> acts(b).values().stream().anyMatch(y -> x.form == y.form || opposite(x, y)));
  }

  private static boolean opposite(Told a, Told b) {
    return a.events.stream()
        .anyMatch(
            x ->
                b.events.stream()
                    .anyMatch(
                        y ->
                            share(x.from(), y.to())
                                && share(x.to(), y.from())
                                && !share(x.from(), y.from())));
  }

  private static boolean share(List<Actor> a, List<Actor> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Denials.same(x, y)));
  }

  /** Whether both say of how many of its object one act is: troops sent, shells supplied. */
  boolean amounts(Counted a, Counted b) {
    return acts(a).entrySet().stream()
        .anyMatch(
            e ->
                acts(b).containsKey(e.getKey())
                    && a.counts(e.getValue().form)
                    && b.counts(e.getValue().form));
  }
}
