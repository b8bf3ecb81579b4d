package kawat.app;

import static kawat.app.Ran.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import kawat.desk.json.RecordSchema;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReadCommandTest {
  @TempDir private Path folder;
  private Path page = Path.of("");

  @BeforeEach
  void writesAPage() throws IOException {
    page = Files.writeString(folder.resolve("b.html"), Html.article("Putin Surati Kim"));
  }

  @Test
  void printsOneRecordALineInTheOrderOfTheInput() throws IOException {
    Files.writeString(folder.resolve("a.htm"), Html.article("Judul Pertama Halaman Ini"));
    Files.writeString(folder.resolve("notes.md"), "not a page");
    Ran ran = kawat("read", folder);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.outLines()).allSatisfy(l -> assertThat(RecordSchema.faults(l)).isEmpty());
    assertThat(ran.outLines())
        .extracting(l -> JsonMapper.shared().readTree(l).at("/article/headline").asString())
        .containsExactly("Judul Pertama Halaman Ini", "Putin Surati Kim");
  }

  @Test
  void makesOneRecordOfThePartsOfAnArticle() throws IOException {
    String row =
        "<div><a href=\"?page=1\">1</a> <a href=\"?page=2\">2</a> <a"
            + " href=\"?page=%d\">%s</a></div>";
    Path parts = Files.createDirectory(folder.resolve("parts"));
    Files.writeString(
        parts.resolve("1.html"),
        part("pagi", row.formatted(2, "Selanjutnya")),
        StandardCharsets.UTF_8);
    Files.writeString(
        parts.resolve("2.html"),
        part("malam", row.formatted(1, "Sebelumnya")),
        StandardCharsets.UTF_8);
    Ran ran = kawat("read", parts);
    assertThat(ran.outLines()).hasSize(1);
    JsonNode article = JsonMapper.shared().readTree(ran.out()).get("article");
    assertThat(article.get("traits").toString()).doesNotContain("incomplete");
    assertThat(article.get("body"))
        .extracting(b -> b.get("text").asString())
        .anyMatch(t -> t.contains("pagi"))
        .anyMatch(t -> t.contains("malam"));
    Ran alone = kawat("read", parts.resolve("1.html"));
    assertThat(alone.out()).contains("\"incomplete\"");
  }

  private static String part(String time, String row) {
    String text =
        "Menteri Luar Negeri tiba di Praha pada %s hari untuk membahas perjanjian gandum yang"
            + " tertunda sejak tahun lalu, dan ia disambut tuan rumah di bandara kecil yang dijaga"
            + " ketat.";
    return """
    <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha</title>
    <link rel="canonical" href="https://warta.example/gandum">
    <meta property="og:type" content="article"></head><body><article>
    <h1>Menteri Tiba di Praha</h1><div class="article-body"><p>%s</p><p>%s</p></div>%s
    </article></body></html>
    """
        .formatted(text.formatted(time), text.replace("Menteri", "Delegasi").formatted(time), row);
  }

  @Test
  void readsAPageInEnglishWithTheEnglishPack() throws IOException {
    Path english = folder.resolve("english.html");
    try (InputStream in = ReadCommandTest.class.getResourceAsStream("english.html")) {
      Files.write(english, java.util.Objects.requireNonNull(in).readAllBytes());
    }
    Ran ran = kawat("read", english);
    assertThat(RecordSchema.faults(ran.out())).isEmpty();
    assertThat(JsonMapper.shared().readTree(ran.out()).get("events"))
        .extracting(e -> e.get("form").asString() + " " + e.get("status").asString())
        .contains("message asserted", "troops claimed", "denial asserted", "meeting asserted");
  }

  @Test
  void givesTheSourceAsItWasTyped() {
    JsonNode record = JsonMapper.shared().readTree(kawat("read", page).out());
    assertThat(record.get("source").asString()).isEqualTo(page.toString());
  }

  @Test
  void readsStandardInput() throws IOException {
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(page)));
      assertThat(kawat("read", "-", "--format", "text").out()).startsWith("Putin Surati Kim\n");
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void printsAnArrayWhereJsonIsAskedFor() {
    assertThat(JsonMapper.shared().readTree(kawat("read", page, page, "--format", "json").out()))
        .hasSize(2);
  }

  @Test
  void saysEachBadPageInALineAndReadsTheOthers() throws IOException {
    Path empty = Files.createFile(folder.resolve("1-empty.html"));
    Path binary =
        Files.write(
            folder.resolve("2-binary.html"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7, 0, 9});
    Path torn = Files.write(folder.resolve("3-torn.html.gz"), torn());
    Path list =
        Files.writeString(
            folder.resolve("4-list.html"),
            "<html><body><a href=/a>Satu</a> <a href=/b>Dua</a></body></html>");
    Path gone = folder.resolve("5-gone.html");
    Ran ran = kawat("read", empty, binary, torn, list, gone, page);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.errLines()).hasSize(5);
    for (Path bad : new Path[] {empty, binary, torn, list, gone}) {
      assertThat(ran.errLines()).anyMatch(l -> l.startsWith("kawat: " + bad + ": "));
    }
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void addsTheStackTraceWhereDebugIsAskedFor() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    assertThat(kawat("read", "--debug", empty).err()).contains("\tat kawat.");
  }

  @Test
  void saysThatAFolderMayNotBeEntered() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(
        Files.isReadable(locked), "skipped: the superuser may enter every folder");
    Ran ran = kawat("read", folder);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.errLines()).singleElement().asString().contains("locked: permission denied");
    assertThat(ran.outLines()).hasSize(1);
  }

  @Test
  void readsAHundredThousandNestedTags() throws IOException {
    String deep = "<div>".repeat(100_000);
    Path nested =
        Files.writeString(
            folder.resolve("deep.html"),
            Html.article("Putin Surati Kim").replace("<article>", deep + "<article>"));
    Ran ran = kawat("read", nested);
    assertThat(ran.errLines().size() + ran.outLines().size()).isEqualTo(1);
    assertThat(ran.err()).doesNotContain("unexpected");
  }

  @Test
  void readsAPageOfFiftyMegabytes() throws IOException {
    String image = "<img src=\"data:image/png;base64," + "A".repeat(50 << 20) + "\">";
    Path large =
        Files.writeString(
            folder.resolve("large.html"),
            Html.article("Putin Surati Kim").replace("<article>", "<article>" + image));
    assertThat(
            JsonMapper.shared()
                .readTree(kawat("read", large).out())
                .at("/article/headline")
                .asString())
        .isEqualTo("Putin Surati Kim");
  }

  @Test
  void refusesAnUnknownFormatWithTheUsageStatus() {
    Ran ran = kawat("read", page, "--format", "yaml");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("yaml");
  }

  private byte[] torn() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
      gzip.write(Html.article("Terpotong").getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
  }
}
