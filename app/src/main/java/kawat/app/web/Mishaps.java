package kawat.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import kawat.app.web.frame.Frame;
import kawat.app.web.frame.Mishap;
import kawat.app.web.rest.Problem;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** Says what went wrong: a page for people, a problem (RFC 9457) for programs. */
final class Mishaps {
  private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

  /** Marks a request whose mishap has a page already. */
  private static final String TOLD = "kawat-told";

  private final Site site;

  Mishaps(Site site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.exception(KawatException.class, this::known);
    routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, known(e), ""));
    routes.exception(Exception.class, this::unexpected);
    routes.error(404, "*", ctx -> fill(ctx, HttpStatus.NOT_FOUND, ctx.path()));
    routes.error(405, "*", ctx -> fill(ctx, HttpStatus.METHOD_NOT_ALLOWED, ctx.method().name()));
  }

  private void known(KawatException e, Context ctx) {
    HttpStatus status = status(e.code());
    if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
      LOG.log(Level.WARNING, "{0}: {1}", new Object[] {ctx.path(), e.message()});
    }
    show(ctx, status, e.message());
  }

  private void unexpected(Exception e, Context ctx) {
    LOG.log(Level.WARNING, ctx.path(), e);
    show(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "");
  }

  /** Of the few that have a page. */
  private static HttpStatus known(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> HttpStatus.NOT_FOUND;
      case 405 -> HttpStatus.METHOD_NOT_ALLOWED;
      default -> e.getStatus() < 500 ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  private static HttpStatus status(ErrorCode code) {
    return switch (code) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case BAD_QUERY -> HttpStatus.BAD_REQUEST;
      case ErrorCode other -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** A page for an error that no handler has told about. */
  private void fill(Context ctx, HttpStatus status, String detail) {
    if (ctx.attribute(TOLD) == null) {
      show(ctx, status, detail);
    }
  }

  private static Problem problem(HttpStatus status, String detail) {
    String title = status.getMessage();
    String code = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Problem(code, title, status.getCode(), detail);
  }

  private void show(Context ctx, HttpStatus status, String detail) {
    ctx.status(status);
    ctx.attribute(TOLD, true);
    if (Problem.wanted(ctx)) {
      problem(status, detail).send(ctx);
      return;
    }
    Frame frame = site.frame(ctx, "");
    site.show(ctx, "mishap", frame, new Mishap(status.getCode(), detail));
  }
}
