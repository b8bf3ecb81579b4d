package kawat.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import kawat.app.tables.WovenTable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.WeaveCard;
import kawat.desk.json.ViewJson;
import kawat.weaving.Passage;
import kawat.weaving.Reuse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat copied}: passages that were taken over from earlier pages. */
@Command(
    name = "copied",
    mixinStandardHelpOptions = true,
    description =
        "Show passages that pages took over from an earlier page: the later paragraph, the earliest"
            + " page at hand that has it, and how faithfully.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat copied desk/",
      "  kawat copied desk/ --page 5f0c2a9be41d7730 --words",
      "  kawat copied saved-pages/ --format csv"
    })
final class CopiedCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A desk, pages, or a .jsonl file of records; the desk of this folder where it is left"
              + " out.")
  private List<String> words = List.of();

  @Option(
      names = "--page",
      paramLabel = "ID",
      description = "Only those from or in this page: its id or where it came from.")
  private String page = "";

  @Option(names = "--words", description = "Print the words of both sides, too.")
  private boolean passages;

  @Mixin private PrintOptions print = new PrintOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Place place = Place.of(words, 0, spec);
    List<Reuse> found =
        Gathered.from(List.of(place.path()), failures).weave().reuse().stream()
            .filter(r -> page.isEmpty() || wanted(r.earlier()) || wanted(r.later()))
            .toList();
    switch (print.format()) {
      case TEXT -> text(out, found);
      case JSON -> out.println(ViewJson.reuse(found));
      case CSV -> out.print(WovenTable.reuse(found));
    }
    out.flush();
    return failures.count() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void text(PrintWriter out, List<Reuse> found) {
    for (Reuse r : found) {
      out.print(WeaveCard.copied(r));
      if (passages) {
        out.println("    " + r.earlier().evidence().exact());
        out.println("    " + r.later().evidence().exact());
      }
    }
    out.println(found.isEmpty() ? "No copied passages." : found.size() + " copied passages");
  }

  private boolean wanted(Passage passage) {
    return passage.page().equals(page) || passage.source().equals(page);
  }
}
