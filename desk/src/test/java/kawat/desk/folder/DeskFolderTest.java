package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.Progress;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import kawat.model.StableId;
import kawat.weaving.Loom;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskFolderTest {
  private static final Window ALL = Window.first(1000);
  private static final Page ONE =
      ToyPages.page(
          "satu.txt",
          "Warta Rawa | 2021-05-04 | Surat Utara",
          "Utara menyurati Selatan | 2021-05-03 | Rawa",
          "Utara: Kami berterima kasih");
  private static final Page TWO =
      ToyPages.page(
          "dua.txt",
          "Kabar Pantai | 2021-05-05 | Surat lagi",
          "Utara menyurati Selatan | 2021-05-03 | Pantai");
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void name() {
    folder = temp.resolve("meja");
  }

  private WritableDesk writable() {
    return DeskFolder.openOrCreate(folder, ToyPages.ANALYSIS);
  }

  private static List<Added> add(WritableDesk desk, Page... pages) {
    List<Added> added = new ArrayList<>();
    desk.add(List.of(pages).iterator(), added::add);
    return added;
  }

  @Test
  void addsAPageOnceHoweverOftenItIsHandedIn() {
    String id = StableId.ofPage(ONE.bytes());
    Page twin = Page.of("salinan.txt", ONE.bytes());
    try (WritableDesk desk = writable()) {
      assertThat(add(desk, ONE, twin, TWO))
          .containsExactly(
              new Added.New("satu.txt", id),
              new Added.Known("salinan.txt", id),
              new Added.New("dua.txt", StableId.ofPage(TWO.bytes())));
      assertThat(desk.add(ONE)).isEqualTo(new Added.Known("satu.txt", id));
    }
    try (WritableDesk desk = writable()) {
      assertThat(desk.add(twin)).isEqualTo(new Added.Known("salinan.txt", id));
      assertThat(desk.mended()).isEmpty();
      assertThat(desk.pages(PageFilter.ALL, ALL).total()).isEqualTo(2);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void givesBackThePageItsRecordAndWhatPagesSayTogether() {
    String id = StableId.ofPage(ONE.bytes());
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO);
    }
    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(desk.page(id).bytes()).isEqualTo(ONE.bytes());
      assertThat(desk.page(id).source()).isEqualTo("satu.txt");
      assertThat(desk.record(id)).isEqualTo(ToyPages.read(ONE));
      assertThat(desk.records()).containsExactly(ToyPages.read(ONE), ToyPages.read(TWO));
      EventSummary letter = desk.events(EventFilter.ALL, ALL).items().getFirst();
      assertThat(letter.outlets()).containsExactly("Warta Rawa", "Kabar Pantai");
      assertThat(letter.words()).startsWith("Utara menyurati Selatan");
      assertThat(desk.event(letter.id()))
          .isEqualTo(ToyPages.weave(desk.records()).events().getFirst());
      assertThat(desk.event(StableId.ofPage(TWO.bytes()) + "/0").id()).isEqualTo(letter.id());
      assertThat(desk.disagreements())
          .isEqualTo(ToyPages.weave(desk.records()).disagreements())
          .hasSize(1);
      assertThat(desk.disagreements(id)).hasSize(1);
      assertThat(desk.stories()).hasSize(2);
      assertThat(desk.actor("utara").events()).isEqualTo(1);
      assertThat(desk.sayings("utara", ALL).items().getFirst().quote().text())
          .isEqualTo("Kami berterima kasih");
    }
  }

  @Test
  void refusesAPageThatCannotBeReadAndGoesOnWithTheOthers() {
    Page bad = ToyPages.page("rusak.txt", "tanpa kepala");
    try (WritableDesk desk = writable()) {
      List<Added> added = add(desk, bad, ONE);

      assertThat(added.getFirst())
          .isInstanceOfSatisfying(
              Added.Refused.class, r -> assertThat(r.why().code()).isEqualTo(ErrorCode.NO_ARTICLE));
      assertThat(added.getLast()).isInstanceOf(Added.New.class);
      assertThatThrownBy(() -> desk.add(bad)).isInstanceOf(KawatException.class);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void takesAPageOutForGood() {
    String id = StableId.ofPage(ONE.bytes());
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO);
      desk.remove(id);

      assertThatThrownBy(() -> desk.record(id))
          .isInstanceOfSatisfying(
              KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
      assertThat(desk.search(SearchQuery.of("berterima"), ALL).items()).isEmpty();
      assertThat(desk.events(EventFilter.ALL, ALL).items().getFirst().reports()).isEqualTo(1);
      assertThat(desk.disagreements()).isEmpty();
    }
    List<String> before = DeskDump.of(folder);
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);

    assertThat(DeskDump.of(folder)).isEqualTo(before);
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
    try (WritableDesk desk = writable()) {
      assertThat(desk.add(ONE)).isInstanceOf(Added.New.class);
      assertThat(desk.page(id).bytes()).isEqualTo(ONE.bytes());
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void erasesARemovedPageFromTheDiskWhenCompacted() throws IOException {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO);
      desk.remove(StableId.ofPage(ONE.bytes()));
      desk.compact();

      assertThat(desk.page(StableId.ofPage(TWO.bytes())).bytes()).isEqualTo(TWO.bytes());
      assertThat(desk.add(ToyPages.generated(1))).isInstanceOf(Added.New.class);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
    List<String> before = DeskDump.of(folder);
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);
    assertThat(DeskDump.of(folder)).isEqualTo(before);
    assertThat(everything()).doesNotContain("berterima");
  }

  /** All bytes of the desk, its compressed records unpacked. */
  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
          try (var in =
              new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            bytes = in.readAllBytes();
          }
        }
        all.append(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void holdsWhatARebuildHoldsThoughOnlyDifferencesWereWritten() {
    Random random = new Random(11);
    Loom loom = new Loom();
    try (WritableDesk desk = DeskFolder.create(folder, new Analysis(ToyPages::read, loom::weave))) {
      for (int step = 0; step < 60; step++) {
        Page page = ToyPages.generated(random.nextInt(40));
        if (desk.add(page) instanceof Added.Known known) {
          desk.remove(known.id());
        }
      }
    }
    List<String> before = DeskDump.of(folder);
    DeskFolder.rebuild(folder, new Analysis(ToyPages::read, Weaving::weave), Progress.SILENT);

    assertThat(DeskDump.of(folder)).isEqualTo(before);
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void derivesTheSameAgainFromTheArchiveAlone() throws IOException {
    try (WritableDesk desk = writable()) {
      desk.add(IntStream.range(0, 200).mapToObj(ToyPages::generated).iterator(), added -> {});
      desk.remove(StableId.ofPage(ToyPages.generated(7).bytes()));
      desk.add(IntStream.range(150, 220).mapToObj(ToyPages::generated).iterator(), added -> {});
    }
    List<String> before = DeskDump.of(folder);
    List<Long> told = new ArrayList<>();

    assertThat(
            DeskFolder.rebuild(folder, ToyPages.ANALYSIS, (done, total) -> told.add(total - done)))
        .isEmpty();

    assertThat(DeskDump.of(folder)).isEqualTo(before);
    assertThat(told).isNotEmpty().endsWith(0L);
    DeskFiles.deleteDatabase(folder.resolve("kawat.db"));
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);
    assertThat(DeskDump.of(folder)).isEqualTo(before);
  }

  @Test
  void keepsPagesThatANewAnalysisCannotReadInTheArchive() {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO);
    }
    var picky =
        new kawat.desk.Analysis(
            page -> {
              if (page.source().equals("dua.txt")) {
                throw new KawatException(ErrorCode.NO_ARTICLE, "not today", page.source());
              }
              return ToyPages.read(page);
            },
            ToyPages::weave);

    assertThat(DeskFolder.rebuild(folder, picky, Progress.SILENT))
        .singleElement()
        .satisfies(refused -> assertThat(refused.source()).isEqualTo("dua.txt"));
    assertThat(DeskFolder.doctor(folder, Progress.SILENT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).contains("not today"));
    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(desk.pages(PageFilter.ALL, ALL).items())
          .extracting(PageSummary::source)
          .containsExactly("satu.txt");
      assertThat(desk.page(StableId.ofPage(TWO.bytes())).bytes()).isEqualTo(TWO.bytes());
    }
    DeskFolder.rebuild(folder, ToyPages.ANALYSIS, Progress.SILENT);
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void letsOneWriteWhileOthersRead() {
    try (WritableDesk desk = writable();
        Desk reader = DeskFolder.open(folder)) {
      assertThatThrownBy(this::writable)
          .isInstanceOfSatisfying(
              KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DESK_LOCKED));
      assertThatThrownBy(() -> DeskFolder.doctor(folder, Progress.SILENT))
          .isInstanceOf(KawatException.class);
      assertThat(reader.search(SearchQuery.of("surat"), ALL).items()).isEmpty();

      add(desk, ONE);

      assertThat(reader.pages(PageFilter.ALL, ALL).total()).isEqualTo(1);
      assertThat(reader.search(SearchQuery.of("surat"), ALL).items()).hasSize(1);
      assertThat(reader.actors(Optional.of("UTA"), ALL).items()).hasSize(1);
    }
    try (WritableDesk desk = writable()) {
      assertThat(desk.mended()).isEmpty();
    }
  }
}
