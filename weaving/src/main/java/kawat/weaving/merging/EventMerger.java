package kawat.weaving.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.Reuse;

/**
 * Puts reports of one event together. Each report joins the group that it fits best, provided that
 * it fits every member (so that two meetings of the same leaders are never chained together by a
 * third report that fits both) and that the group has no report of the same page yet: what one page
 * tells as two events are two, save a war.
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
  private final List<Told> told = new ArrayList<>();

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
    return merger.groups(
        byId, reuse.stream().collect(Collectors.groupingBy(r -> r.later().page())));
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
   * The groups, each report with whether it was copied. A group of which nothing changed since the
   * last call is the same object as then.
   *
   * @param pages by id
   * @param reuse copied passages by the later page; the same object as long as they are the same
   */
  public List<List<Report>> groups(Map<String, NewsRecord> pages, Map<String, List<Reuse>> reuse) {
    List<List<Report>> all = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      if (i == told.size()) {
        told.add(Told.NONE);
      }
      List<Telling> group = groups.get(i);
      if (!told.get(i).holds(group, reuse)) {
        told.set(i, Told.of(group, pages, reuse));
      }
      all.add(told.get(i).reports());
    }
    told.subList(groups.size(), told.size()).clear();
    return all;
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
      double score = apart(telling, member) ? 0 : SameEvent.score(telling, member);
      if (score == 0) {
        return 0;
      }
      sum += score;
      compared++;
    }
    return sum / compared;
  }

  /**
   * What one page tells as two events are two, save a war: "Perang itu belum usai. … Pada 24
   * Februari 2022 presiden memerintahkan invasi" speaks of one.
   */
  private static boolean apart(Telling a, Telling b) {
    return a.report.page().equals(b.report.page()) && !(a.war && b.war);
  }
}
