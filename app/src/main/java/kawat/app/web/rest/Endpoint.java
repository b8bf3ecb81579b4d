package kawat.app.web.rest;

import io.javalin.http.Context;
import java.util.Set;
import kawat.app.web.timeline.Parameters;

/**
 * Something that can be asked.
 *
 * @param path under {@value RestRoutes#ROOT}, as OpenAPI writes it: {@code /events/{id}}
 * @param parameters of the query; any other is refused
 * @param answer answers a request whose parameters are all known
 */
record Endpoint(String path, Set<String> parameters, Answer answer) {
  Endpoint {
    parameters = Set.copyOf(parameters);
  }

  /** Answers a request. */
  @FunctionalInterface
  interface Answer {
    void give(Context ctx, Parameters asked);
  }

  void handle(Context ctx) {
    answer.give(ctx, Parameters.of(ctx.queryParamMap()).only(parameters));
  }
}
