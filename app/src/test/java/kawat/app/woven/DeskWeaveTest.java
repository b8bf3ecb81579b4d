package kawat.app.woven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.NewsRecord;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.Novelty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskWeaveTest {
  private static final Path EXAMPLES =
      Files.isDirectory(Path.of("examples/pages"))
          ? Path.of("examples/pages")
          : Path.of("../examples/pages");

  @TempDir private Path folder;

  @Test
  void saysOfEveryPageTheSameFromItsNeighboursAsFromAllRecords() {
    Path desk = folder.resolve("desk");
    Analysis analysis = new Analysis(new PageReader()::read, Weaving::weave);
    List<String> files =
        PageFiles.find(
            List.of(EXAMPLES.toString()),
            e -> {
              throw e;
            });
    try (WritableDesk open = DeskFolder.openOrCreate(desk, analysis)) {
      open.add(files.stream().map(PageFiles::load).iterator(), _ -> {});
    }
    try (Desk open = DeskFolder.open(desk)) {
      List<NewsRecord> all = open.records();
      Weave weave = DeskWeave.of(open);
      assertThat(all).hasSizeGreaterThan(10);
      for (NewsRecord page : all) {
        assertThat(DeskWeave.news(open, page.id()))
            .as(page.source())
            .isEqualTo(Novelty.of(all, weave, page.id()));
      }
    }
  }
}
