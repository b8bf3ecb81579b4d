package kawat.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import kawat.desk.Desk;
import kawat.desk.json.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RestTest {
  private static final JsonMapper JSON = new JsonMapper();

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

  private static JsonNode json(String path) {
    HttpResponse<String> answer = browser.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  @Test
  void givesTheTimelineInParts() {
    JsonNode all = json("/timeline");
    assertThat(all.get("total").intValue()).isEqualTo(2);
    JsonNode second = json("/timeline?offset=1&limit=1");
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.at("/items/0/id")).isEqualTo(all.at("/items/1/id"));
  }

  @Test
  void givesAnEventWithItsReports() {
    String id = json("/timeline?form=message").at("/items/0/id").stringValue();
    JsonNode event = json("/events/" + id);
    assertThat(event.get("reports")).hasSize(2);
    assertThat(event.at("/reports/0/event/form").stringValue()).isEqualTo("message");
  }

  @Test
  void givesARecordThatReadsBackEqual() {
    String id = SampleDesk.id("satu");
    String record = browser.get("/api/v1/articles/" + id).body();
    assertThat(RecordJson.read(record, "rest")).isEqualTo(desk.record(id));
  }

  @ParameterizedTest
  @CsvSource({
    "/articles, 3",
    "/articles?outlet=Warta%20Rawa, 1",
    "/actors, 3",
    "/actors?q=dewi, 1",
    "/actors/dewi-lestari/quotes, 1",
    "/search?q=surat, 2",
    "/search?q=surat&order=newest&limit=1, 2",
  })
  void countsWhatPasses(String path, int total) {
    assertThat(json(path).get("total").intValue()).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/histogram?grain=month", "/stories", "/disagreements", "/reuse", "/reuse?page=x"})
  void answersWithAList(String path) {
    assertThat(json(path).isArray()).isTrue();
  }

  @Test
  void givesAnActorWithItsEvents() {
    JsonNode actor = json("/actors/dewi-lestari");
    assertThat(actor.at("/actor/kind").stringValue()).isEqualTo("person");
    assertThat(actor.at("/timeline/total").intValue()).isEqualTo(1);
  }

  @Test
  void givesARelationAsTheCommandPrintsIt() {
    JsonNode relation = json("/relation/IDN/PRK?by=week");
    assertThat(relation.get("by").stringValue()).isEqualTo("week");
    assertThat(relation.at("/steps/0/from").stringValue()).isEqualTo("2021-05-03");
    assertThat(relation.at("/steps/0/cooperation").doubleValue()).isEqualTo(1.0);
    assertThat(relation.at("/steps/0/events/0/origins/0").stringValue())
        .isEqualTo("Kantor Berita Utara");
    assertThat(json("/relation/IDN/PRK?from=2022").get("steps")).isEmpty();
  }

  @Test
  void givesWhatAPageAddsAsTheCommandPrintsIt() {
    JsonNode news = json("/articles/" + SampleDesk.id("dua") + "/novelty");
    assertThat(news.get("before").intValue()).isEqualTo(1);
    assertThat(news.at("/sentences/0/label").stringValue()).isEqualTo("known");
    assertThat(news.at("/sentences/0/earlier/page").stringValue()).isEqualTo(SampleDesk.id("satu"));
  }

  @Test
  void givesTheSchemaOfRecords() {
    assertThat(json("/schema").get("$id").stringValue()).isEqualTo(RecordJson.SCHEMA);
  }

  @Test
  void givesTheTimelineAsCsv() {
    HttpResponse<String> answer = browser.get("/api/v1/timeline.csv");
    assertThat(answer.body().lines()).hasSize(3);
    assertThat(answer.body()).startsWith("id,date,form,").contains("2021-05-03,message,letter,");
    assertThat(Browser.header(answer, "Content-Type").orElse("")).startsWith("text/csv");
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline?aktor=PRK, 400, aktor",
    "/timeline?form=gossip, 400, gossip",
    "/timeline?limit=0, 400, limit",
    "/timeline?limit=viel, 400, viel",
    "/histogram?grain=week, 400, week",
    "/search?q=(, 400, query",
    "/search?order=best, 400, best",
    "/events/m0, 404, m0",
    "/events/m0?x=1, 400, none",
    "/articles/nothing, 404, nothing",
    "/actors/nobody, 404, nobody",
    "/actors/nobody/quotes, 404, nobody",
    "/articles/nothing/novelty, 404, nothing",
    "/relation/IDN/IDN, 400, different",
    "/relation/IDN/nobody, 404, nobody",
    "/relation/IDN/PRK?by=year, 400, year",
    "/relation/IDN/PRK?from=x, 400, x",
    "/nothing, 404, nothing",
  })
  void tellsAProblem(String path, int status, String named) {
    HttpResponse<String> answer = browser.get("/api/v1" + path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Browser.header(answer, "Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("type").stringValue()).startsWith("urn:kawat:problem:");
    assertThat(answer.body()).contains(named);
  }

  @Test
  void sparesAClientWhatItHasAlready() {
    String tag = Browser.header(browser.get("/api/v1/timeline"), "ETag").orElse("");
    HttpResponse<String> again = browser.get("/api/v1/timeline", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }
}
