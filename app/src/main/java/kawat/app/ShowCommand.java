package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kawat.app.terminal.EventLines;
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
import kawat.weaving.MergedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat show}: one page, event or actor of a desk. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Show a page's record, an event with all its reports and chains, or an actor with its timeline.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat show desk/ 5f0c2a9be41d7730",
      "  kawat show desk/ m41c09be2aa",
      "  kawat show desk/ PRK"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Id of a page or an event, or key of an actor.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Listing format = Listing.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Desk desk = DeskFolder.open(folder)) {
      out.println(firstFound(() -> page(desk), () -> event(desk), () -> actor(desk)));
    }
    out.flush();
    return ExitStatus.DONE;
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
    return format == Listing.JSON ? RecordJson.pretty(record) : RecordCard.of(record);
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
