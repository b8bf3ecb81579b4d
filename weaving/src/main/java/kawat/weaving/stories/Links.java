package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import kawat.weaving.merging.Calendar;

/** Which pages copy from each other, and which tell the same news: an event of the last days. */
final class Links {
  /** Days after which an event is background in the pages that tell it: {@value}. */
  private static final long NEWS_DAYS = 7;

  /** An event in more pages than this says little about two of them: {@value}. */
  private static final int MOST_REPORTS = 40;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Set<Integer>> copies = new HashMap<>();
  private final Map<Integer, Set<Integer>> all = new HashMap<>();

  Links(List<NewsRecord> pages, List<Reuse> reuse, List<MergedEvent> events) {
    for (int i = 0; i < pages.size(); i++) {
      numbers.put(pages.get(i).id(), i);
    }
    for (Reuse r : reuse) {
      link(r.earlier().page(), r.later().page(), copies);
      link(r.earlier().page(), r.later().page(), all);
    }
    for (MergedEvent event : events) {
      List<String> news =
          event.reports().stream()
              .map(Report::page)
              .filter(p -> news(event, pages.get(numbers.getOrDefault(p, 0))))
              .toList();
      for (int i = 0; i < news.size() && news.size() <= MOST_REPORTS; i++) {
        for (int j = 0; j < i; j++) {
          link(news.get(i), news.get(j), all);
        }
      }
    }
  }

  private void link(String a, String b, Map<Integer, Set<Integer>> links) {
    int x = numbers.getOrDefault(a, -1);
    int y = numbers.getOrDefault(b, -1);
    if (x >= 0 && y >= 0 && x != y) {
      links.computeIfAbsent(x, _ -> new TreeSet<>()).add(y);
      links.computeIfAbsent(y, _ -> new TreeSet<>()).add(x);
    }
  }

  private static boolean news(MergedEvent event, NewsRecord page) {
    Optional<Calendar> when = event.date().flatMap(Calendar::of).filter(c -> c.days() == 1);
    Optional<LocalDate> told = PageTime.day(page);
    return when.isPresent()
        && told.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(when.get().first(), told.get())) <= NEWS_DAYS;
  }

  /** Pages that copy from this one or it from them, or that tell the same news. */
  Set<Integer> of(int page) {
    return new HashSet<>(all.getOrDefault(page, Set.of()));
  }

  boolean linked(int a, int b) {
    return all.getOrDefault(a, Set.of()).contains(b);
  }

  boolean copied(int a, int b) {
    return copies.getOrDefault(a, Set.of()).contains(b);
  }
}
