package kawat.app.web.rest;

import io.javalin.http.Context;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What went wrong, for programs (RFC 9457).
 *
 * @param code of the error, as a program may tell it apart: {@code not-found}
 * @param title the same in a few words
 * @param status of HTTP
 * @param detail what exactly, and the way out; empty where there is nothing to add
 */
public record Problem(String code, String title, int status, String detail) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** True where a program asks. */
  public static boolean wanted(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  public void send(Context ctx) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "urn:kawat:problem:" + code);
      json.writeStringProperty("title", title);
      json.writeNumberProperty("status", status);
      if (!detail.isBlank()) {
        json.writeStringProperty("detail", detail);
      }
      json.writeStringProperty("instance", ctx.path());
      json.writeEndObject();
    }
    ctx.status(status).contentType("application/problem+json").result(out.toString());
  }
}
