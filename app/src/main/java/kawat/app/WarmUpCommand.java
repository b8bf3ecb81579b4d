package kawat.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kawat.app.pages.PageFiles;
import kawat.app.terminal.EventLines;
import kawat.app.terminal.RecordCard;
import kawat.app.web.WebServer;
import kawat.app.web.WebSettings;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything, so that the build can keep the classes that were loaded for it in
 * the start-up cache. Leaves nothing behind.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Used by the build to make the start-up cache.")
final class WarmUpCommand implements Callable<Integer> {
  private static final List<String> VIEWS =
      List.of("", "search?q=surat", "actors", "pages", "api/v1/timeline");

  @Parameters(paramLabel = "PATH", description = "Pages.")
  private List<String> paths = List.of();

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("kawat");
    try {
      List<String> pages = PageFiles.find(paths, e -> {});
      try (WritableDesk desk = DeskFolder.openOrCreate(folder.resolve("desk"), Desks.analysis())) {
        desk.add(pages.stream().map(PageFiles::load).iterator(), _ -> {});
      }
      try (Desk desk = DeskFolder.open(folder.resolve("desk"))) {
        look(desk);
      }
    } finally {
      delete(folder);
    }
    return ExitStatus.DONE;
  }

  private static void look(Desk desk) throws IOException {
    desk.events(EventFilter.ALL, Window.first(50)).items().forEach(EventLines::of);
    desk.search(SearchQuery.of("surat"), Window.first(5));
    desk.records().stream()
        .limit(3)
        .forEach(r -> RecordCard.of(RecordJson.read(RecordJson.write(r), r.source())));
    try (WebServer web = WebServer.start(desk, WebSettings.DEFAULT.port(0))) {
      for (String view : VIEWS) {
        try (InputStream in = web.address().resolve("/" + view).toURL().openStream()) {
          in.readAllBytes();
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
