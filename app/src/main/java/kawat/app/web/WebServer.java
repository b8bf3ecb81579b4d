package kawat.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kawat.app.web.rest.RestRoutes;
import kawat.app.web.words.Language;
import kawat.desk.Desk;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/**
 * Serves a desk to the browsers and programs of this machine.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(desk, WebSettings.DEFAULT)) {
 *   System.out.println("Open " + server.address());
 *   new CountDownLatch(1).await(); // until the program is stopped
 * }
 * }</pre>
 */
public final class WebServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  /** Held here, for a logger's level lasts as long as somebody holds the logger. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to serve; returns once requests are answered. The desk stays the caller's, to be closed
   * after the server.
   *
   * @throws KawatException PORT_IN_USE
   */
  public static WebServer start(Desk desk, WebSettings settings) {
    CHATTY.forEach(logger -> logger.setLevel(Level.OFF)); // a failed start is thrown
    Assets assets = new Assets();
    Language language = settings.language().orElse(Language.INDONESIAN);
    Site site = new Site(desk, language, assets.version());
    Javalin javalin = Javalin.create(config -> configure(config, site, assets));
    try {
      WebServer server = new WebServer(javalin.start(HOST, settings.port()));
      CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
      return server;
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new KawatException(
          ErrorCode.PORT_IN_USE,
          "port %d is in use by another program; choose another with --port, or --port 0 for any"
              .formatted(settings.port()),
          HOST + ":" + settings.port(),
          e);
    }
  }

  /** Where to point a browser: {@code http://127.0.0.1:4530/}. */
  public URI address() {
    return URI.create("http://%s:%d/".formatted(HOST, javalin.port()));
  }

  /** Stops; requests under way are answered first. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Site site, Assets assets) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.concurrency.useVirtualThreads = true;
    RoutesConfig routes = config.routes;
    routes.before(WebServer::admit);
    routes.get("/assets/{version}/{name}", assets::send);
    new PageRoutes(site).add(routes);
    new RestRoutes(site.desk()).add(routes);
    new Mishaps(site).add(routes);
  }

  private static void admit(Context ctx) {
    Guard.protect(ctx);
    if (!Guard.own(ctx)) {
      ctx.status(HttpStatus.MISDIRECTED_REQUEST);
      ctx.result("This Kawat answers to 127.0.0.1 and localhost only.\n");
      ctx.skipRemainingHandlers();
    }
  }
}
