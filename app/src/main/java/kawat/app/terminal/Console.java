package kawat.app.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output and error, always in UTF-8, whatever the machine's locale says. */
public final class Console {
  private Console() {}

  /** Standard output, buffered: flush it at the end of what belongs together. */
  public static PrintWriter out() {
    return new PrintWriter(System.out, false, StandardCharsets.UTF_8);
  }

  /** Standard error, flushed at each line. */
  public static PrintWriter err() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }

  /** True where a person looks at standard error: the start script knows, Java can't ask. */
  public static boolean watched() {
    return "1".equals(System.getenv("KAWAT_TTY"));
  }

  /** True where standard output has been closed by its reader ({@code kawat read | head}). */
  public static boolean closed(PrintStream out) {
    return out.checkError();
  }
}
