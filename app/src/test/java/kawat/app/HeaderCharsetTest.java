package kawat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kawat.desk.Desk;
import kawat.desk.Progress;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.Page;
import kawat.model.StableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose charset only its HTTP header names, from the archive and back. */
final class HeaderCharsetTest {
  /**
   * In ISO-8859-9 these letters are the bytes of other letters in windows-1252, the last resort.
   */
  private static final String NAME = "Yıldız Şahin";

  @TempDir private Path temp;

  private static Page page() {
    String text =
        "Menteri Luar Negeri bertemu " + NAME + " di Praha pada Senin pagi untuk membahas gandum.";
    String html =
        "<html><head><title>Menteri Tiba di Praha</title></head><body><article>"
            + "<h1>Menteri Tiba di Praha</h1><p>%s</p><p>%s</p></article></body></html>"
                .formatted(text, text.replace("bertemu", "kemudian menjamu"));
    return new Page(
        "menteri.html",
        html.getBytes(Charset.forName("ISO-8859-9")),
        Optional.of("text/html; charset=ISO-8859-9"),
        Optional.of("https://warta.example/menteri"),
        Optional.of("2025-03-03T03:00:00Z"));
  }

  @Test
  void readsAnArchivedPageInTheCharsetThatItsHeaderNames() throws Exception {
    Path folder = temp.resolve("meja");
    String id = StableId.ofPage(page().bytes());
    try (WritableDesk desk = DeskFolder.create(folder, Desks.analysis())) {
      desk.add(List.of(page()).iterator(), added -> {});
      assertThat(desk.record(id).article().text()).contains(NAME);
    }
    Files.delete(folder.resolve("kawat.db"));
    assertThat(DeskFolder.rebuild(folder, Desks.analysis(), Progress.SILENT)).isEmpty();
    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(desk.record(id).article().text()).contains(NAME);
      assertThat(desk.page(id).mediaType()).contains("text/html; charset=ISO-8859-9");
    }
    Page bare = page();
    Page unsaid =
        new Page(bare.source(), bare.bytes(), Optional.empty(), bare.url(), bare.captured());
    assertThat(new kawat.app.pages.PageReader().extract(unsaid).text())
        .as("nothing else names it")
        .doesNotContain(NAME);
  }
}
