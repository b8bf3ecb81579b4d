package kawat.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps other sites out: a page elsewhere may make the reader's browser ask this server, but can
 * neither read the answer nor pass itself off as this site by pointing its own name here (DNS
 * rebinding), for only the machine's own names are answered.
 */
final class Guard {
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Guard() {}

  static void protect(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** True where the browser means this machine by the host's name. */
  static boolean own(Context ctx) {
    String host = ctx.header("Host");
    return host != null && OWN_NAMES.contains(name(host));
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    boolean bare = port < 0 || host.indexOf(']') > port;
    return (bare ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
