package kawat.app;

import kawat.app.terminal.Failures;

/** What the process says when it ends. */
public final class ExitStatus {
  /** Everything was done: {@value}. */
  public static final int DONE = 0;

  /** Something failed; each failure is a line on standard error: {@value}. */
  public static final int FAILED = 1;

  /** The command line was not understood (picocli's own): {@value}. */
  public static final int USAGE = 2;

  private ExitStatus() {}

  /** {@link #FAILED} where anything did. */
  static int of(Failures failures) {
    return failures.count() == 0 ? DONE : FAILED;
  }
}
