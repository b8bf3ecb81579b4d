package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.app.terminal.EventLines;
import kawat.app.terminal.PartLines;
import kawat.app.terminal.ReasonLines;
import kawat.app.terminal.RecordCard;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RecordJson;
import kawat.desk.json.ViewJson;
import kawat.desk.json.WeaveJson;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.reading.reasons.Reason;
import kawat.weaving.MergedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat show}: one page, event or actor of a desk. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Show a page's record, an event with all its reports and chains, or an actor with its"
            + " timeline; with --why which rule found each item of a page, on which words.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat show desk/ 5f0c2a9be41d7730",
      "  kawat show desk/ m41c09be2aa",
      "  kawat show desk/ PRK",
      "  kawat show --why=all desk/ 5f0c2a9be41d7730",
      "  kawat show --why=q41c09be2aa page.html"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Parameters(
      index = "0",
      paramLabel = "DESK",
      description = "The desk's folder; with --why also a page's file, which is read.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "Id of a page or an event, or key of an actor.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Listing format = Listing.TEXT;

  @Option(
      names = "--why",
      paramLabel = "ITEM",
      description =
          "Tell which rule found an event, quote, figure or date of the page, and each link of its"
              + " chain, and on which words, and what found a name; ITEM is its id in the record,"
              + " an actor's key, or all.")
  private String why = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!why.isEmpty() && !Files.isDirectory(folder)) {
      out.print(reasons(new PageReader().read(PageFiles.load(folder.toString()))));
      out.flush();
      return ExitStatus.DONE;
    }
    if (id.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required parameter: 'ID', of a page, an event or an actor");
    }
    try (Desk desk = DeskFolder.open(folder)) {
      if (!why.isEmpty()) {
        out.print(reasons(desk.record(id)));
        out.flush();
        return ExitStatus.DONE;
      }
      out.println(firstFound(() -> page(desk), () -> event(desk), () -> actor(desk)));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private String reasons(NewsRecord record) {
    List<Reason> found =
        new PageReader()
            .why(record).stream().filter(r -> why.equals("all") || r.item().equals(why)).toList();
    if (found.isEmpty()) {
      throw new KawatException(
          ErrorCode.NOT_FOUND,
          "no event, quote, figure, date or actor of this page; `--why=all` tells of every one",
          why);
    }
    return ReasonLines.of(found);
  }

  @SafeVarargs
  private String firstFound(Supplier<String>... kinds) {
    for (Supplier<String> kind : kinds) {
      try {
        return kind.get();
      } catch (KawatException e) {
        if (e.code() != ErrorCode.NOT_FOUND) {
          throw e;
        }
      }
    }
    throw new KawatException(
        ErrorCode.NOT_FOUND,
        "neither a page, an event nor an actor of this desk; `kawat search` finds them",
        id);
  }

  private String page(Desk desk) {
    NewsRecord record = desk.record(id);
    return format == Listing.JSON
        ? RecordJson.pretty(record)
        : RecordCard.of(record) + PartLines.of(desk.parts(id));
  }

  private String event(Desk desk) {
    MergedEvent event = desk.event(id);
    return format == Listing.JSON ? WeaveJson.write(event) : EventLines.card(event);
  }

  private String actor(Desk desk) {
    var actor = desk.actor(id);
    Slice<EventSummary> events = desk.events(EventFilter.ALL.actors(id), Window.first(MOST));
    if (format == Listing.JSON) {
      return ViewJson.actor(actor, events);
    }
    StringBuilder card = new StringBuilder(actor.actor().name()).append(" · ").append(id);
    actor.actor().country().ifPresent(c -> card.append(" · ").append(c));
    card.append(
        "%n%d pages, %d mentions, %d events, %d quotes%n%n"
            .formatted(actor.pages(), actor.mentions(), actor.events(), actor.quotes()));
    events.items().forEach(e -> card.append(EventLines.of(e)));
    return card.toString();
  }
}
