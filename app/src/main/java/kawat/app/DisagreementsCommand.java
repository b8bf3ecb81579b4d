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
import picocli.CommandLine.Parameters;
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
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A desk, pages, or a .jsonl file of records; the desk of this folder where it is left"
              + " out.")
  private List<String> words = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Any of: ${COMPLETION-CANDIDATES}.")
  private Set<Disagreement.Kind> kinds = Set.of();

  @Option(
      names = "--page",
      paramLabel = "ID",
      description = "Only those in which this page has a part: its id or where it came from.")
  private String page = "";

  @Mixin private PrintOptions print = new PrintOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Place place = Place.of(words, 0, spec);
    List<Disagreement> found =
        Gathered.from(List.of(place.path()), failures).weave().disagreements().stream()
            .filter(d -> kinds.isEmpty() || kinds.contains(d.kind()))
            .filter(d -> page.isEmpty() || d.sides().stream().anyMatch(this::wanted))
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
    return failures.count() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private boolean wanted(Disagreement.Side side) {
    return side.page().equals(page) || side.source().equals(page);
  }
}
