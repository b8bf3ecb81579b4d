package kawat.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.Weaving;

/**
 * Prints every event that several reports were merged into, with their words side by side, so that
 * a person can read them and count what is wrong.
 */
final class MergesToRead {
  private MergesToRead() {}

  /**
   * Reads pages and prints their merges.
   *
   * @param args pages or folders of pages
   */
  public static void main(String[] args) {
    PageReader reader = new PageReader();
    List<NewsRecord> records = new ArrayList<>();
    for (String path : PageFiles.find(List.of(args), e -> System.err.println(e.message()))) {
      try {
        records.add(reader.read(PageFiles.load(path)));
      } catch (KawatException e) {
        System.err.println(path + ": " + e.message());
      }
    }
    Map<String, NewsRecord> pages = new HashMap<>();
    records.forEach(r -> pages.put(r.id(), r));
    int number = 0;
    int pairs = 0;
    for (MergedEvent event : Weaving.weave(records).events()) {
      int n = event.reports().size();
      if (n > 1) {
        number++;
        pairs += n * (n - 1) / 2;
        System.out.printf("[%d] %s, %d pairs%n", number, event.form(), n * (n - 1) / 2);
        event.reports().forEach(r -> System.out.println("    " + line(r, pages)));
      }
    }
    System.out.printf("%d merged events, %d pairs of reports%n", number, pairs);
  }

  private static String line(Report report, Map<String, NewsRecord> pages) {
    Event event = report.event();
    String told =
        java.util.Optional.ofNullable(pages.get(report.page()))
            .flatMap(PageTime::moment)
            .orElse("undated");
    return "%s %s#%d %s %s %s -> %s: %s"
        .formatted(
            told,
            report.source(),
            report.index(),
            event.date().map(Event.When::edtf).orElse("-"),
            event.status(),
            names(event.from()),
            names(event.to()),
            event.evidence().stream().map(Evidence::exact).collect(Collectors.joining(" … ")));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }
}
