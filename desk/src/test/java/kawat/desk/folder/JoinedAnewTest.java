package kawat.desk.folder;

import static kawat.desk.folder.Parted.ONE;
import static kawat.desk.folder.Parted.THREE;
import static kawat.desk.folder.Parted.TWO;
import static kawat.desk.folder.Parted.add;
import static kawat.desk.folder.Parted.assertWhole;
import static kawat.desk.folder.Parted.id;
import static kawat.desk.folder.Parted.shown;
import static kawat.desk.folder.Parted.woven;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.Finding;
import kawat.desk.Progress;
import kawat.desk.WritableDesk;
import kawat.model.Page;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joined articles are what a desk made from nothing has, whatever happened to pages and files. */
class JoinedAnewTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void name() {
    folder = temp.resolve("meja");
  }

  private WritableDesk writable() {
    return writable(folder);
  }

  private static WritableDesk writable(Path folder) {
    return DeskFolder.openOrCreate(folder, woven());
  }

  @Test
  void joinsNextTimeWhereWeavingWasCutOff() {
    Analysis broken =
        new Analysis(
            ToyPages::read,
            Optional.of(ToyPages::read),
            records -> {
              if (records.stream().anyMatch(r -> r.article().body().size() > 3)) {
                throw new IllegalStateException("cut off");
              }
              return Weaving.weave(records);
            });
    try (WritableDesk desk = DeskFolder.create(folder, broken)) {
      add(desk, THREE);
      assertThatThrownBy(() -> add(desk, ONE, TWO)).hasMessage("cut off");
      assertThat(shown(desk)).containsExactlyInAnyOrder(id(ONE), id(TWO), id(THREE));
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT))
        .extracting(Finding::remedy)
        .containsExactly("the next 'kawat add' takes it in by itself");
    try (WritableDesk desk = writable()) {
      assertWhole(desk);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void bringsUpAnIndexThatKnewThePartsOnly() throws IOException {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, ToyPages.generated(1));
    }
    Path kept = temp.resolve("index");
    copy(folder.resolve("index"), kept);
    try (WritableDesk desk = writable()) {
      add(desk, THREE, TWO);
    }
    kawat.desk.search.FullTextWriter.delete(folder.resolve("index"));
    copy(kept, folder.resolve("index"));

    try (WritableDesk desk = writable()) {
      assertWhole(desk);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void keepsAnArticleOfWhichTheArchiveLostAPartAndTakesItAgain() throws IOException {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO, THREE);
    }
    Path warc = folder.resolve("archive/kawat-00001.warc.gz");
    byte[] bytes = Files.readAllBytes(warc);
    Files.write(warc, java.util.Arrays.copyOf(bytes, bytes.length - 5));
    try (WritableDesk desk = writable()) {
      assertThat(desk.mended()).last().asString().contains("1 pages are lost");
      assertThatThrownBy(() -> desk.page(id(THREE))).hasMessageContaining("add it again");
      assertThat(desk.record(id(ONE)).article().body()).hasSize(9);
      add(desk, THREE);
      assertWhole(desk);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  /** As a Kawat that knew no parts made it. */
  @Test
  void bringsADeskOfAnOlderKawatUpAndJoinsItsParts() throws Exception {
    try (WritableDesk desk =
        DeskFolder.create(folder, new Analysis(ToyPages::read, Weaving::weave))) {
      add(desk, ONE, THREE, TWO, ToyPages.generated(1));
    }
    OlderDesk.of(folder);

    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(shown(desk)).hasSize(4);
      assertThat(desk.parts(id(ONE)).missing()).containsExactly(2);
    }
    try (WritableDesk desk = writable()) {
      assertThat(desk.mended()).isEmpty();
      assertThat(shown(desk)).hasSize(2);
      assertWhole(desk);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
    List<String> dump = DeskDump.of(folder);
    DeskFolder.rebuild(folder, woven(), Progress.SILENT);
    assertThat(DeskDump.of(folder)).isEqualTo(dump);
  }

  /** Run it again as it failed with {@code -Dkawat.seed=NUMBER}, at length with -Dkawat.rounds. */
  @Test
  void holdsWhatADeskMadeFromNothingHoldsHoweverPartsCameAndWent() {
    long first = Long.getLong("kawat.seed", System.nanoTime());
    for (int round = 0; round < Integer.getInteger("kawat.rounds", 3); round++) {
      holdsWhatADeskMadeFromNothingHolds(first + round);
    }
  }

  private void holdsWhatADeskMadeFromNothingHolds(long seed) {
    Random random = new Random(seed);
    List<Page> pages = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      int parts = 1 + random.nextInt(4);
      for (int part = random.nextInt(2); part <= parts; part++) {
        pages.add(ToyPages.part(n, part, parts));
      }
    }
    Path at = temp.resolve("meja-" + seed);
    List<Page> there = new ArrayList<>();
    for (int session = 0; session < 4; session++) {
      try (WritableDesk desk = writable(at)) {
        for (int step = 0; step < 5; step++) {
          change(desk, random, pages, there);
        }
      }
      assertThat(DeskFolder.doctor(at, Progress.SILENT)).as("seed %d", seed).isEmpty();
    }
    List<String> dump = DeskDump.of(at);
    DeskFolder.rebuild(at, woven(), Progress.SILENT);
    assertSame(DeskDump.of(at), dump, "seed %d, rebuilt".formatted(seed));
    Path other = temp.resolve("meja-baru-" + seed);
    Collections.shuffle(there, random);
    try (WritableDesk desk = writable(other)) {
      desk.add(there.iterator(), added -> {});
    }
    assertSame(contents(other), contents(at), "seed %d, from nothing".formatted(seed));
  }

  private static void assertSame(List<String> now, List<String> before, String what) {
    assertThat(now.stream().filter(row -> !before.contains(row))).as(what + ", more").isEmpty();
    assertThat(before.stream().filter(row -> !now.contains(row))).as(what + ", less").isEmpty();
    assertThat(now).as(what).hasSameSizeAs(before);
  }

  private static void change(WritableDesk desk, Random random, List<Page> pages, List<Page> there) {
    List<Page> some = new ArrayList<>(pages);
    some.removeAll(there);
    Collections.shuffle(some, random);
    if (random.nextInt(3) == 0 && !there.isEmpty()) {
      desk.remove(id(there.remove(random.nextInt(there.size()))));
    } else if (random.nextInt(6) == 0) {
      desk.compact();
    } else {
      List<Page> fresh = some.subList(0, Math.min(some.size(), 1 + random.nextInt(3)));
      desk.add(fresh.iterator(), added -> {});
      there.addAll(fresh);
    }
  }

  /** What the desk tells, without where in the archive pages stand. */
  private static List<String> contents(Path folder) {
    return DeskDump.of(folder).stream()
        .filter(row -> !row.startsWith("archive_file"))
        .map(row -> row.replaceAll("(file|position|length)=[^,]*, ", ""))
        .toList();
  }
}
