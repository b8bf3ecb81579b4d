package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kawat.app.tables.RelationTable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.RelationLines;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RelationJson;
import kawat.weaving.MergedEvent;
import kawat.weaving.relations.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat network}: who deals with whom. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description =
        "Show who deals with whom: for each pair the number of events between them, and the sums of"
            + " cooperation and of conflict as `kawat relation` counts them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat network desk/ --from 2025-08 --to 2025-09",
      "  kawat network desk/ --actors --format csv"
    })
final class NetworkCommand implements Callable<Integer> {
  @Mixin private PathOption path = new PathOption();

  @Option(
      names = "--actors",
      description = "Each actor by itself; else those who act for a state stand for it.")
  private boolean actors;

  @Mixin private PrintOptions print = new PrintOptions();
  @Mixin private SpanOptions span = new SpanOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Network network = Network.of(events(path.of(spec), failures), !actors);
    switch (print.format()) {
      case TEXT -> out.print(RelationLines.of(network));
      case JSON -> out.println(RelationJson.write(network));
      case CSV -> out.print(RelationTable.of(network));
    }
    out.flush();
    return ExitStatus.of(failures);
  }

  private List<MergedEvent> events(String where, Failures failures) {
    if (DeskFolder.isDesk(Path.of(where))) {
      try (Desk desk = DeskFolder.open(Path.of(where))) {
        return DeskWeave.events(desk, span.on(EventFilter.ALL));
      }
    }
    return span.within(Gathered.from(List.of(where), failures).weave().events());
  }
}
