package kawat.app;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import kawat.app.terminal.Console;
import kawat.app.terminal.Failures;
import kawat.model.KawatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. Its exit statuses are those of {@link ExitStatus}. */
@Command(
    name = "kawat",
    description = "From Indonesian news pages to a sourced timeline.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      AddCommand.class,
      OpenCommand.class,
      TimelineCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      WeaveCommand.class,
      NewCommand.class,
      CopiedCommand.class,
      DisagreementsCommand.class,
      RelationCommand.class,
      NetworkCommand.class,
      RemoveCommand.class,
      RebuildCommand.class,
      DoctorCommand.class,
      WarmUpCommand.class,
      CommandLine.HelpCommand.class,
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  everything was done",
      "  1  something failed; each failure is a line on standard error",
      "  2  the command line was not understood",
      "130  interrupted"
    })
public final class Main implements Runnable {
  /** Held here, since the logging of the JDK forgets loggers that nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a failure, too.")
  private boolean debug;

  private Main() {}

  /** Whether stack traces are wanted. */
  boolean debug() {
    return debug;
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and gives its exit status, without ending the process. */
  public static int run(String... args) {
    Locale.setDefault(Locale.ROOT);
    quietLibraries(args);
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.setOut(Console.out());
    line.setErr(Console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(main, command, e));
    return line.execute(args);
  }

  /**
   * What libraries log is no news to a user: what fails comes back as an exception. --debug lets
   * them speak.
   */
  private static void quietLibraries(String... args) {
    LIBRARIES.setLevel(List.of(args).contains("--debug") ? Level.INFO : Level.OFF);
  }

  private static int failed(Main main, CommandLine command, Exception e) {
    if (main.debug) {
      e.printStackTrace(command.getErr());
    }
    String what =
        switch (e) {
          case KawatException known -> Failures.line(known);
          default -> "unexpected %s; --debug shows where".formatted(e);
        };
    command.getErr().println("kawat: " + what);
    return ExitStatus.FAILED;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
