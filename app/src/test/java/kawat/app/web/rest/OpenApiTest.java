package kawat.app.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import kawat.app.web.words.Constants;
import kawat.desk.Analysis;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.KawatException;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
  private static final JsonNode DOCUMENT = new JsonMapper().readTree(RestRoutes.openApi());

  @Test
  void describesEveryRouteAndItsParameters(@TempDir Path folder) {
    Analysis nothing =
        new Analysis(
            page -> {
              throw new KawatException(ErrorCode.NO_ARTICLE, "no page is read here", "");
            },
            Weaving::weave);
    try (WritableDesk desk = DeskFolder.openOrCreate(folder.resolve("meja"), nothing)) {
      Set<String> routes = new TreeSet<>();
      for (Endpoint endpoint : new RestRoutes(desk).endpoints()) {
        routes.add(endpoint.path());
        assertThat(parameters(endpoint.path()))
            .as(endpoint.path())
            .isEqualTo(new TreeSet<>(endpoint.parameters()));
      }
      assertThat(new TreeSet<>(DOCUMENT.get("paths").propertyNames())).isEqualTo(routes);
    }
  }

  private static Set<String> parameters(String path) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : DOCUMENT.get("paths").path(path).path("get").path("parameters")) {
      JsonNode described = parameter.has("$ref") ? resolve(parameter.get("$ref")) : parameter;
      if (described.get("in").stringValue().equals("query")) {
        names.add(described.get("name").stringValue());
      }
    }
    return names;
  }

  private static JsonNode resolve(JsonNode reference) {
    JsonNode found = DOCUMENT.at(reference.stringValue().substring(1));
    assertThat(found.isMissingNode()).as(reference.stringValue()).isFalse();
    return found;
  }

  @Test
  void refersToNothingThatIsMissing() {
    DOCUMENT.findValues("$ref").forEach(OpenApiTest::resolve);
  }

  @Test
  void namesTheBoundsThatHold() {
    JsonNode limit = DOCUMENT.at("/components/parameters/limit/schema");
    assertThat(limit.get("maximum").intValue()).isEqualTo(RestRoutes.MOST);
    assertThat(limit.get("default").intValue()).isEqualTo(RestRoutes.LIMIT);
  }

  @Test
  void namesEveryFormAndStatus() {
    assertThat(DOCUMENT.at("/components/parameters/form/schema/items/enum"))
        .extracting(JsonNode::stringValue)
        .containsExactlyElementsOf(Constants.names(Event.Form.class));
    assertThat(DOCUMENT.at("/components/parameters/status/schema/items/enum"))
        .extracting(JsonNode::stringValue)
        .containsExactlyElementsOf(Constants.names(Event.Status.class));
  }
}
