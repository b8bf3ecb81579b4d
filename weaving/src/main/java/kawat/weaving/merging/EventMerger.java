package kawat.weaving.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Passage;
import kawat.weaving.Report;
import kawat.weaving.Reuse;

/**
 * Puts reports of one event together. Each report joins the group that it fits best, provided that
 * it fits every member (so that two meetings of the same leaders are never chained together by a
 * third report that fits both) and that the group has no report of the same page yet: what one page
 * tells as two events are two.
 */
public final class EventMerger {
  private EventMerger() {}

  /**
   * Groups of reports that tell one event, each in the order of its pages' time; a group of one is
   * an event of one page.
   *
   * @param pages earliest first
   * @param reuse copied passages among them
   */
  public static List<List<Report>> merge(List<NewsRecord> pages, List<Reuse> reuse) {
    Set<String> copied = new HashSet<>();
    reuse.stream().map(Reuse::later).forEach(p -> copied.add(place(p)));
    Map<Event.Form, List<List<Telling>>> groups = new EnumMap<>(Event.Form.class);
    for (NewsRecord page : pages) {
      for (int i = 0; i < page.events().size(); i++) {
        Event event = page.events().get(i);
        Report report = new Report(page.id(), page.source(), i, event, copied(page, event, copied));
        join(
            new Telling(report, PageTime.day(page)),
            groups.computeIfAbsent(event.form(), _ -> new ArrayList<>()));
      }
    }
    return groups.values().stream()
        .flatMap(List::stream)
        .map(group -> group.stream().map(t -> t.report).toList())
        .toList();
  }

  private static void join(Telling telling, List<List<Telling>> groups) {
    groups.stream()
        .filter(group -> fit(telling, group) >= SameEvent.LEAST)
        .max(Comparator.comparingDouble(group -> fit(telling, group)))
        .ifPresentOrElse(
            group -> group.add(telling), () -> groups.add(new ArrayList<>(List.of(telling))));
  }

  /** Mean likeness to the group's members, 0 where it can't be the same as one of them. */
  private static double fit(Telling telling, List<Telling> group) {
    double sum = 0;
    for (Telling member : group) {
      double score =
          member.report.page().equals(telling.report.page()) ? 0 : SameEvent.score(telling, member);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum / group.size();
  }

  /**
   * True where every telling of the event stands in a paragraph taken over from an earlier page.
   */
  private static boolean copied(NewsRecord page, Event event, Set<String> copied) {
    return !event.evidence().isEmpty()
        && event.evidence().stream()
            .allMatch(e -> copied.contains(page.id() + "#" + block(page, e)));
  }

  private static String place(Passage passage) {
    return passage.page() + "#" + passage.block();
  }

  private static int block(NewsRecord page, Evidence evidence) {
    int end = 0;
    for (int i = 0; i < page.article().body().size(); i++) {
      String text = page.article().body().get(i).text();
      end += text.codePointCount(0, text.length()) + 1;
      if (evidence.start() < end) {
        return i;
      }
    }
    return page.article().body().size() - 1;
  }
}
