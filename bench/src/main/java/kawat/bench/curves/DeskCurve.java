package kawat.bench.curves;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RecordJson;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.StableId;
import kawat.weaving.Loom;

/**
 * What one page more costs a desk that a process has just opened. The desk holds invented pages
 * whose bytes are their records, so that reading costs nothing and many can be had; run {@code
 * build} once, then {@code add} in a process of its own as often as wanted.
 */
public final class DeskCurve {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int PAGES_A_DAY = 200;
  private static final int SINGLE = 10;

  private DeskCurve() {}

  /**
   * Prints seconds of the processor over all threads, and by the clock.
   *
   * @param args {@code build FOLDER PAGES}; or {@code add FOLDER PAGES last|middle NUMBER}, one of
   *     the ten pages that {@code build} kept back, with the time of its place in the stream or of
   *     its middle
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    switch (args[0]) {
      case "build" -> told("build", () -> build(folder, count));
      case "add" -> add(folder, count, args[3].equals("middle"), Integer.parseInt(args[4]));
      default -> throw new IllegalArgumentException("build or add, not " + args[0]);
    }
  }

  private static List<PrintedPage> build(Path folder, int count) {
    List<PrintedPage> printed = Newsroom.print(1, count + SINGLE, PAGES_A_DAY);
    try (WritableDesk desk = DeskFolder.create(folder, analysis())) {
      desk.add(printed.subList(0, count).stream().map(p -> page(p.record())).iterator(), _ -> {});
    }
    return printed;
  }

  private static void add(Path folder, int count, boolean middle, int number) {
    // The pages beside it are printed anew in a few seconds, which the lines below do not count.
    List<PrintedPage> printed = Newsroom.print(1, count + SINGLE, PAGES_A_DAY);
    PrintedPage last = printed.get(count + number);
    List<PrintedPage> others = printed.subList(count, count + SINGLE);
    String moment = middle ? printed.get(count / 2).published() : last.published();
    NewsRecord record = last.record();
    Page page =
        page(
            new NewsRecord(
                record.id(),
                record.source(),
                record.article().published(moment),
                record.storyDay(),
                record.cast(),
                record.dates(),
                record.quotes(),
                record.events(),
                record.figures()));
    WritableDesk desk = told("open", () -> DeskFolder.openForWriting(folder, analysis()));
    System.out.println(told("add", () -> desk.add(page)));
    for (PrintedPage other : others) {
      if (other != last) {
        told("add another", () -> desk.add(page(other.record())));
      }
    }
    told("close", () -> closed(desk));
  }

  private static Desk closed(WritableDesk desk) {
    desk.close();
    return desk;
  }

  private static Analysis analysis() {
    Loom loom = new Loom();
    return new Analysis(
        DeskCurve::read, records -> told("  of it weaving", () -> loom.weave(records)));
  }

  private static Page page(NewsRecord record) {
    return Page.of(record.source(), RecordJson.write(record).getBytes(StandardCharsets.UTF_8));
  }

  private static NewsRecord read(Page page) {
    NewsRecord record =
        RecordJson.read(new String(page.bytes(), StandardCharsets.UTF_8), page.source());
    return new NewsRecord(
        StableId.ofPage(page.bytes()),
        record.source(),
        record.article(),
        record.storyDay(),
        record.cast(),
        record.dates(),
        record.quotes(),
        record.events(),
        record.figures());
  }

  private static <T> T told(String what, Supplier<T> work) {
    long cpu = MACHINE.getProcessCpuTime();
    long clock = System.nanoTime();
    T done = work.get();
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s of processor, %.2f s by the clock%n",
        what,
        (MACHINE.getProcessCpuTime() - cpu) / 1e9,
        (System.nanoTime() - clock) / 1e9);
    return done;
  }
}
