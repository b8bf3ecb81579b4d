package kawat.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PagesTogether;
import kawat.app.pages.PagesTogether.Outcome;
import kawat.app.terminal.Failures;
import kawat.app.terminal.Progress;
import kawat.app.terminal.RecordCard;
import kawat.desk.json.RecordJson;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat read}: pages to records, on all cores, printed in the order of the input. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Read pages and print a record of each: article, quotes, events, dates and figures with their"
          + " evidence.",
      "",
      "A folder is walked for .html, .htm, .xhtml, .txt and .warc files, also with .gz; other files"
          + " are passed over.",
      "Parts of one article become one record where they are given together, and lines that a site"
          + " prints in all its articles are left out.",
      "A page that can't be read is an error line on standard error; the others go on and the exit"
          + " status is 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kawat read page.html --format text",
      "  kawat read saved-pages/ > records.jsonl",
      "  kawat read - < page.html"
    })
final class ReadCommand implements Callable<Integer> {
  /** How records are printed; the names are what the user types. */
  enum Format {
    JSON,
    JSONL,
    TEXT
  }

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl: one object a line (default); json: one array; text: a readable card.")
  private Format format = Format.JSONL;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    List<String> pages = PageFiles.find(paths, failures::say);
    try (Progress progress = new Progress("pages", pages.size())) {
      if (format == Format.JSON) {
        out.print("[");
      }
      String[] separator = {""};
      new PagesTogether()
          .read(
              pages,
              this::printed,
              outcome -> {
                progress.clear();
                switch (outcome) {
                  case Outcome.Told<String>(String text, int parts) -> {
                    out.print(separator[0]);
                    out.print(text);
                    separator[0] = format == Format.JSON ? ",\n" : "\n";
                    progress.step(parts);
                  }
                  case Outcome.Failed<String>(KawatException why) -> {
                    failures.say(why);
                    progress.step(1);
                  }
                }
                return !out.checkError();
              });
      out.print(format == Format.JSON ? "]\n" : separator[0]);
      out.flush();
    }
    return ExitStatus.of(failures);
  }

  private String printed(NewsRecord record) {
    return switch (format) {
      case JSON -> RecordJson.pretty(record);
      case JSONL -> RecordJson.write(record);
      case TEXT -> RecordCard.of(record);
    };
  }
}
