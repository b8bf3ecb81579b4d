package kawat.app;

import kawat.desk.Slice;
import kawat.desk.Window;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How a list is printed. */
enum Listing {
  TEXT,
  JSON;

  /** The last line of a list: how many of how many. */
  static String summary(Slice<?> slice, String what) {
    int shown = slice.items().size();
    return shown == slice.total()
        ? "%d %s".formatted(shown, what)
        : "%d of %d %s; --limit shows more".formatted(shown, slice.total(), what);
  }

  /** The limit, if a desk can give as many. */
  static int limit(int limit, CommandSpec spec) {
    if (limit < 1 || limit > Window.MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit %d: 1 to %d".formatted(limit, Window.MOST));
    }
    return limit;
  }
}
