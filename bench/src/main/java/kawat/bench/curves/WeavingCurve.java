package kawat.bench.curves;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.model.NewsRecord;
import kawat.weaving.Loom;
import kawat.weaving.Weave;
import kawat.weaving.merging.EventMerger;
import kawat.weaving.reuse.ReuseFinder;
import kawat.weaving.stories.StoryGrouper;

/**
 * Weaves streams of invented news of growing length, and adds and removes single pages. Times are
 * those of the processor over all threads, so that other work on the machine counts little.
 */
public final class WeavingCurve {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int SINGLE = 10;

  private WeavingCurve() {}

  /**
   * Prints a line for each length.
   *
   * @param args numbers of pages
   */
  public static void main(String[] args) {
    for (String pages : args) {
      measure(Integer.parseInt(pages));
    }
  }

  private static void measure(int count) {
    List<NewsRecord> pages =
        Newsroom.print(1, count + SINGLE, 200).stream().map(PrintedPage::record).toList();
    List<NewsRecord> most = pages.subList(0, pages.size() - SINGLE);
    double copies = seconds(() -> ReuseFinder.find(most));
    double merging = seconds(() -> EventMerger.merge(most, List.of()));
    double stories = seconds(() -> StoryGrouper.group(most));
    long before = held();
    Loom loom = new Loom();
    List<Weave> woven = new ArrayList<>();
    double all = seconds(() -> woven.add(loom.weave(most)));
    int disagreements = woven.removeFirst().disagreements().size();
    long bytes = held() - before;
    List<Double> adding = new ArrayList<>();
    for (NewsRecord page : pages.subList(most.size(), pages.size())) {
      adding.add(
          seconds(
              () -> {
                loom.add(page);
                loom.weave();
              }));
    }
    double removing =
        seconds(
            () -> {
              loom.remove(pages.getLast().id());
              loom.weave();
            });
    adding.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%d pages: copies %.2f s, merging %.2f s, stories %.2f s, all %.2f s, %d disagreements;"
            + " loom %.1f KB a page;"
            + " one more %.3f s (median of %d), one less %.3f s%n",
        most.size(),
        copies,
        merging,
        stories,
        all,
        disagreements,
        bytes / 1e3 / most.size(),
        adding.get(SINGLE / 2),
        SINGLE,
        removing);
  }

  private static double seconds(Runnable work) {
    long before = MACHINE.getProcessCpuTime();
    work.run();
    return (MACHINE.getProcessCpuTime() - before) / 1e9;
  }

  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
