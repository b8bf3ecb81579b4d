package kawat.app.web.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kawat.app.tables.EventTable;
import kawat.app.web.frame.Answer;
import kawat.app.web.relation.RelationQuery;
import kawat.app.web.search.SearchRequest;
import kawat.app.web.timeline.Parameters;
import kawat.app.web.timeline.TimelineQuery;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.Window;
import kawat.desk.json.NoveltyJson;
import kawat.desk.json.RecordJson;
import kawat.desk.json.RelationJson;
import kawat.desk.json.ViewJson;

/**
 * The REST interface, version 1: what {@code openapi.json} beside this class's resources describes.
 * Answers carry an ETag, so that a client may ask whether anything changed.
 */
public final class RestRoutes {
  /** Where all of it lies: {@value}. */
  public static final String ROOT = "/api/v1";

  /** Items of one answer where the client names no limit: {@value}. */
  static final int LIMIT = 50;

  /** Items of one answer at most: {@value}. */
  static final int MOST = 1_000;

  private static final String OPENAPI = "/kawat/app/web/openapi.json";
  private static final Set<String> PART = Set.of("offset", "limit");

  private final Desk desk;

  public RestRoutes(Desk desk) {
    this.desk = desk;
  }

  public void add(RoutesConfig routes) {
    for (Endpoint endpoint : endpoints()) {
      routes.get(ROOT + endpoint.path(), endpoint::handle);
    }
  }

  /** Everything that can be asked. */
  List<Endpoint> endpoints() {
    return List.of(
        new Endpoint("/timeline", and(TimelineQuery.KNOWN, PART), this::timeline),
        new Endpoint("/timeline.csv", TimelineQuery.KNOWN, this::csv),
        new Endpoint("/histogram", and(TimelineQuery.KNOWN, Set.of("grain")), this::histogram),
        new Endpoint("/events/{id}", Set.of(), this::event),
        new Endpoint("/articles", and(SearchRequest.PAGES, PART), this::articles),
        new Endpoint("/articles/{id}", Set.of(), this::article),
        new Endpoint("/articles/{id}/parts", Set.of(), this::parts),
        new Endpoint("/articles/{id}/novelty", Set.of(), this::novelty),
        new Endpoint("/relation/{a}/{b}", RelationQuery.KNOWN, this::relation),
        new Endpoint("/actors", and(Set.of("q"), PART), this::actors),
        new Endpoint("/actors/{key}", PART, this::actor),
        new Endpoint("/actors/{key}/quotes", PART, this::sayings),
        new Endpoint("/search", and(SearchRequest.QUERY, PART), this::search),
        new Endpoint("/stories", Set.of(), this::stories),
        new Endpoint("/disagreements", Set.of("page"), this::disagreements),
        new Endpoint("/reuse", Set.of("page"), this::reuse),
        new Endpoint("/schema", Set.of(), (ctx, asked) -> schema(ctx)),
        new Endpoint("/openapi.json", Set.of(), (ctx, asked) -> openApi(ctx)));
  }

  private static Set<String> and(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  private static Window window(Parameters asked) {
    int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
    return new Window(offset, asked.number("limit", LIMIT, 1, MOST));
  }

  private static void json(Context ctx, String json) {
    Answer.send(ctx, "application/json", json);
  }

  private void timeline(Context ctx, Parameters asked) {
    EventFilter filter = TimelineQuery.of(asked).filter();
    json(ctx, ViewJson.events(desk.events(filter, window(asked))));
  }

  private void csv(Context ctx, Parameters asked) {
    EventFilter filter = TimelineQuery.of(asked).filter();
    ctx.header("Content-Disposition", "attachment; filename=\"kawat-timeline.csv\"");
    String csv = EventTable.of(desk.events(filter, Window.first(Window.MOST)).items());
    Answer.send(ctx, "text/csv; charset=utf-8; header=present", csv);
  }

  private void histogram(Context ctx, Parameters asked) {
    kawat.desk.Grain grain =
        asked
            .one("grain")
            .map(written -> TimelineQuery.constant("grain", written, kawat.desk.Grain.class))
            .orElse(kawat.desk.Grain.FITTING);
    json(ctx, ViewJson.histogram(desk.histogram(TimelineQuery.of(asked).filter(), grain)));
  }

  private void event(Context ctx, Parameters asked) {
    json(ctx, ViewJson.event(desk.event(ctx.pathParam("id"))));
  }

  private void articles(Context ctx, Parameters asked) {
    json(ctx, ViewJson.pages(desk.pages(SearchRequest.pages(asked), window(asked))));
  }

  private void article(Context ctx, Parameters asked) {
    json(ctx, RecordJson.write(desk.record(ctx.pathParam("id"))));
  }

  private void parts(Context ctx, Parameters asked) {
    json(ctx, ViewJson.parts(desk.parts(ctx.pathParam("id"))));
  }

  private void novelty(Context ctx, Parameters asked) {
    json(ctx, NoveltyJson.write(DeskWeave.news(desk, ctx.pathParam("id"))));
  }

  private void relation(Context ctx, Parameters asked) {
    RelationQuery query = RelationQuery.of(ctx.pathParam("a"), ctx.pathParam("b"), asked);
    json(ctx, RelationJson.write(query.answer(desk)));
  }

  private void actors(Context ctx, Parameters asked) {
    json(ctx, ViewJson.actors(desk.actors(asked.one("q"), window(asked))));
  }

  private void actor(Context ctx, Parameters asked) {
    String key = ctx.pathParam("key");
    EventFilter filter = EventFilter.ALL.actors(key);
    json(ctx, ViewJson.actor(desk.actor(key), desk.events(filter, window(asked))));
  }

  private void sayings(Context ctx, Parameters asked) {
    String key = desk.actor(ctx.pathParam("key")).actor().key(); // NOT_FOUND rather than nothing
    json(ctx, ViewJson.sayings(desk.sayings(key, window(asked))));
  }

  private void search(Context ctx, Parameters asked) {
    json(ctx, ViewJson.hits(desk.search(SearchRequest.query(asked), window(asked))));
  }

  private void stories(Context ctx, Parameters asked) {
    json(ctx, ViewJson.stories(desk.stories()));
  }

  private void disagreements(Context ctx, Parameters asked) {
    json(
        ctx,
        ViewJson.disagreements(
            asked.one("page").map(desk::disagreements).orElseGet(desk::disagreements)));
  }

  private void reuse(Context ctx, Parameters asked) {
    json(ctx, ViewJson.reuse(asked.one("page").map(desk::reuse).orElseGet(desk::reuse)));
  }

  private static void schema(Context ctx) {
    try (InputStream schema = RecordJson.schema()) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      Answer.send(ctx, "application/schema+json", text);
    } catch (IOException e) {
      throw new UncheckedIOException("the record's schema can't be read", e);
    }
  }

  private static void openApi(Context ctx) {
    json(ctx, openApi());
  }

  static String openApi() {
    try (InputStream in = RestRoutes.class.getResourceAsStream(OPENAPI)) {
      if (in == null) {
        throw new IllegalStateException(OPENAPI + " is missing from the program's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(OPENAPI + " can't be read", e);
    }
  }
}
