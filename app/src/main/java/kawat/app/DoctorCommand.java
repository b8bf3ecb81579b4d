package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kawat.app.terminal.Progress;
import kawat.desk.Finding;
import kawat.desk.folder.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat doctor}: checks a desk. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Check archive, database and index of a desk against each other and say what to do.",
      "Changes nothing. The exit status is 1 where something was found."
    })
final class DoctorCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Progress progress = new Progress("bytes of the archive", 0)) {
      List<Finding> findings = DeskFolder.doctor(folder, progress::at);
      progress.clear();
      for (Finding finding : findings) {
        out.println(
            "%s: %s".formatted(finding.part().name().toLowerCase(Locale.ROOT), finding.what()));
        out.println("  -> " + finding.remedy());
      }
      out.println(
          findings.isEmpty()
              ? folder + ": all is well"
              : "%s: %d found".formatted(folder, findings.size()));
      out.flush();
      return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }
}
