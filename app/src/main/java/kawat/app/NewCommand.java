package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.app.tables.WovenTable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.NewsLines;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.NoveltyJson;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.Novelty;
import kawat.weaving.novelty.PageNews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat new}: what a page tells that earlier pages did not. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Say sentence by sentence what a page adds: new, known (and since which page), or changed"
          + " (another figure, date, status or wording than told before).",
      "",
      "Only earlier pages count. A page that lies outside is read and held against them, and not"
          + " stored."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat new desk/ 5f0c2a9be41d7730",
      "  kawat new desk/ today.html --all",
      "  kawat new saved-pages/ saved-pages/today.html --format json"
    })
final class NewCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..2",
      paramLabel = "[PATH] PAGE",
      hideParamSyntax = true,
      description =
          "Where to look (a desk, pages, or a .jsonl file of records; the desk of this folder where"
              + " it is left out), then the page: its id, where it came from, or a file.")
  private List<String> words = List.of();

  @Option(names = "--all", description = "Print known sentences, too, not only their number.")
  private boolean all;

  @Mixin private PrintOptions print = new PrintOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Place place = Place.of(words, 1, spec);
    PageNews news = news(place.path(), place.rest().getFirst(), failures);
    switch (print.format()) {
      case TEXT -> out.print(NewsLines.of(news, all));
      case JSON -> out.println(NoveltyJson.write(news));
      case CSV -> out.print(WovenTable.of(news));
    }
    out.flush();
    return ExitStatus.of(failures);
  }

  private static PageNews news(String where, String page, Failures failures) {
    if (DeskFolder.isDesk(Path.of(where))) {
      try (Desk desk = DeskFolder.open(Path.of(where))) {
        return news(desk, page);
      }
    }
    Gathered gathered = Gathered.from(List.of(where), failures);
    Optional<NewsRecord> held = held(gathered.records(), page);
    return held.isPresent()
        ? Novelty.of(gathered.records(), gathered.weave(), held.get().id())
        : news(gathered.records(), read(page));
  }

  private static PageNews news(Desk desk, String page) {
    Optional<String> held = desk.find(page);
    if (held.isPresent()) {
      return DeskWeave.news(desk, held.get());
    }
    NewsRecord record = read(page);
    return desk.find(record.id()).isPresent()
        ? DeskWeave.news(desk, record.id())
        : news(desk.records(), record);
  }

  /** Of a page that lies outside; where it is another copy of one at hand, that one counts. */
  private static PageNews news(List<NewsRecord> records, NewsRecord outside) {
    List<NewsRecord> all = new ArrayList<>(records);
    if (held(records, outside.id()).isEmpty()) {
      all.add(outside);
    }
    return Novelty.of(all, Weaving.weave(all), outside.id());
  }

  private static NewsRecord read(String page) {
    if (!page.equals("-") && !Files.isRegularFile(Path.of(page))) {
      throw new KawatException(
          ErrorCode.NOT_FOUND,
          "neither a page at hand nor a file; name a page's id, its source or a file",
          page);
    }
    return new PageReader().read(PageFiles.load(page));
  }

  private static Optional<NewsRecord> held(List<NewsRecord> records, String page) {
    return records.stream().filter(r -> r.id().equals(page) || r.source().equals(page)).findFirst();
  }
}
