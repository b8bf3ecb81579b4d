package kawat.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.Progress;
import kawat.desk.folder.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat rebuild}: database and index anew from the archive. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Derive everything again from the archived pages: database, index and what pages say"
          + " together.",
      "Use it after an update of Kawat, or where `kawat doctor` says so. The archive is not"
          + " touched; a page that can't be read any more is said and stays in it."
    })
final class RebuildCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    try (Progress progress = new Progress("bytes of the archive", 0)) {
      DeskFolder.rebuild(folder, Desks.analysis(), progress::at)
          .forEach(r -> failures.say(r.why()));
      progress.clear();
      spec.commandLine().getOut().println("%s: rebuilt, %s".formatted(folder, progress.line()));
      spec.commandLine().getOut().flush();
    }
    return ExitStatus.of(failures);
  }
}
