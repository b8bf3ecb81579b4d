package kawat.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kawat.app.terminal.Failures;
import kawat.app.terminal.WeaveCard;
import kawat.desk.json.WeaveJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat weave}: what pages say together, without a desk. */
@Command(
    name = "weave",
    mixinStandardHelpOptions = true,
    description = {
      "Say what pages say together: copied passages, merged events with their origins, stories,"
          + " disagreements.",
      "PATH is a page, a folder of pages, a desk, or a .jsonl file of records that `kawat read`"
          + " printed."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  kawat weave saved-pages/ --json", "  kawat weave records.jsonl more-pages/"})
final class WeaveCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Pages, folders, desks, .jsonl files of records, or - for a page.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json.")
  private Listing format = Listing.TEXT;

  @Option(names = "--json", description = "Print one JSON object; the same as --format json.")
  private boolean json;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    Gathered gathered = Gathered.from(paths, failures);
    Map<String, String> sources = gathered.sources();
    out.println(
        json || format == Listing.JSON
            ? WeaveJson.write(gathered.weave(), sources)
            : WeaveCard.of(gathered.weave(), sources));
    out.flush();
    return ExitStatus.of(failures);
  }
}
