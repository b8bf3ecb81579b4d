package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.Hit;
import kawat.desk.SearchQuery;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat search}: pages by their words, or actors by their names. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Find pages by their words, or with --actors the actors of a desk by their names.",
      "",
      "Words are matched in their Indonesian stem; all of them must stand in the page. \"surat balasan\" is a phrase,"
          + " OR gives a choice, NOT or - excludes, ( ) groups, kirim* ends freely, putn~ tolerates slips. Fields:"
          + " headline: body: quote: speaker: actor: caption: keyword: outlet: section: author: form: date:"
          + " (date:2022-08*, date:[2022-08 TO 2022-10])."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat search desk/ 'surat AND speaker:Putin'",
      "  kawat search desk/ 'amunisi -latihan' --format json",
      "  kawat search desk/ --actors kim"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "QUERY",
      description = "What to look for.")
  private List<String> query = List.of();

  @Option(names = "--actors", description = "Look for actors, not for pages.")
  private boolean actors;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many (default 20).")
  private int limit;

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
    String words = String.join(" ", query);
    Window window = Window.first(Listing.limit(limit, spec));
    try (Desk desk = DeskFolder.open(folder)) {
      if (actors) {
        Slice<ActorSummary> found = desk.actors(Optional.of(words), window);
        print(out, found, "actors", ViewJson.actors(found), SearchCommand::line);
      } else {
        Slice<Hit> hits = desk.search(SearchQuery.of(words), window);
        print(out, hits, "pages", ViewJson.hits(hits), SearchCommand::line);
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private <T> void print(
      PrintWriter out,
      Slice<T> found,
      String what,
      String json,
      java.util.function.Function<T, String> line) {
    switch (format) {
      case JSON -> out.println(json);
      case TEXT -> {
        found.items().forEach(item -> out.println(line.apply(item)));
        out.println(Listing.summary(found, what));
      }
    }
  }

  private static String line(ActorSummary a) {
    return "%-32s %s (%s%s): %d pages, %d mentions, %d events, %d quotes"
        .formatted(
            a.actor().key(),
            a.actor().name(),
            a.actor().kind().name().toLowerCase(java.util.Locale.ROOT),
            a.actor().country().map(c -> ", " + c).orElse(""),
            a.pages(),
            a.mentions(),
            a.events(),
            a.quotes());
  }

  private static String line(Hit hit) {
    String snippets =
        hit.snippets().stream()
            .map(
                s ->
                    "    "
                        + s.runs().stream()
                            .map(r -> r.found() ? "[" + r.text() + "]" : r.text())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    return "%s  %s · %s · %s%n%s"
        .formatted(
            hit.page().id(),
            hit.page().headline().orElse("(no headline)"),
            hit.page().outlet().orElse("unknown outlet"),
            hit.page().published().or(hit.page()::storyDay).orElse("undated"),
            snippets);
  }
}
