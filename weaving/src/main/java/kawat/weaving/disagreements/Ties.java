package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.Story;

/**
 * What ties pages to one matter: the story that they tell, and the events that both report. Like
 * words in pages without such a tie speak of two matters: every town counts its sick.
 */
final class Ties {
  private final Map<String, List<String>> byPage = new HashMap<>();
  private final Map<String, Integer> storyOf = new HashMap<>();

  private final Map<String, List<Telling>> tellings = new HashMap<>();

  private final Map<Counted, Map<String, Event.Form>> acts = new IdentityHashMap<>();

  private record Telling(MergedEvent event, Report report) {}

  private Ties() {}

  static Ties of(List<MergedEvent> events, List<Story> stories) {
    Ties ties = new Ties();
    for (MergedEvent event : events) {
      Set<String> pages = new HashSet<>();
      event.reports().stream().map(Report::page).forEach(pages::add);
      if (pages.size() > 1) {
        pages.forEach(page -> ties.tie(page, event.id()));
      }
      event
          .reports()
          .forEach(
              r ->
                  ties.tellings
                      .computeIfAbsent(r.page(), _ -> new ArrayList<>())
                      .add(new Telling(event, r)));
    }
    for (int story = 0; story < stories.size(); story++) {
      List<String> pages = stories.get(story).pages();
      for (String page : pages) {
        ties.storyOf.put(page, story);
        if (pages.size() > 1) {
          ties.tie(page, "story " + story);
        }
      }
    }
    return ties;
  }

  private void tie(String page, String to) {
    byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(to);
  }

  /** What ties a page to others, itself first. */
  List<String> of(String page) {
    List<String> all = new ArrayList<>(List.of(page));
    all.addAll(byPage.getOrDefault(page, List.of()));
    return all;
  }

  /** Whether two pages tell one occurrence, not only a common background. */
  boolean oneStory(String a, String b) {
    Integer story = storyOf.get(a);
    return story != null && story.equals(storyOf.get(b));
  }

  /** The events in whose telling a number stands: form by the event's id. */
  private Map<String, Event.Form> acts(Counted number) {
    return acts.computeIfAbsent(
        number,
        n -> {
          Map<String, Event.Form> found = new HashMap<>();
          for (Telling t : tellings.getOrDefault(n.page.id(), List.of())) {
            if (t.report.event().evidence().stream()
                .anyMatch(e -> e.span().overlaps(n.figure.evidence().span()))) {
              found.put(t.event.id(), t.event.form());
            }
          }
          return found;
        });
  }

  /** Whether both are told of one event. */
  boolean oneAct(Counted a, Counted b) {
    return !Collections.disjoint(acts(a).keySet(), acts(b).keySet());
  }

  /** Whether one of them at least is told of an event. */
  boolean ofAct(Counted a, Counted b) {
    return !acts(a).isEmpty() || !acts(b).isEmpty();
  }

  /** Whether they are told of two acts of one form: each attack has its own dead. */
  boolean otherAct(Counted a, Counted b) {
    return !oneAct(a, b) && !Collections.disjoint(acts(a).values(), acts(b).values());
  }
}
