package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kawat.app.web.WebServer;
import kawat.app.web.WebSettings;
import kawat.app.web.words.Language;
import kawat.desk.Desk;
import kawat.desk.folder.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat open}: a desk's web interface and REST API, until Ctrl-C. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = {
      "Serve a desk's web interface and REST API on 127.0.0.1 until Ctrl-C.",
      "Nobody on another machine can reach it. Pages may be added meanwhile."
    })
final class OpenCommand implements Callable<Integer> {
  /** Where the server listens and what it speaks. */
  static final class ServerOptions {
    @Option(
        names = "--port",
        paramLabel = "N",
        defaultValue = "" + WebSettings.PORT,
        description = "Port, 0 for any that is free (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
        names = "--lang",
        paramLabel = "TAG",
        description = "id or en; else the browser's wish decides.")
    private Optional<String> language = Optional.empty();

    WebSettings settings(CommandSpec spec) {
      if (port < 0 || port > 65535) {
        throw new ParameterException(spec.commandLine(), "--port %d: 0 to 65535".formatted(port));
      }
      return new WebSettings(
          port,
          language.map(
              tag ->
                  Language.of(tag)
                      .orElseThrow(
                          () ->
                              new ParameterException(
                                  spec.commandLine(), "--lang %s: id or en".formatted(tag)))));
    }
  }

  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Mixin private ServerOptions server = new ServerOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    try (Desk desk = DeskFolder.open(folder)) {
      serve(desk, server.settings(spec), spec.commandLine().getOut());
    }
    return ExitStatus.DONE;
  }

  /** Serves until the process is told to end. */
  static void serve(Desk desk, WebSettings settings, PrintWriter out) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread closing = new Thread(end::countDown, "kawat-closing");
    Runtime.getRuntime().addShutdownHook(closing);
    try (WebServer web = WebServer.start(desk, settings)) {
      out.println(web.address() + "  (Ctrl-C ends)");
      out.flush();
      end.await();
    }
  }
}
