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
  @Mixin private PathOption path = new PathOption();

  @Mixin private PageOption page = new PageOption();

  @Option(names = "--words", description = "Print the words of both sides, too.")
  private boolean passages;

  @Mixin private PrintOptions print = new PrintOptions();
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    List<Reuse> found =
        Gathered.from(List.of(path.of(spec)), failures).weave().reuse().stream()
            .filter(r -> wanted(r.earlier()) || wanted(r.later()))
            .toList();
    switch (print.format()) {
      case TEXT -> text(out, found);
      case JSON -> out.println(ViewJson.reuse(found));
      case CSV -> out.print(WovenTable.reuse(found));
    }
    out.flush();
    return ExitStatus.of(failures);
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
    return page.allows(passage.page(), passage.source());
  }
}
