package kawat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kawat.app.pages.PageFiles;
import kawat.app.terminal.EventLines;
import kawat.app.terminal.Failures;
import kawat.desk.Added;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat demo}: the example pages, read, woven, printed and served. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Read the project's example pages into a desk, print its timeline and serve it until Ctrl-C.",
      "The desk is kept, so that the second time is quicker; delete its folder to start anew."
    })
final class DemoCommand implements Callable<Integer> {
  /** As many events as a timeline can show here; the examples have fewer. */
  private static final int ALL = 1000;

  @Option(
      names = "--desk",
      paramLabel = "DESK",
      description = "The desk's folder (default: build/demo in the project).")
  private Optional<Path> folder = Optional.empty();

  @Mixin private OpenCommand.ServerOptions server = new OpenCommand.ServerOptions();

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Path home = home();
    Path desk = folder.orElse(home.resolve("build/demo"));
    fill(desk, home.resolve("examples/pages"), failures);
    try (Desk open = DeskFolder.open(desk)) {
      Slice<EventSummary> events = open.events(EventFilter.ALL, Window.first(ALL));
      events.items().forEach(e -> out.print(EventLines.of(e)));
      out.println();
      out.println(Listing.summary(events, "events"));
      OpenCommand.serve(open, server.settings(spec), out);
    }
    return ExitStatus.of(failures);
  }

  private static void fill(Path desk, Path pages, Failures failures) throws IOException {
    Files.createDirectories(desk);
    List<String> found = PageFiles.find(List.of(pages.toString()), failures::say);
    try (WritableDesk open = DeskFolder.openOrCreate(desk, Desks.analysis())) {
      open.add(
          found.stream().map(PageFiles::load).iterator(),
          outcome -> {
            if (outcome instanceof Added.Refused refused) {
              failures.say(refused.why());
            }
          });
    }
  }

  /** The project's folder: the start script tells it, else the current one. */
  private static Path home() {
    Path home = Path.of(Optional.ofNullable(System.getenv("KAWAT_HOME")).orElse(""));
    if (!Files.isDirectory(home.resolve("examples/pages"))) {
      throw new KawatException(
          ErrorCode.FILE_MISSING,
          "the example pages are not here: run ./kawat demo in the project's folder",
          home.resolve("examples/pages").toString());
    }
    return home;
  }
}
