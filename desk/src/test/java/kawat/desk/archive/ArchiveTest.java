package kawat.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.KawatException;
import kawat.model.Page;
import kawat.model.StableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = new Archive(folder);
  }

  @Test
  void givesAPageBackExactlyAsItCame() {
    Page odd =
        new Page(
            "halaman/50% [é]\n.html",
            new byte[] {0, (byte) 0xff, '\r', '\n', '\r', '\n', 31, (byte) 0x8b},
            Optional.of("text/html; charset=\"windows-1252"),
            Optional.of("https://warta.example/berita?id=1&x=2#a"),
            Optional.of("2023-01-02T03:04:05Z"));
    Page bare = page("-", "");

    List<Location> at = store(odd, bare);

    assertSame(archive.page(at.get(0)).page(), odd, "2023-01-02T03:04:05Z");
    assertSame(archive.page(at.get(1)).page(), bare, NOW.toString());
  }

  @Test
  void keepsAnAddressThatIsNoUri() {
    Page page =
        new Page(
            "a",
            "isi".getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html; naïve=ÿ"),
            Optional.of("https://warta.example/a b|c"),
            Optional.empty());

    Page back = archive.page(store(page).getFirst()).page();

    assertThat(back.url()).isEqualTo(page.url());
    assertThat(back.mediaType()).isEqualTo(page.mediaType());
  }

  @Test
  void walksThroughPagesAndRemovalsInTheirOrder() {
    List<Location> at = store(page("a", "satu"), page("b", "dua"));
    archive.appendRemoval(StableId.digest("satu".getBytes(StandardCharsets.UTF_8)), NOW);

    List<Entry> entries = new ArrayList<>();
    ArchiveScan scan = ArchiveScan.of(archive, archive.files().getFirst(), 0, entries::add);

    assertThat(scan.fault()).isEmpty();
    assertThat(scan.end()).isEqualTo(scan.length());
    assertThat(entries).hasSize(4);
    assertThat(entries.get(0)).isInstanceOf(Entry.Other.class);
    assertThat(entries.get(1).location()).isEqualTo(at.get(0));
    assertThat(entries.get(2).location()).isEqualTo(at.get(1));
    assertThat(entries.get(3))
        .isInstanceOfSatisfying(
            Entry.Removed.class,
            removed ->
                assertThat(removed.sha256()).isEqualTo(((Entry.Stored) entries.get(1)).sha256()));
  }

  @Test
  void findsTheLastWholeRecordWhereverTheNextOneBreaksOff() throws IOException {
    store(page("a", "satu"));
    Location last = store(page("b", "dua ".repeat(300))).getFirst();
    byte[] whole = Files.readAllBytes(folder.resolve(last.file()));

    for (long length = last.offset(); length < last.end(); length++) {
      Files.write(folder.resolve(last.file()), java.util.Arrays.copyOf(whole, (int) length));
      List<Entry> entries = new ArrayList<>();
      ArchiveScan scan = ArchiveScan.of(archive, last.file(), 0, entries::add);

      assertThat(entries).as("cut at %d", length).hasSize(2);
      assertThat(scan.end()).as("cut at %d", length).isEqualTo(last.offset());
      assertThat(scan.fault().isPresent()).isEqualTo(length > last.offset());
    }
  }

  @Test
  void seesAnyBitThatWasTurnedAndFindsTheNextSoundRecord() throws IOException {
    Location first = store(page("a", "satu")).getFirst();
    Location second = store(page("b", "dua")).getFirst();
    Path file = folder.resolve(first.file());
    byte[] whole = Files.readAllBytes(file);

    // Bytes 3 to 9 of a gzip header tell time and system, which nobody reads (RFC 1952, 2.3.1), and
    // the last byte before the trailer may be filled up with bits that mean nothing.
    for (long at = first.offset() + 10; at < first.end(); at++) {
      if (at == first.end() - 9) {
        continue;
      }
      byte[] bytes = whole.clone();
      bytes[(int) at] ^= 4;
      Files.write(file, bytes);
      List<Entry> entries = new ArrayList<>();
      ArchiveScan scan = ArchiveScan.of(archive, first.file(), 0, entries::add);

      assertThat(scan.fault()).as("bit of byte %d", at).isPresent();
      assertThat(scan.end()).as("bit of byte %d", at).isEqualTo(first.offset());
      assertThat(entries).hasSize(1);
      assertThatThrownBy(() -> archive.page(first))
          .as("bit of byte %d", at)
          .isInstanceOf(KawatException.class)
          .hasMessageContaining("kawat doctor");
      assertThat(Salvage.nextRecord(archive, first.file(), scan.end() + 1))
          .contains(second.offset());
    }
  }

  @Test
  void movesATornEndToQuarantine() throws IOException {
    Location last = store(page("a", "satu")).getFirst();
    Path file = folder.resolve(last.file());
    Files.write(file, new byte[] {31, (byte) 0x8b, 8, 0}, java.nio.file.StandardOpenOption.APPEND);

    Optional<Path> kept =
        Salvage.cut(archive, last.file(), last.end(), folder.resolve("quarantine"));

    assertThat(Files.size(file)).isEqualTo(last.end());
    assertThat(kept.map(Path::toFile).orElseThrow())
        .hasBinaryContent(new byte[] {31, (byte) 0x8b, 8, 0});
    assertThat(Salvage.cut(archive, last.file(), last.end(), folder.resolve("quarantine")))
        .isEmpty();
  }

  @Test
  void copiesRecordsByteForByte() {
    List<Location> at = store(page("a", "satu"), page("b", "dua"));

    List<Location> copied =
        archive.copy(
            List.of(at.get(1)), folder.resolve("kawat-00002.warc.gz"), "kawat-00002.warc.gz", NOW);

    assertThat(archive.page(copied.getFirst()).page().source()).isEqualTo("b");
    assertThat(archive.next()).isEqualTo("kawat-00003.warc.gz");
  }

  @Test
  void saysWhereAFileEndsTooEarly() throws IOException {
    Location at = store(page("a", "satu")).getFirst();
    Files.write(folder.resolve(at.file()), new byte[10]);

    assertThatThrownBy(() -> archive.page(at))
        .isInstanceOf(KawatException.class)
        .hasMessageStartingWith("the file ends at byte 10, a page's record at byte " + at.end());
  }

  private List<Location> store(Page... pages) {
    return archive.append(
        java.util.Arrays.stream(pages)
            .map(page -> WarcForm.page(page, StableId.digest(page.bytes()), NOW))
            .toList(),
        NOW);
  }

  private static Page page(String source, String text) {
    return Page.of(source, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSame(Page found, Page stored, String captured) {
    assertThat(found.source()).isEqualTo(stored.source());
    assertThat(found.bytes()).isEqualTo(stored.bytes());
    assertThat(found.mediaType()).isEqualTo(stored.mediaType());
    assertThat(found.url()).isEqualTo(stored.url());
    assertThat(found.captured()).contains(captured);
  }
}
