package kawat.app.web;

import java.util.Optional;
import kawat.app.web.words.Language;

/**
 * How the web interface is served. It always listens to this machine alone.
 *
 * @param port 1 to 65535; 0 takes any that is free
 * @param language what readers see who wish for neither; empty takes Indonesian
 */
public record WebSettings(int port, Optional<Language> language) {
  /** The port where the user names none: {@value}. */
  public static final int PORT = 4530;

  /** {@value #PORT}, Indonesian unless the browser wishes otherwise. */
  public static final WebSettings DEFAULT = new WebSettings(PORT, Optional.empty());

  public WebSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port %d: 0 to 65535".formatted(port));
    }
  }

  public WebSettings port(int other) {
    return new WebSettings(other, language);
  }
}
