package kawat.app.terminal;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * A line on standard error that says how far a long command is, rewritten at most five times a
 * second, only where a person looks and only once it has taken longer than a second.
 */
public final class Progress implements AutoCloseable {
  private static final long QUIET_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;

  private final PrintWriter err = Console.err();
  private final boolean watched = Console.watched();
  private final String what;
  private long total;
  private final long started = System.nanoTime();
  private long shown = started;
  private long done;
  private boolean drawn;

  /**
   * @param what what is counted, in the plural: {@code pages}
   * @param total how many there will be; 0 where that is not known
   */
  public Progress(String what, long total) {
    this.what = what;
    this.total = total;
  }

  /** One more is done. */
  public void step() {
    step(1);
  }

  /** So many more are done. */
  public synchronized void step(int more) {
    at(done + more, total);
  }

  /**
   * So many are done.
   *
   * @param now how many
   * @param of how many there will be; 0 where that is not known
   */
  public synchronized void at(long now, long of) {
    done = now;
    total = of;
    draw();
  }

  private void draw() {
    long clock = System.nanoTime();
    if (watched && clock - started > QUIET_NANOS && clock - shown > PAUSE_NANOS) {
      shown = clock;
      drawn = true;
      err.print("\r" + line() + "\u001b[K");
      err.flush();
    }
  }

  /** "1,204 of 20,000 pages, 310 a second", as far as known. */
  public synchronized String line() {
    double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
    String of = total > 0 ? String.format(Locale.ROOT, " of %,d", total) : "";
    return String.format(Locale.ROOT, "%,d%s %s, %,.0f a second", done, of, what, done / seconds);
  }

  /** Takes the line away before something else is printed. */
  public synchronized void clear() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
