package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kawat.app.tables.RelationTable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.RelationLines;
import kawat.app.woven.DeskWeave;
import kawat.app.woven.Known;
import kawat.desk.Desk;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RelationJson;
import kawat.weaving.MergedEvent;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat relation}: how two sides stand to each other as time goes on. */
@Command(
    name = "relation",
    mixinStandardHelpOptions = true,
    description = {
      "Say how two states or actors stand to each other, month by month: the coded events between"
          + " them, cooperation and conflict apart.",
      "",
      "Each event adds its Goldstein weight (-10 to 10) times how firmly it is told (asserted 1,"
          + " claimed 0.7, alleged 0.4, planned 0.3, denied 0.1) times log2(1 + independent"
          + " origins). Where no page tells anything there is a gap, not a zero."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat relation RUS PRK                      in a desk's folder",
      "  kawat relation desk/ RUS PRK --by week --explain",
      "  kawat relation saved-pages/ IDN vladimir-putin --format csv"
    })
final class RelationCommand implements Callable<Integer> {
  @Parameters(
      arity = "2..3",
      paramLabel = "[PATH] A B",
      hideParamSyntax = true,
      description =
          "Where to look (a desk, pages, or a .jsonl file of records; the desk of this folder where"
              + " it is left out), then the two sides: a state's code (RUS) or a name's key"
              + " (vladimir-putin).")
  private List<String> words = List.of();

  @Option(
      names = "--by",
      paramLabel = "STEP",
      defaultValue = "month",
      description = "week or month (default).")
  private Grain grain = Grain.MONTH;

  @Option(names = "--explain", description = "Take each sum apart into its events.")
  private boolean explained;

  @Mixin private PrintOptions print = new PrintOptions();
  @Mixin private SpanOptions span = new SpanOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Place place = Place.of(words, 2, spec);
    String a = place.rest().getFirst();
    String b = place.rest().getLast();
    if (a.equals(b)) {
      throw new ParameterException(
          spec.commandLine(), "%s and %s: name two different sides".formatted(a, b));
    }
    Relation relation = relation(place.path(), new Side(a), new Side(b), failures);
    switch (print.format()) {
      case TEXT -> out.print(RelationLines.of(relation, explained));
      case JSON -> out.println(RelationJson.write(relation));
      case CSV ->
          out.print(explained ? RelationTable.events(relation) : RelationTable.steps(relation));
    }
    out.flush();
    return ExitStatus.of(failures);
  }

  private Relation relation(String where, Side a, Side b, Failures failures) {
    if (DeskFolder.isDesk(Path.of(where))) {
      try (Desk desk = DeskFolder.open(Path.of(where))) {
        return DeskWeave.relation(desk, a, b, grain, span.from(), span.to());
      }
    }
    Gathered gathered = Gathered.from(List.of(where), failures);
    Known.check(gathered.records(), a.key());
    Known.check(gathered.records(), b.key());
    List<MergedEvent> told = gathered.weave().events();
    return Relation.of(told, span.within(told), a, b, grain);
  }
}
