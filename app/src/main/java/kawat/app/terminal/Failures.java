package kawat.app.terminal;

import java.io.PrintWriter;
import kawat.model.KawatException;

/**
 * Counts what failed and says each on a line of its own on standard error: {@code kawat: PATH:
 * reason}.
 */
public final class Failures {
  private final PrintWriter err;
  private final boolean debug;
  private int count;

  /**
   * @param debug whether stack traces are wanted, too
   */
  public Failures(PrintWriter err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  public synchronized void say(KawatException e) {
    count++;
    err.println("kawat: " + line(e));
    if (debug) {
      e.printStackTrace(err);
    }
  }

  public synchronized int count() {
    return count;
  }

  /** The one line that stands for a failure. */
  public static String line(KawatException e) {
    return e.source().isEmpty() ? e.message() : e.source() + ": " + e.message();
  }
}
