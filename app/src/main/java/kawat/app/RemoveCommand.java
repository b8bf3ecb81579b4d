package kawat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kawat.app.terminal.Failures;
import kawat.desk.ArticleParts;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.KawatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kawat remove}: pages out of a desk. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Take pages out of a desk: neither search nor rebuild brings them back.",
      "Their bytes stay in the archive until --erase, which rewrites it without them.",
      "",
      "Of an article on several pages only the page of that id is taken out, and what the others"
          + " tell without it stays; --parts takes them all out."
    })
final class RemoveCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DESK", description = "The desk's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PAGE",
      description = "Ids of pages, as `kawat search` and `kawat add -v` show them.")
  private List<String> ids = List.of();

  @Option(
      names = "--parts",
      description = "Take out every page of the article that the page is a part of.")
  private boolean parts;

  @Option(
      names = "--erase",
      description =
          "Erase all removed pages from the archive for good. Takes as much free space as the"
              + " archive has.")
  private boolean erase;

  /** Pages that went with their article. */
  private final Set<String> gone = new HashSet<>();

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    try (WritableDesk desk = DeskFolder.openForWriting(folder, Desks.analysis())) {
      for (String id : new LinkedHashSet<>(ids)) {
        try {
          remove(desk, id, out);
        } catch (KawatException e) {
          failures.say(e);
        }
      }
      if (erase) {
        desk.compact();
        out.println("erased what was removed");
      }
    }
    out.flush();
    return ExitStatus.of(failures);
  }

  private void remove(WritableDesk desk, String id, PrintWriter out) {
    if (gone.contains(id)) {
      return;
    }
    // A page that could not be read is held, but is of no article.
    List<String> others =
        desk.find(id).map(desk::parts).map(ArticleParts::parts).orElse(List.of()).stream()
            .map(ArticleParts.Part::id)
            .filter(other -> !other.equals(id))
            .toList();
    desk.remove(id);
    out.println("removed " + id);
    if (parts) {
      for (String other : others) {
        desk.remove(other);
        gone.add(other);
        out.println("removed " + other);
      }
    } else if (!others.isEmpty()) {
      out.println(
          "  of its article stay %s; --parts takes them out, too"
              .formatted(String.join(", ", others)));
    }
  }
}
