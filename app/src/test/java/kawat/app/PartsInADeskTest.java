package kawat.app;

import static kawat.app.Ran.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kawat.app.web.WebServer;
import kawat.app.web.WebSettings;
import kawat.desk.Desk;
import kawat.desk.folder.DeskFolder;
import kawat.model.StableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article on three pages, from the bytes of the pages to what users see. */
final class PartsInADeskTest {
  private static final String ADDRESS = "https://warta.example/gandum";

  private static final String[] TEXTS = {
    "Menteri Luar Negeri Peru tiba di Praha pada Senin (4/3/2024) untuk membahas perjanjian gandum"
        + " yang tertunda sejak tahun lalu, dan ia disambut tuan rumah di bandara yang dijaga ketat"
        + " sepanjang pagi itu.",
    "Perundingan hari kedua berjalan lebih lambat karena kedua delegasi belum sepakat tentang tarif"
        + " angkutan sungai, yang menurut juru bicara akan dibahas lagi pada pekan depan di kota"
        + " yang sama.",
    "Presiden Peru mengirim surat kepada Presiden Ceko pada Rabu (6/3/2024) untuk mengundang"
        + " delegasi itu ke Lima, tempat naskah terakhir akan ditandatangani bila tarif sudah"
        + " disepakati kedua pihak.",
  };

  @TempDir private Path folder;
  private Path desk = Path.of("");

  @BeforeEach
  void name() {
    desk = folder.resolve("desk");
  }

  private Path page(int part) throws IOException {
    StringBuilder row = new StringBuilder();
    for (int n = 1; n <= TEXTS.length; n++) {
      row.append(n == part ? n + " " : "<a href=\"?page=%d\">%d</a> ".formatted(n, n));
    }
    String neighbour =
        part < TEXTS.length
            ? "<a href=\"?page=%d\">Selanjutnya</a>".formatted(part + 1)
            : "<a href=\"?page=%d\">Sebelumnya</a>".formatted(part - 1);
    row.append(neighbour);
    return write(
        part + ".html",
        "<p>" + TEXTS[part - 1] + "</p>",
        "<div class=\"paging\">" + row + "</div>");
  }

  private Path whole() throws IOException {
    return write("all.html", "<p>" + String.join("</p><p>", TEXTS) + "</p>", "");
  }

  private Path write(String name, String text, String row) throws IOException {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha - Warta Uji</title>
        <link rel="canonical" href="%s"><meta property="og:type" content="article">
        </head><body><main><article><h1>Menteri Tiba di Praha</h1>
        <div class="article-body">%s</div>%s</article></main></body></html>
        """
            .formatted(ADDRESS, text, row);
    return Files.writeString(folder.resolve(name), html, StandardCharsets.UTF_8);
  }

  private static String id(Path page) throws IOException {
    return StableId.ofPage(Files.readAllBytes(page));
  }

  private void add(Path... pages) {
    for (Path page : pages) {
      assertThat(kawat("add", desk, page).out()).contains("1 added, 0 known already, 0 failed");
    }
  }

  @Test
  void showsOneArticleOnceAllItsPartsAreThere() throws IOException {
    add(page(3), page(1));
    String first = id(page(1));
    assertThat(kawat("show", desk, first).out())
        .contains("part 1  " + first, "part 3  " + id(page(3)), "part 2  missing");
    assertThat(kawat("show", desk, first, "--format", "json").out()).contains("\"incomplete\"");

    assertThat(kawat("add", desk, page(2)).out()).contains("1 of them joined to the article");

    assertThat(kawat("search", desk, "").out()).contains("1 pages");
    assertThat(kawat("show", desk, id(page(2))).out())
        .contains("Pages of the article", "part 2  " + id(page(2)))
        .doesNotContain("missing");
    JsonNode record =
        JsonMapper.shared().readTree(kawat("show", desk, id(page(3)), "--format", "json").out());
    assertThat(record.get("id").stringValue()).isEqualTo(first);
    assertThat(record.at("/article/traits").toString()).doesNotContain("incomplete");
    assertThat(record.at("/article/body"))
        .extracting(block -> block.get("text").stringValue())
        .containsExactly(TEXTS);
    assertThat(kawat("timeline", desk, "--actor", "PER").out()).contains("2024-03-06");
  }

  @Test
  void takesASinglePageVersionForTheWholeAndRemovesOnePageOrAll() throws IOException {
    add(page(2), page(1), whole());
    assertThat(kawat("show", desk, id(page(1))).out())
        .startsWith("Menteri Tiba di Praha")
        .contains("page    " + id(whole()), "tells no more")
        .doesNotContain("missing");

    assertThat(kawat("remove", desk, id(whole())).out()).contains("of its article stay");
    assertThat(kawat("show", desk, id(page(1))).out()).contains("part 3  missing");
    assertThat(kawat("remove", "--parts", desk, id(page(2))).outLines())
        .containsExactly("removed " + id(page(2)), "removed " + id(page(1)));
    assertThat(kawat("search", desk, "").out()).contains("0 pages");
    assertThat(kawat("doctor", desk).out()).contains("all is well");
  }

  @Test
  void tellsInTheWebWhichPagesAnArticleStandsOn() throws Exception {
    add(page(1), page(3));
    try (Desk open = DeskFolder.open(desk);
        WebServer server = WebServer.start(open, WebSettings.DEFAULT.port(0));
        HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      String third = id(page(3));
      String shown = get(client, server, "/articles/" + id(page(1)) + "?lang=en");
      assertThat(words(get(client, server, "/articles/" + third))).contains(TEXTS[0]);
      assertThat(shown)
          .contains("2 pages, joined", "Missing: part 2", "/articles/" + third + "/archived");
      assertThat(words(shown)).contains(TEXTS[0], TEXTS[2]);
      assertThat(get(client, server, "/articles/" + third + "?lang=en"))
          .contains("2 pages, joined");
      assertThat(get(client, server, "/pages?lang=id")).contains(">2 halaman<");
      assertThat(get(client, server, "/search?q=Praha&lang=en")).contains(">2 pages<");
      assertThat(shown.indexOf(">Part 3</a>")).isGreaterThan(shown.indexOf(">Part 1</a>"));
      JsonNode parts =
          JsonMapper.shared().readTree(get(client, server, "/api/v1/articles/" + third + "/parts"));
      assertThat(parts.get("article").stringValue()).isEqualTo(id(page(1)));
      assertThat(parts.get("missing").toString()).isEqualTo("[2]");
      assertThat(parts.get("parts"))
          .extracting(p -> p.get("number").intValue())
          .containsExactly(1, 3);
      assertThat(parts.get("parts"))
          .extracting(p -> p.get("blocks").intValue())
          .containsExactly(1, 1);
    }
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]*>", "");
  }

  private static String get(HttpClient client, WebServer server, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address().resolve(path).toString())).build();
    HttpResponse<String> answer =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
