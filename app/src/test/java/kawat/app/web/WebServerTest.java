package kawat.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import kawat.desk.Desk;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static Desk desk;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void serve(@TempDir Path folder) {
    desk = SampleDesk.in(folder);
    server = WebServer.start(desk, WebSettings.DEFAULT.port(0));
    browser = new Browser(server.address());
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    desk.close();
  }

  private static String event() {
    String page = browser.get("/?form=message").body();
    int at = page.indexOf("/events/");
    return page.substring(at, page.indexOf('"', at));
  }

  @Test
  void showsEachEventOnceWithItsOriginsAndOutlets() {
    String page = browser.get("/?lang=en").body();
    assertThat(page).contains("2 events", "1 origin, 2 outlets<", "first in Warta Rawa");
    assertThat(page).contains("3 May 2021", "Undated");
  }

  @ParameterizedTest
  @CsvSource({
    "/?actor=dewi-lestari, 1",
    "/?actor=Dewi, 1",
    "/?form=denial, 1",
    "/?form=denial&form=message, 2",
    "/?status=claimed, 1",
    "/?from=2021-05&to=2021-05, 1",
    "/?from=2022, 0",
    "/?outlet=Harian%20Lereng, 1",
    "/?q=membantah, 1",
    "/?actor=PRK&actor=dewi-lestari, 1",
  })
  void narrowsTheTimeline(String address, int events) {
    String page = browser.get(address, "Accept-Language", "en").body();
    assertThat(page).contains("<strong>" + events + (events == 1 ? " event<" : " events<"));
  }

  @Test
  void sendsAFormToTheAddressWithoutItsEmptyFields() {
    HttpResponse<String> answer = browser.get("/?q=&actor=&form=call&from=&to=&outlet=");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.header(answer, "Location")).contains("/?form=call");
  }

  @Test
  void tellsHtmxTheTidyAddress() {
    HttpResponse<String> answer = browser.get("/?q=&form=message", "HX-Request", "true");
    assertThat(Browser.header(answer, "HX-Push-Url")).contains("/?form=message");
  }

  @Test
  void leadsFromAnEntryToItsSentence() {
    HttpResponse<String> answer = browser.get(event() + "/sentence");
    assertThat(Browser.header(answer, "Location"))
        .contains("/articles/" + SampleDesk.id("satu") + "?item=e1#e1");
    String article = browser.get("/articles/" + SampleDesk.id("satu") + "?item=e1").body();
    assertThat(article).contains("id=\"e1\"", "m-event chosen");
  }

  @Test
  void drawsTheChainFromTheOriginToTheOutlet() {
    String page = browser.get(event()).body();
    assertThat(page)
        .contains("<ol class=\"wire")
        .contains("Kantor Berita Utara")
        .contains("Kabar Pantai");
    assertThat(page.indexOf("node first")).isLessThan(page.indexOf("node  last"));
  }

  @Test
  void setsOriginsAgainstOutletsAtOnce() {
    assertThat(browser.get("/").body()).contains("1 sumber asal, 2 media");
    String page = browser.get(event()).body();
    assertThat(page)
        .contains("Hanya Kantor Berita Utara yang berdiri di belakangnya: 2 media")
        .contains("href=\"#origin-1\">Kantor Berita Utara</a>", "id=\"origin-1\"");
  }

  @Test
  void tellsSentenceBySentenceWhatAPageAdds() {
    String path = "/articles/" + SampleDesk.id("dua");
    assertThat(browser.get(path).body()).contains("href=\"" + path + "/new\"");
    String page = browser.get(path + "/new").body();
    assertThat(page)
        .contains("<li class=\"nw-known\">", "<li class=\"nw-new\">")
        .contains("href=\"/articles/" + SampleDesk.id("satu") + "?words=0-")
        .contains("lebih dahulu di Warta Rawa");
    assertThat(browser.get("/articles/" + SampleDesk.id("satu") + "/new").body())
        .contains("Tidak ada halaman yang lebih dahulu")
        .doesNotContain("<ol class=\"news\"");
  }

  @Test
  void drawsARelationDownToItsEvents() {
    String page = browser.get("/relation/IDN/PRK").body();
    assertThat(page)
        .contains("<h1", "Korea Utara", "Mei 2021", "href=\"#s-2021-05-01\"")
        .contains("id=\"s-2021-05-01\"", "href=\"" + event() + "\"", "+1 × 1 (");
    assertThat(browser.get("/relation/dewi-lestari/kantor-berita-utara").body())
        .contains("class=\"empty\"");
  }

  @Test
  void showsBetweenWhomMostIsToldWhereNobodyIsAskedForYet() {
    assertThat(browser.get("/relation").body())
        .contains("href=\"/relation/IDN/PRK\"", "Korea Utara", "peristiwa");
  }

  @Test
  void sendsOnToTheRelationOfTwoSidesByNameOrKey() {
    HttpResponse<String> answer = browser.get("/relation?a=dewi%20lestari&b=PRK");
    assertThat(Browser.header(answer, "Location")).contains("/relation/dewi-lestari/PRK");
    assertThat(browser.get("/actors/dewi-lestari").body())
        .contains("href=\"/relation/dewi-lestari/PRK\"");
  }

  @Test
  void sendsAReportsAddressToItsEvent() {
    HttpResponse<String> answer = browser.get("/events/" + SampleDesk.id("dua") + "/0");
    assertThat(Browser.header(answer, "Location")).contains(event());
  }

  @Test
  void writesWhatPagesSayAsTextNeverAsMarkup() {
    String page = browser.get("/articles/" + SampleDesk.id("satu")).body();
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<b>tebal");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;tebal&lt;/b&gt;");
  }

  @Test
  void handsOutTheArchivedPageToKeepNotToShow() {
    HttpResponse<String> answer = browser.get("/articles/" + SampleDesk.id("satu") + "/archived");
    assertThat(answer.body())
        .isEqualTo(new String(SampleDesk.bytes("satu"), StandardCharsets.UTF_8));
    assertThat(Browser.header(answer, "Content-Disposition"))
        .contains("attachment; filename=\"satu.html\"");
    assertThat(Browser.header(answer, "Content-Type")).contains("application/octet-stream");
    assertThat(Browser.header(answer, "Content-Security-Policy").orElse("")).contains("sandbox");
  }

  @Test
  void forbidsScriptsOfOthersOnEveryPage() {
    String policy = Browser.header(browser.get("/"), "Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(browser.get("/").body()).doesNotContain("style=\"").doesNotContain("onclick");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "kawat.example:80", "127.0.0.1.evil.example", "[::2]"})
  void answersToNoNameButThisMachines(String host) throws IOException {
    assertThat(statusFor(host)).isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:4530", "127.0.0.1", "[::1]:80"})
  void answersToThisMachinesNames(String host) throws IOException {
    assertThat(statusFor(host)).isEqualTo(200);
  }

  private static int statusFor(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      String request = "GET /about HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      String line = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(line.substring(9, 12));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/events/m0000000000, 404",
    "/articles/0000000000000000, 404",
    "/actors/nobody, 404",
    "/articles/0000000000000000/new, 404",
    "/relation/IDN/nobody, 404",
    "/relation/IDN/IDN, 400",
    "/relation/IDN/PRK?by=year, 400",
    "/nowhere, 404",
    "/assets/0/nothing.css, 404",
    "/?from=202x, 400",
    "/?offset=-1, 400",
    "/search?q=(, 400",
    "/pages?from=x, 400",
  })
  void saysWhatWentWrongOnAPageOfItsOwn(String address, int status) {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1", "</html>").doesNotContain("Exception");
  }

  @Test
  void changesNothingForAnybody() {
    assertThat(browser.send("POST", "/").statusCode()).isEqualTo(405);
    assertThat(browser.send("DELETE", "/articles/" + SampleDesk.id("satu")).statusCode())
        .isEqualTo(405);
  }

  @Test
  void speaksTheLanguageThatTheReaderWishes() {
    assertThat(browser.get("/").body()).contains("<html lang=\"id\">", "Lini masa");
    assertThat(browser.get("/", "Accept-Language", "en-GB").body()).contains("<html lang=\"en\">");
    assertThat(browser.get("/", "Accept-Language", "en", "Cookie", "lang=id").body())
        .contains("<html lang=\"id\">");
    HttpResponse<String> chosen = browser.get("/?lang=en", "Cookie", "lang=id");
    assertThat(chosen.body()).contains("<html lang=\"en\">");
    assertThat(Browser.header(chosen, "Set-Cookie").orElse("")).startsWith("lang=en;");
  }

  @Test
  void sparesAReaderWhatHeHasAlready() {
    String tag = Browser.header(browser.get("/about"), "ETag").orElse("");
    assertThat(tag).matches("\"[0-9a-f]+\"");
    assertThat(browser.get("/about", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void findsWordsAndMarksThem() {
    assertThat(browser.get("/search?q=membantah").body()).contains("<mark>membantah</mark>");
    assertThat(browser.get("/search?q=tidakada").body()).contains("class=\"empty\"");
  }

  @Test
  void tellsWhoAnActorIs() {
    String page = browser.get("/actors/dewi-lestari").body();
    assertThat(page).contains("orang", "IDN", "Menteri", "Korea Utara", "Kami mengirim 20 ton");
  }

  @Test
  void namesThePortThatIsTakenAndTheWayOut() {
    int taken = server.address().getPort();
    assertThatThrownBy(() -> WebServer.start(desk, new WebSettings(taken, Optional.empty())))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PORT_IN_USE))
        .hasMessageContaining(Integer.toString(taken))
        .hasMessageContaining("--port");
  }
}
