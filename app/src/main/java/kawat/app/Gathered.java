package kawat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PagesTogether;
import kawat.app.pages.PagesTogether.Outcome;
import kawat.app.terminal.Failures;
import kawat.app.terminal.Progress;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.desk.folder.DeskFolder;
import kawat.desk.json.RecordJson;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;

/**
 * Records and what they say together, from wherever the user points: a desk, pages, a folder of
 * pages, or records that `kawat read` printed.
 *
 * @param records in the order given
 * @param weave what they say together
 */
record Gathered(List<NewsRecord> records, Weave weave) {

  Gathered {
    records = List.copyOf(records);
  }

  /**
   * Of everything behind the paths. A desk's pages are not woven again where it stands alone.
   *
   * @param failures told of each page that can't be read; the others go on
   */
  static Gathered from(List<String> paths, Failures failures) {
    if (paths.size() == 1 && DeskFolder.isDesk(Path.of(paths.getFirst()))) {
      return ofDesk(Path.of(paths.getFirst()));
    }
    List<NewsRecord> records = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (String path : paths) {
      if (path.endsWith(".jsonl")) {
        load(path, records, failures);
      } else if (!path.equals("-") && DeskFolder.isDesk(Path.of(path))) {
        try (Desk desk = DeskFolder.open(Path.of(path))) {
          records.addAll(desk.records());
        }
      } else {
        pages.add(path);
      }
    }
    read(pages, records, failures);
    return new Gathered(records, Weaving.weave(records));
  }

  private static Gathered ofDesk(Path folder) {
    try (Desk desk = DeskFolder.open(folder)) {
      return new Gathered(desk.records(), DeskWeave.of(desk));
    }
  }

  private static void load(String path, List<NewsRecord> records, Failures failures) {
    try (Stream<String> lines = Files.lines(Path.of(path), StandardCharsets.UTF_8)) {
      lines.filter(l -> !l.isBlank()).forEach(l -> records.add(RecordJson.read(l, path)));
    } catch (KawatException e) {
      failures.say(e);
    } catch (IOException | UncheckedIOException e) {
      failures.say(
          new KawatException(
              ErrorCode.FILE_UNREADABLE, "can't be read: " + e.getMessage(), path, e));
    }
  }

  private static void read(List<String> paths, List<NewsRecord> records, Failures failures) {
    List<String> pages = PageFiles.find(paths, failures::say);
    try (Progress progress = new Progress("pages", pages.size())) {
      new PagesTogether()
          .read(
              pages,
              record -> record,
              outcome -> {
                switch (outcome) {
                  case Outcome.Told<NewsRecord>(NewsRecord record, int parts) -> {
                    records.add(record);
                    progress.step(parts);
                  }
                  case Outcome.Failed<NewsRecord>(KawatException why) -> {
                    failures.say(why);
                    progress.step(1);
                  }
                }
                return true;
              });
    }
  }

  /** Where each page came from, by its id. */
  Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    records.forEach(r -> sources.put(r.id(), r.source()));
    return sources;
  }

  /** The day of each page that tells it, by its id. */
  Map<String, LocalDate> days() {
    Map<String, LocalDate> days = new HashMap<>();
    records.forEach(r -> PageTime.day(r).ifPresent(d -> days.put(r.id(), d)));
    return days;
  }
}
