package kawat.bench.curves;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import kawat.bench.newsroom.OpenText;
import kawat.weaving.reuse.TextIndex;
import kawat.weaving.reuse.Tokens;

/**
 * Words a second of the search for copies: cutting, indexing, and matching word by word whichever
 * paragraphs have shingles in common. A tenth of the paragraphs are copies of earlier ones with a
 * new end.
 */
public final class ReuseSpeed {
  private static final int BATCH = 20_000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ReuseSpeed() {}

  /**
   * Prints a line for each batch that doubles what was there.
   *
   * @param args number of paragraphs
   */
  public static void main(String[] args) {
    int paragraphs = Integer.parseInt(args[0]);
    TextIndex index = new TextIndex((a, b) -> a < b, (int) Math.min(1L << 29, 30L * paragraphs));
    AtomicLong pairs = new AtomicLong();
    long words = 0;
    long cpu = 0;
    long clock = 0;
    for (int done = 0, told = BATCH; done < paragraphs; done += BATCH) {
      List<String> texts = texts(done);
      long cpuBefore = MACHINE.getProcessCpuTime();
      long before = System.nanoTime();
      List<int[]> cut = texts.parallelStream().map(Tokens::words).toList();
      index.append(cut, (_, _, _, _) -> pairs.incrementAndGet());
      clock += System.nanoTime() - before;
      cpu += MACHINE.getProcessCpuTime() - cpuBefore;
      words += cut.stream().mapToLong(w -> w.length).sum();
      if (done + BATCH >= told || done + BATCH >= paragraphs) {
        told *= 2;
        System.out.printf(
            Locale.ROOT,
            "%d paragraphs, %d words: %.2f million words a second, %.2f a second of processor;"
                + " %.1f bytes a word; %d pairs%n",
            done + BATCH,
            words,
            words * 1e3 / clock,
            words * 1e3 / cpu,
            (double) index.bytes() / words,
            pairs.get());
      }
    }
  }

  private static List<String> texts(int seed) {
    List<String> fresh = new java.util.ArrayList<>(OpenText.paragraphs(seed, BATCH * 9 / 10));
    for (int i = 0; i < BATCH / 10; i++) {
      fresh.add(fresh.get(i * 7) + " Demikian keterangan nomor " + (seed + i) + ".");
    }
    return fresh;
  }
}
