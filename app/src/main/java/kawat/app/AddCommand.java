package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import kawat.app.pages.PageFiles;
import kawat.app.terminal.Failures;
import kawat.app.terminal.Progress;
import kawat.desk.Added;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.KawatException;
import kawat.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat add}: pages into a desk. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Add pages to a desk, a plain folder that is made where there is none.",
      "",
      "Adding is idempotent: a page that the desk has already is passed over. What has been"
          + " reported is on the disk for good; after an interruption the same command completes"
          + " the work.",
      "Parts of one article are put together, whether they come at once or one by one; `kawat show`"
          + " names the pages and what is missing."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  kawat add desk/ saved-pages/", "  kawat add desk/ page.html && kawat open desk/"})
final class AddCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say a line for each page.")
  private boolean verbose;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  private final List<String> added = new ArrayList<>();
  private int known;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    List<String> pages = PageFiles.find(paths, failures::say);
    try (WritableDesk desk = DeskFolder.openOrCreate(folder, Desks.analysis());
        Progress progress = new Progress("pages", pages.size())) {
      desk.mended().forEach(m -> out.println("mended: " + m));
      desk.add(
          new Loading(pages.iterator(), failures),
          outcome -> {
            progress.clear();
            say(outcome, out, failures);
            if (!(outcome instanceof Added.Apart)) {
              progress.step();
            }
          });
      progress.clear();
      out.println(
          "%s: %d added, %d known already, %d failed (%s)"
              .formatted(folder, added.size(), known, failures.count(), progress.line()));
      joined(desk, out);
      out.flush();
    }
    return ExitStatus.of(failures);
  }

  private void say(Added outcome, PrintWriter out, Failures failures) {
    switch (outcome) {
      case Added.New(String source, String id) -> {
        added.add(id);
        line(out, "added", id, source);
      }
      case Added.Known(String source, String id) -> {
        known++;
        line(out, "known", id, source);
      }
      case Added.Refused(String _, KawatException why) -> failures.say(why);
      case Added.Apart(String _, KawatException why) -> failures.say(why);
    }
  }

  /** Pages that stand with others as one article under another page's id. */
  private void joined(WritableDesk desk, PrintWriter out) {
    long joined = added.stream().filter(id -> !desk.summary(id).id().equals(id)).count();
    if (joined > 0) {
      out.println("  %d of them joined to the article that they are a part of".formatted(joined));
    }
  }

  private void line(PrintWriter out, String what, String id, String source) {
    if (verbose) {
      out.println("%s %s %s".formatted(what, id, source));
      out.flush();
    }
  }

  /**
   * Loads each page when the desk asks for it; one that can't be loaded is said and passed over.
   */
  private static final class Loading implements Iterator<Page> {
    private final Iterator<String> paths;
    private final Failures failures;
    private Optional<Page> next = Optional.empty();

    Loading(Iterator<String> paths, Failures failures) {
      this.paths = paths;
      this.failures = failures;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && paths.hasNext()) {
        try {
          next = Optional.of(PageFiles.load(paths.next()));
        } catch (KawatException e) {
          failures.say(e);
        }
      }
      return next.isPresent();
    }

    @Override
    public Page next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Page page = next.orElseThrow();
      next = Optional.empty();
      return page;
    }
  }
}
