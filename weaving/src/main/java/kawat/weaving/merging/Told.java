package kawat.weaving.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.weaving.Report;
import kawat.weaving.Reuse;

/**
 * The reports of a group as they were told last.
 *
 * @param members the tellings then
 * @param reuse copied passages of the page of each, as they were then
 * @param reports each with whether it was copied
 */
record Told(List<Telling> members, List<List<Reuse>> reuse, List<Report> reports) {
  static final Told NONE = new Told(List.of(), List.of(), List.of());

  static Told of(
      List<Telling> group, Map<String, NewsRecord> pages, Map<String, List<Reuse>> reuse) {
    List<List<Reuse>> of = new ArrayList<>(group.size());
    List<Report> reports = new ArrayList<>(group.size());
    for (Telling telling : group) {
      List<Reuse> copies = reuse.getOrDefault(telling.report.page(), List.of());
      of.add(copies);
      reports.add(told(telling.report, pages, copies));
    }
    return new Told(List.copyOf(group), of, List.copyOf(reports));
  }

  /** Whether nothing changed since. */
  boolean holds(List<Telling> group, Map<String, List<Reuse>> now) {
    if (group.size() != members.size()) {
      return false;
    }
    for (int i = 0; i < group.size(); i++) {
      Telling telling = group.get(i);
      if (telling != members.get(i)
          || reuse.get(i) != now.getOrDefault(telling.report.page(), List.of())) {
        return false;
      }
    }
    return true;
  }

  private static Report told(Report report, Map<String, NewsRecord> pages, List<Reuse> copies) {
    NewsRecord page = pages.get(report.page());
    if (page == null || copies.isEmpty()) {
      return report;
    }
    Set<Integer> copied = new HashSet<>();
    copies.forEach(r -> copied.add(r.later().block()));
    return copied(page, report.event(), copied)
        ? new Report(report.page(), report.source(), report.index(), report.event(), true)
        : report;
  }

  /**
   * True where every telling of the event stands in a paragraph taken over from an earlier page.
   */
  private static boolean copied(NewsRecord page, Event event, Set<Integer> copied) {
    return !event.evidence().isEmpty()
        && event.evidence().stream().allMatch(e -> copied.contains(block(page, e)));
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
