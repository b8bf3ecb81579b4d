package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import kawat.model.StableId;

/** Style, script and icon, all from this jar, kept by browsers until the program changes. */
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  private record Asset(String type, String text) {}

  private final Map<String, Asset> all;
  private final String version;

  Assets() {
    all =
        Map.of(
            "kawat.css", new Asset("text/css; charset=utf-8", load("/kawat/app/web/kawat.css")),
            "kawat.svg", new Asset("image/svg+xml", load("/kawat/app/web/kawat.svg")),
            "htmx.js", new Asset("text/javascript; charset=utf-8", load(HTMX + "htmx.min.js")));
    String texts = all.values().stream().map(Asset::text).sorted().collect(Collectors.joining());
    version = StableId.ofItem("", texts);
  }

  /** Changes whenever any of them does. */
  String version() {
    return version;
  }

  /** Answers {@code /assets/{version}/{name}}. */
  void send(Context ctx) {
    Asset asset = all.get(ctx.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(asset.type()).result(asset.text());
  }

  private static String load(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }
}
