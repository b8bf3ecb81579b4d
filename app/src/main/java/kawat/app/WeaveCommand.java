package kawat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kawat.app.pages.InOrder;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.app.terminal.Failures;
import kawat.app.terminal.Progress;
import kawat.app.terminal.WeaveCard;
import kawat.desk.json.RecordJson;
import kawat.desk.json.WeaveJson;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;
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
      "Say what pages say together: copied passages, merged events with their origins, stories, disagreements.",
      "PATH is a page, a folder of pages, or a .jsonl file of records that `kawat read` printed."
    })
final class WeaveCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Pages, folders, .jsonl files of records, or - for a page.")
  private List<String> paths = List.of();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  private sealed interface Outcome {
    record Read(NewsRecord record) implements Outcome {}

    record Failed(KawatException why) implements Outcome {}
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Failures failures = new Failures(spec.commandLine().getErr(), main.debug());
    List<NewsRecord> records = new ArrayList<>();
    paths.stream().filter(WeaveCommand::records).forEach(p -> load(p, records, failures));
    read(paths.stream().filter(p -> !records(p)).toList(), records, failures);
    Weave weave = Weaving.weave(records);
    Map<String, String> sources = new HashMap<>();
    records.forEach(r -> sources.put(r.id(), r.source()));
    out.println(json ? WeaveJson.write(weave, sources) : WeaveCard.of(weave, sources));
    out.flush();
    return failures.count() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static boolean records(String path) {
    return path.endsWith(".jsonl");
  }

  private static void load(String path, List<NewsRecord> records, Failures failures) {
    try (Stream<String> lines = Files.lines(Path.of(path), StandardCharsets.UTF_8)) {
      lines.filter(l -> !l.isBlank()).forEach(l -> records.add(RecordJson.read(l, path)));
    } catch (KawatException e) {
      failures.say(e);
    } catch (IOException | java.io.UncheckedIOException e) {
      failures.say(
          new KawatException(
              ErrorCode.FILE_UNREADABLE, "can't be read: " + e.getMessage(), path, e));
    }
  }

  private static void read(List<String> paths, List<NewsRecord> records, Failures failures) {
    List<String> pages = PageFiles.find(paths, failures::say);
    PageReader reader = new PageReader();
    try (Progress progress = new Progress("pages", pages.size())) {
      InOrder.map(
          pages,
          path -> outcome(reader, path),
          outcome -> {
            switch (outcome) {
              case Outcome.Read(NewsRecord record) -> records.add(record);
              case Outcome.Failed(KawatException why) -> failures.say(why);
            }
            progress.step();
            return true;
          });
    }
  }

  private static Outcome outcome(PageReader reader, String path) {
    try {
      return new Outcome.Read(reader.read(PageFiles.load(path)));
    } catch (KawatException e) {
      return new Outcome.Failed(e);
    }
  }
}
