package kawat.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ExtractionBenchmark} with the options of JMH's command line and prints a table: pages
 * a second, the share of jsoup's (parsing only), bytes allocated for a byte of page.
 */
public final class ExtractionSpeed {
  private static final String ROW = "%-36s %-14s %9s %9s %9s %16s%n";

  private record Row(String pages, String tool, double perSecond, double megabytes, double churn) {
    static Row of(RunResult run) {
      double passes = run.getPrimaryResult().getScore();
      double megabytes = secondary(run, "megabytes");
      double churn = secondary(run, "gc.alloc.rate.norm") * passes / megabytes / 1e6;
      String name = run.getParams().getBenchmark();
      return new Row(
          run.getParams().getParam("pages"),
          name.substring(name.lastIndexOf('.') + 1),
          secondary(run, "pages"),
          megabytes,
          churn);
    }

    private static double secondary(RunResult run, String name) {
      Result<?> found = run.getSecondaryResults().get(name);
      return found == null ? Double.NaN : found.getScore();
    }
  }

  private ExtractionSpeed() {}

  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(ExtractionBenchmark.class.getName())
            .addProfiler(GCProfiler.class)
            .build();
    Collection<RunResult> runs = new Runner(options).run();
    List<Row> rows = new ArrayList<>();
    runs.forEach(run -> rows.add(Row.of(run)));
    System.out.printf(
        Locale.ROOT, ROW, "pages", "tool", "pages/s", "MB/s", "of jsoup", "allocated/byte");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          ROW,
          row.pages,
          row.tool,
          String.format(Locale.ROOT, "%.0f", row.perSecond),
          String.format(Locale.ROOT, "%.1f", row.megabytes),
          String.format(Locale.ROOT, "%.3f", row.perSecond / jsoup(rows, row.pages)),
          String.format(Locale.ROOT, "%.1f", row.churn));
    }
  }

  private static double jsoup(List<Row> rows, String pages) {
    return rows.stream()
        .filter(r -> r.tool.equals("jsoup") && r.pages.equals(pages))
        .mapToDouble(Row::perSecond)
        .findFirst()
        .orElse(Double.NaN);
  }
}
