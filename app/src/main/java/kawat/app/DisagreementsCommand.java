package kawat.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kawat.app.tables.WovenTable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.WeaveCard;
import kawat.desk.json.ViewJson;
import kawat.weaving.Disagreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat disagreements}: where tellings differ. */
@Command(
    name = "disagreements",
    mixinStandardHelpOptions = true,
    description =
        "Show where tellings differ: rival figures, dates, places and channels of one event,"
            + " denials against claims, weekdays that do not fit their date, quotations worded"
            + " differently; each side with its words.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat disagreements desk/",
      "  kawat disagreements desk/ --kind figure,denial --format csv",
      "  kawat disagreements saved-pages/ --json"
    })
final class DisagreementsCommand implements Callable<Integer> {
  @Mixin private PathOption path = new PathOption();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Any of: ${COMPLETION-CANDIDATES}.")
  private Set<Disagreement.Kind> kinds = Set.of();

  @Mixin private PageOption page = new PageOption();

  @Mixin private PrintOptions print = new PrintOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    List<Disagreement> found =
        Gathered.from(List.of(path.of(spec)), failures).weave().disagreements().stream()
            .filter(d -> kinds.isEmpty() || kinds.contains(d.kind()))
            .filter(d -> d.sides().stream().anyMatch(this::wanted))
            .toList();
    switch (print.format()) {
      case TEXT -> {
        found.forEach(d -> out.println(WeaveCard.disagreement(d)));
        out.println(found.isEmpty() ? "No disagreements." : found.size() + " disagreements");
      }
      case JSON -> out.println(ViewJson.disagreements(found));
      case CSV -> out.print(WovenTable.disagreements(found));
    }
    out.flush();
    return ExitStatus.of(failures);
  }

  private boolean wanted(Disagreement.Side side) {
    return page.allows(side.page(), side.source());
  }
}
