package kawat.app;

import static kawat.app.Ran.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DeskCommandsTest {
  @TempDir private Path folder;
  private Path desk = Path.of("");
  private Path pages = Path.of("");

  @BeforeEach
  void fillsADesk() throws IOException {
    desk = folder.resolve("desk");
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.html"), Html.article("Putin Surati Kim"));
    assertThat(kawat("add", desk, pages).out()).contains("1 added, 0 known already, 0 failed");
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    return JsonMapper.shared().readTree(ran.out());
  }

  private String pageId() {
    return json(kawat("search", desk, "surat", "--format", "json"))
        .at("/items/0/page/id")
        .asString();
  }

  @Test
  void addsTheSamePageOnce() {
    assertThat(kawat("add", desk, pages).out()).contains("0 added, 1 known already, 0 failed");
  }

  @Test
  void findsAPageByItsWordsAndShowsIt() {
    assertThat(kawat("search", desk, "surat").out()).contains("Putin Surati Kim");
    assertThat(kawat("show", desk, pageId()).out()).startsWith("Putin Surati Kim");
  }

  @Test
  void tellsWhyForAPageOfTheDeskAndForAPageOnDisk() {
    String all = kawat("show", "--why=all", desk, pageId()).out();
    assertThat(all).contains("trigger:").contains("event-triggers.tsv");
    String item = all.lines().findFirst().orElseThrow();
    assertThat(kawat("show", "--why=" + item, desk, pageId()).out()).startsWith(item + "\n");
    assertThat(kawat("show", "--why=" + item, pages.resolve("a.html")).out())
        .isEqualTo(kawat("show", "--why=" + item, desk, pageId()).out());
    assertThat(kawat("show", "--why=q0", pages.resolve("a.html")).err()).contains("q0");
    assertThat(kawat("show", desk).err()).contains("ID");
  }

  @Test
  void printsTheTimelineAndEachEvent() {
    JsonNode events = json(kawat("timeline", desk, "--format", "json"));
    assertThat(events.get("total").asInt()).isPositive();
    String id = events.at("/items/0/id").asString();
    assertThat(kawat("show", desk, id).out()).contains("origin");
    assertThat(kawat("timeline", desk, "--actor", "PRK", "--from", "2022").out())
        .contains("Kim Jong Un");
  }

  @Test
  void removesAPageSoThatRebuildDoesNotBringItBack() {
    String id = pageId();
    assertThat(kawat("remove", desk, id).out()).contains("removed " + id);
    assertThat(kawat("rebuild", desk).status()).isZero();
    assertThat(kawat("search", desk, "surat").out()).contains("0 pages");
    assertThat(kawat("remove", desk, id).status()).isEqualTo(1);
  }

  @Test
  void findsAllWellAfterAdding() {
    assertThat(kawat("doctor", desk).out()).contains("all is well");
  }

  @Test
  void saysThatAFolderIsNoDesk() {
    Ran ran = kawat("timeline", pages);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errLines()).singleElement().asString().startsWith("kawat: " + pages);
  }

  @Test
  void saysThatAnotherHasTheDeskOpen() {
    try (WritableDesk other = DeskFolder.openForWriting(desk, Desks.analysis())) {
      Ran ran = kawat("add", desk, pages);
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.errLines()).singleElement().asString().contains(desk.toString());
      assertThat(other.mended()).isEmpty();
    }
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ran ran = kawat("open", desk, "--port", taken.getLocalPort());
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.errLines())
          .singleElement()
          .asString()
          .contains(Integer.toString(taken.getLocalPort()))
          .contains("--port");
    }
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    Ran ran = kawat("search", desk, "(surat");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errLines()).hasSize(1);
  }

  @Test
  void saysThatNothingHasSuchAnId() {
    assertThat(kawat("show", desk, "nobody-at-all").errLines())
        .singleElement()
        .asString()
        .contains("nobody-at-all");
  }
}
