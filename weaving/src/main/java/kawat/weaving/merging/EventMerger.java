package kawat.weaving.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
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
  /** Members compared from each end of a group: {@value}. */
  private static final int WITNESSES = 12;

  /** What a telling changed, so that it can be taken back. */
  private record Joined(String page, int group, List<String> keys) {}

  private final List<List<Telling>> groups = new ArrayList<>();
  private final List<Set<String>> keys = new ArrayList<>();
  private final Shelves shelves = new Shelves();
  private final Deque<Joined> joined = new ArrayDeque<>();

  /**
   * Groups of reports that tell one event, each in the order of its pages' time; a group of one is
   * an event of one page.
   *
   * @param pages earliest first
   * @param reuse copied passages among them
   */
  public static List<List<Report>> merge(List<NewsRecord> pages, List<Reuse> reuse) {
    EventMerger merger = new EventMerger();
    pages.forEach(merger::add);
    Map<String, NewsRecord> byId = new HashMap<>();
    pages.forEach(p -> byId.put(p.id(), p));
    return merger.groups(byId, reuse);
  }

  /** Adds a page that comes after all others. */
  public void add(NewsRecord page) {
    for (int i = 0; i < page.events().size(); i++) {
      Report report = new Report(page.id(), page.source(), i, page.events().get(i), false);
      join(new Telling(report, PageTime.day(page)));
    }
  }

  /** Takes the last page back, as if it had never come. */
  public void takeBack(String page) {
    while (!joined.isEmpty() && joined.getLast().page().equals(page)) {
      Joined last = joined.removeLast();
      List<Telling> group = groups.get(last.group());
      for (String key : last.keys()) {
        shelves.takeLast(key, group.getFirst());
        keys.get(last.group()).remove(key);
      }
      group.removeLast();
      if (group.isEmpty()) {
        groups.removeLast();
        keys.removeLast();
      }
    }
  }

  /**
   * The groups, each report with whether it was copied.
   *
   * @param pages by id
   * @param reuse copied passages among them
   */
  public List<List<Report>> groups(Map<String, NewsRecord> pages, Collection<Reuse> reuse) {
    Set<String> copied = new HashSet<>();
    reuse.stream().map(Reuse::later).forEach(p -> copied.add(place(p)));
    return groups.stream()
        .map(group -> group.stream().map(t -> told(t.report, pages, copied)).toList())
        .toList();
  }

  private static Report told(Report report, Map<String, NewsRecord> pages, Set<String> copied) {
    NewsRecord page = pages.get(report.page());
    boolean copy = page != null && copied(page, report.event(), copied);
    return copy
        ? new Report(report.page(), report.source(), report.index(), report.event(), true)
        : report;
  }

  /** Only groups with a party in common and of the same time can fit. */
  private void join(Telling telling) {
    Set<String> own = Parties.keys(telling);
    int best = -1;
    double most = 0;
    for (int candidate : shelves.find(own, telling)) {
      double fit = fit(telling, groups.get(candidate));
      if (fit >= SameEvent.LEAST && fit > most) {
        best = candidate;
        most = fit;
      }
    }
    if (best < 0) {
      best = groups.size();
      groups.add(new ArrayList<>());
      keys.add(new HashSet<>());
    }
    List<Telling> group = groups.get(best);
    group.add(telling);
    List<String> fresh = new ArrayList<>();
    for (String key : own) {
      if (keys.get(best).add(key)) {
        shelves.put(key, best, group.getFirst());
        fresh.add(key);
      }
    }
    joined.addLast(new Joined(telling.report.page(), best, fresh));
  }

  /**
   * Mean likeness to the group's members, 0 where it can't be the same as one of them. Of a large
   * group the first and the last members stand for the rest.
   */
  private static double fit(Telling telling, List<Telling> group) {
    double sum = 0;
    int compared = 0;
    for (int i = 0; i < group.size(); i++) {
      if (i == WITNESSES) {
        i = Math.max(i, group.size() - WITNESSES);
      }
      Telling member = group.get(i);
      double score =
          member.report.page().equals(telling.report.page()) ? 0 : SameEvent.score(telling, member);
      if (score == 0) {
        return 0;
      }
      sum += score;
      compared++;
    }
    return sum / compared;
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
