package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kawat.app.terminal.EventLines;
import kawat.desk.Desk;
import kawat.desk.EventSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat timeline}: the events of a desk in the order of time. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Print a desk's events in the order of time, those without a date last.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat timeline desk/ --actor RUS,PRK --from 2022-08",
      "  kawat timeline desk/ --form arms,denial --format json"
    })
final class TimelineCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Mixin private EventOptions options = new EventOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many (default 1000).")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Listing format = Listing.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Desk desk = DeskFolder.open(folder)) {
      Slice<EventSummary> events =
          desk.events(options.filter(), Window.first(Listing.limit(limit, spec)));
      switch (format) {
        case JSON -> out.println(ViewJson.events(events));
        case TEXT -> {
          events.items().forEach(e -> out.print(EventLines.of(e)));
          out.println(Listing.summary(events, "events"));
        }
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }
}
