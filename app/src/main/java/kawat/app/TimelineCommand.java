package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kawat.app.tables.EventTable;
import kawat.app.tables.RelationTable;
import kawat.app.terminal.EventLines;
import kawat.app.terminal.RelationLines;
import kawat.app.woven.DeskWeave;
import kawat.app.woven.Known;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RelationJson;
import kawat.desk.json.ViewJson;
import kawat.weaving.PageTime;
import kawat.weaving.timelines.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat timeline}: the events of a desk in the order of time. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Print a desk's events in the order of time, those without a date last: of all actors, of"
          + " one, or between two.",
      "",
      "A digest keeps the events that matter most: by independent origins, by how long pages keep"
          + " telling them, by the weight of the act and by how firmly it is told."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat timeline desk/ RUS PRK --from 2022-08",
      "  kawat timeline desk/ RUS PRK --digest 10",
      "  kawat timeline desk/ --actor vladimir-putin --form arms,denial --format csv"
    })
final class TimelineCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ACTOR",
      description = "Actors that all take part; the same as --actor.")
  private List<String> actors = List.of();

  @Mixin private EventOptions options = new EventOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many (default 1000).")
  private int limit;

  @Option(
      names = "--digest",
      paramLabel = "N",
      description = "Only the N events that matter most, each with the reason.")
  private Optional<Integer> digest = Optional.empty();

  @Mixin private PrintOptions print = new PrintOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Desk desk = DeskFolder.open(folder)) {
      actors.forEach(a -> Known.check(desk, a));
      EventFilter filter = options.filter(actors);
      if (digest.isPresent()) {
        print(out, digest(desk, filter, digest.get()));
      } else {
        print(out, desk.events(filter, Window.first(Listing.limit(limit, spec))));
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private void print(PrintWriter out, Slice<EventSummary> events) {
    switch (print.format()) {
      case JSON -> out.println(ViewJson.events(events));
      case CSV -> out.print(EventTable.of(events.items()));
      case TEXT -> {
        events.items().forEach(e -> out.print(EventLines.of(e)));
        out.println(Listing.summary(events, "events"));
      }
    }
  }

  private void print(PrintWriter out, List<Digest> events) {
    switch (print.format()) {
      case JSON -> out.println(RelationJson.write(events));
      case CSV -> out.print(RelationTable.of(events));
      case TEXT -> {
        events.forEach(e -> out.print(RelationLines.of(e)));
        out.println("%d events that matter most".formatted(events.size()));
      }
    }
  }

  private List<Digest> digest(Desk desk, EventFilter filter, int most) {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--digest %d: 1 or more".formatted(most));
    }
    Map<String, LocalDate> days = new HashMap<>();
    desk.records().forEach(r -> PageTime.day(r).ifPresent(d -> days.put(r.id(), d)));
    return Digest.of(DeskWeave.events(desk, filter), days, most);
  }
}
