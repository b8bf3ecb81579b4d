package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kawat.desk.Added;
import kawat.desk.PageFilter;
import kawat.desk.Progress;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed where it stands (SIGKILL), the next one finishes its work. */
@Tag("slow")
class KillTest {
  private static final int PAGES = 600;
  @TempDir Path temp;

  @Test
  void losesAndDoublesNothingHoweverOftenTheWriterIsKilled() throws Exception {
    Path folder = temp.resolve("meja");
    List<String> reported = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      reported.addAll(killedAfter(folder, round * 64 - 20, round));
    }
    assertThat(reported).isNotEmpty().doesNotHaveDuplicates();

    List<Added> added = new ArrayList<>();
    try (WritableDesk desk = DeskFolder.openOrCreate(folder, ToyPages.ANALYSIS)) {
      int before =
          desk.pages(PageFilter.ALL, Window.first(PAGES)).items().stream()
              .mapToInt(p -> desk.parts(p.id()).parts().size())
              .sum();
      assertThat(reported).allSatisfy(id -> assertThat(desk.page(id).bytes()).isNotEmpty());
      desk.add(IntStream.range(0, PAGES).mapToObj(ToyPages::inParts).iterator(), added::add);
      assertThat(added.stream().filter(Added.New.class::isInstance)).hasSize(PAGES - before);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
    List<String> dump = DeskDump.of(folder);
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);
    assertThat(DeskDump.of(folder)).isEqualTo(dump);
  }

  /** Ids that the writer reported before it died. */
  private List<String> killedAfter(Path folder, int lines, int round)
      throws IOException, InterruptedException {
    Path said = temp.resolve("said-" + round);
    Process writer =
        new ProcessBuilder(ChildWriter.command(folder, 0, PAGES))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (writer.isAlive() && Files.readAllLines(said).size() < lines) {
      Thread.sleep(3);
    }
    Thread.sleep(round * 7L); // into the middle of the next batch
    writer.destroyForcibly();
    assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith("added "))
        .map(line -> line.substring("added ".length()))
        .toList();
  }
}
