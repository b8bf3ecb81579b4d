package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kawat.app.terminal.Failures;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.KawatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat remove}: pages out of a desk. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Take pages out of a desk: neither search nor rebuild brings them back.",
      "Their bytes stay in the archive until --erase, which rewrites it without them."
    })
final class RemoveCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PAGE",
      description = "Ids of pages, as `kawat search` and `kawat add -v` show them.")
  private List<String> ids = List.of();

  @Option(
      names = "--erase",
      description =
          "Erase all removed pages from the archive for good. Takes as much free space as the"
              + " archive has.")
  private boolean erase;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    try (WritableDesk desk = DeskFolder.openForWriting(folder, Desks.analysis())) {
      for (String id : ids) {
        try {
          desk.remove(id);
          out.println("removed " + id);
        } catch (KawatException e) {
          failures.say(e);
        }
      }
      if (erase) {
        desk.compact();
        out.println("erased what was removed");
      }
    }
    out.flush();
    return ExitStatus.of(failures);
  }
}
