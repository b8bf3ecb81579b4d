package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kawat.desk.Added;
import kawat.desk.Desk;
import kawat.desk.Finding;
import kawat.desk.PageFilter;
import kawat.desk.Progress;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.desk.archive.WarcForm;
import kawat.desk.store.Database;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import kawat.model.StableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final Window ALL = Window.first(1000);
  private static final Page LAST = ToyPages.generated(99);
  @TempDir Path temp;
  private Path folder;
  private Path warc;

  @BeforeEach
  void fill() {
    folder = temp.resolve("meja");
    warc = folder.resolve("archive/kawat-00001.warc.gz");
    try (WritableDesk desk = writable()) {
      desk.add(IntStream.range(0, 3).mapToObj(ToyPages::generated).iterator(), added -> {});
    }
  }

  private WritableDesk writable() {
    return DeskFolder.openOrCreate(folder, ToyPages.ANALYSIS);
  }

  private List<Finding> findings() {
    return DeskFolder.doctor(folder, Progress.SILENT);
  }

  @Test
  void goesOnWhereverTheArchiveBreaksOff() throws IOException {
    byte[] member =
        WarcForm.page(LAST, StableId.digest(LAST.bytes()), Instant.parse("2024-01-01T00:00:00Z"));
    byte[] before = Files.readAllBytes(warc);
    String id = StableId.ofPage(LAST.bytes());
    for (int length = 1; length <= member.length; length += length < 20 ? 3 : member.length / 9) {
      Files.write(warc, before);
      Files.write(warc, Arrays.copyOf(member, length), StandardOpenOption.APPEND);

      try (WritableDesk desk = writable()) {
        assertThat(desk.mended()).as("cut at %d", length).hasSize(1);
        assertThat(desk.add(LAST)).isInstanceOf(Added.New.class);
        assertThat(desk.page(id).bytes()).isEqualTo(LAST.bytes());
        desk.remove(id);
      }
      assertThat(findings()).as("cut at %d", length).isEmpty();
      before = Files.readAllBytes(warc);
    }
    assertThat(folder.resolve("quarantine")).isNotEmptyDirectory();
  }

  @Test
  void storesAPageThatWasArchivedButNotStored() throws IOException {
    byte[] member =
        WarcForm.page(LAST, StableId.digest(LAST.bytes()), Instant.parse("2024-01-01T00:00:00Z"));
    Files.write(warc, member, StandardOpenOption.APPEND);
    assertThat(findings())
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("not stored"));

    try (WritableDesk desk = writable()) {
      assertThat(desk.mended()).singleElement().asString().startsWith("1 pages that were archived");
      assertThat(desk.add(LAST)).isInstanceOf(Added.Known.class);
      assertThat(desk.search(SearchQuery.of("\"kabar nomor 99\""), ALL).total()).isEqualTo(1);
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void keepsTheRecordsOfPagesThatTheArchiveLostAndTakesThemAgain() throws IOException {
    Files.write(warc, Arrays.copyOf(Files.readAllBytes(warc), (int) Files.size(warc) - 5));
    assertThat(findings()).extracting(Finding::part).contains(Finding.Part.ARCHIVE);

    String id = StableId.ofPage(ToyPages.generated(2).bytes());
    try (WritableDesk desk = writable()) {
      assertThat(desk.mended()).hasSize(2).last().asString().contains("1 pages are lost");
      assertThat(desk.record(id).events()).hasSize(1);
      assertThatThrownBy(() -> desk.page(id)).hasMessageContaining("add it again");
      assertThat(desk.add(ToyPages.generated(2))).isInstanceOf(Added.New.class);
      assertThat(desk.page(id).bytes()).isEqualTo(ToyPages.generated(2).bytes());
      assertThat(desk.pages(PageFilter.ALL, ALL).total()).isEqualTo(3);
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void findsASpoiltRecordAndSavesThoseBehindIt() throws IOException {
    byte[] bytes = Files.readAllBytes(warc);
    bytes[bytes.length / 2] ^= 4;
    Files.write(warc, bytes);

    assertThat(findings()).hasSize(2).extracting(Finding::part).containsOnly(Finding.Part.ARCHIVE);
    DeskFiles.deleteDatabase(folder.resolve("kawat.db"));
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);

    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(desk.pages(PageFilter.ALL, ALL).total()).isEqualTo(2);
    }
  }

  @Test
  void makesASpoiltIndexAnew() throws IOException {
    List<String> before = DeskDump.of(folder);
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.part()).isEqualTo(Finding.Part.INDEX);
              assertThat(finding.remedy()).contains("kawat rebuild");
            });

    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);

    assertThat(findings()).isEmpty();
    assertThat(DeskDump.of(folder)).isEqualTo(before);
  }

  @Test
  void makesAMissingIndexAnewWhenNextOpenedForWriting() {
    kawat.desk.search.FullTextWriter.delete(folder.resolve("index"));
    assertThat(findings()).singleElement().satisfies(f -> assertThat(f.what()).contains("missing"));
    try (Desk desk = DeskFolder.open(folder)) {
      assertThatThrownBy(() -> desk.search(SearchQuery.of("surat"), ALL))
          .hasMessageContaining("kawat rebuild");
    }

    writable().close();

    assertThat(findings()).isEmpty();
  }

  @Test
  void rebuildsFromASpoiltDatabase() throws IOException {
    List<String> before = DeskDump.of(folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("kawat.db"));
    Arrays.fill(bytes, 0, bytes.length / 2, (byte) 7);
    Files.write(folder.resolve("kawat.db"), bytes);
    assertThatThrownBy(() -> DeskFolder.open(folder))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DESK_DAMAGED))
        .hasMessageContaining("kawat rebuild");
    assertThat(findings())
        .singleElement()
        .satisfies(f -> assertThat(f.remedy()).contains("rebuild"));

    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);

    assertThat(DeskDump.of(folder)).isEqualTo(before);
    assertThat(findings()).isEmpty();
  }

  @Test
  void leavesADeskOfANewerKawatAlone() throws IOException {
    try (Database database = Database.forWriting(folder.resolve("kawat.db"))) {
      database.read(handle -> handle.execute("PRAGMA user_version = 99"));
    }
    assertNewer();
    Files.writeString(folder.resolve("desk.json"), "{\"format\": \"kawat-desk\", \"version\": 12}");
    assertNewer();
  }

  private void assertNewer() {
    for (var opening :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> DeskFolder.open(folder),
            this::writable,
            () -> DeskFolder.doctor(folder, Progress.SILENT),
            () -> DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT))) {
      assertThatThrownBy(opening)
          .isInstanceOfSatisfying(
              KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DESK_NEWER));
    }
  }

  @Test
  void tellsAFolderThatIsNoDesk() throws IOException {
    Path other = Files.createDirectory(temp.resolve("lain"));
    Files.writeString(other.resolve("catatan.txt"), "bukan meja");
    for (Path path : List.of(other, other.resolve("catatan.txt"), temp.resolve("tidak-ada"))) {
      assertThatThrownBy(() -> DeskFolder.open(path))
          .isInstanceOfSatisfying(
              KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DESK_MISSING));
    }
    assertThatThrownBy(() -> DeskFolder.openOrCreate(other, ToyPages.ANALYSIS))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DESK_MISSING));
  }
}
