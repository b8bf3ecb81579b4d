package kawat.app.web.frame;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import kawat.model.StableId;

/**
 * Sends an answer that a client may keep but must ask about before using it again (RFC 9110, 8.8.3
 * and 13.1.2): a desk changes at any time, and most requests find that it has not.
 */
public final class Answer {
  private static final int DIGITS = 20;

  private Answer() {}

  /**
   * Sends text, or 304 where the client has it already; the answer's status is left as it is
   * otherwise.
   *
   * @param type media type
   */
  public static void send(Context ctx, String type, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String tag = '"' + StableId.digest(body).substring(0, DIGITS) + '"';
    ctx.header("Cache-Control", "no-cache");
    ctx.header("ETag", tag);
    String known = ctx.header("If-None-Match");
    if (known != null && known.contains(tag) && ctx.status() == HttpStatus.OK) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    ctx.contentType(type).result(body);
  }
}
