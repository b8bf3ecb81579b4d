package kawat.desk.store;

import static kawat.desk.store.Sql.orNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.desk.ActorSummary;
import kawat.desk.PageSummary;
import kawat.desk.Saying;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.Figure;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import org.jdbi.v3.core.Handle;

/** Who acts and speaks, page by page and over all pages. */
public final class Actors {
  /**
   * Of the names, kinds and countries that pages give an actor the commonest counts, of equally
   * common ones the earliest.
   */
  private static final String SUM_UP = summary("");

  /** The same of some actors only, by their keys as a JSON array. */
  private static final String SUM_UP_SOME =
      summary("WHERE a.actor IN (SELECT value FROM json_each(:actors))");

  private static String summary(String which) {
    return """
    INSERT INTO actor
    WITH named AS (
      SELECT a.actor, a.name, a.kind, a.country, COUNT(*) AS times, MIN(p.seq) AS first
      FROM page_actor a JOIN page p ON p.id = a.page %1$s
      GROUP BY a.actor, a.name, a.kind, a.country),
    ranked AS (
      SELECT *, ROW_NUMBER() OVER (PARTITION BY actor ORDER BY times DESC, first, name, kind) AS r
      FROM named),
    counted AS (
      SELECT actor, COUNT(*) AS pages, SUM(mentions) AS mentions FROM page_actor a %1$s GROUP BY actor),
    acting AS (SELECT actor, COUNT(DISTINCT event) AS events FROM event_actor a %1$s GROUP BY actor),
    speaking AS (SELECT actor, COUNT(*) AS quotes FROM quote_speaker a %1$s GROUP BY actor)
    SELECT r.actor, r.name, r.kind, r.country, c.pages, c.mentions,
      COALESCE(e.events, 0), COALESCE(q.quotes, 0)
    FROM ranked r JOIN counted c ON c.actor = r.actor
      LEFT JOIN acting e ON e.actor = r.actor LEFT JOIN speaking q ON q.actor = r.actor
    WHERE r.r = 1
    """
        .formatted(which);
  }

  private Actors() {}

  /** Stores whom a page names, and whom it quotes. */
  static void insert(Handle handle, NewsRecord record) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (CastMember member : record.cast()) {
      mentions.merge(member.actor().key(), member.mentions().size(), Integer::sum);
    }
    var batch = handle.prepareBatch("INSERT INTO page_actor VALUES (?, ?, ?, ?, ?, ?)");
    for (Actor actor : named(record)) {
      batch.add(
          record.id(),
          actor.key(),
          actor.name(),
          word(actor.kind()),
          orNull(actor.country()),
          mentions.getOrDefault(actor.key(), 0));
    }
    batch.execute();
    speakers(handle, record);
  }

  /** Everybody of a page, each once. */
  static List<Actor> named(NewsRecord record) {
    Map<String, Actor> named = new LinkedHashMap<>();
    record.cast().forEach(member -> named.putIfAbsent(member.actor().key(), member.actor()));
    others(record).forEach(actor -> named.putIfAbsent(actor.key(), actor));
    return List.copyOf(named.values());
  }

  /** Those who only act, speak or are cited, should the cast not have them. */
  private static List<Actor> others(NewsRecord record) {
    List<Actor> others = new java.util.ArrayList<>();
    for (Quote quote : record.quotes()) {
      others.addAll(quote.speakers());
      cited(quote.sources(), others);
    }
    for (Event event : record.events()) {
      others.addAll(event.from());
      others.addAll(event.to());
      cited(event.sources(), others);
    }
    for (Figure figure : record.figures()) {
      cited(figure.sources(), others);
    }
    return others;
  }

  private static void cited(Chain chain, List<Actor> to) {
    chain.hops().forEach(hop -> to.add(hop.source()));
  }

  private static void speakers(Handle handle, NewsRecord record) {
    var batch = handle.prepareBatch("INSERT OR IGNORE INTO quote_speaker VALUES (?, ?, ?)");
    for (int i = 0; i < record.quotes().size(); i++) {
      for (Actor speaker : record.quotes().get(i).speakers()) {
        batch.add(record.id(), i, speaker.key());
      }
    }
    batch.execute();
  }

  /** Counts over all pages and merged events. */
  static void sumUp(Handle handle) {
    handle.execute("DELETE FROM actor");
    handle.execute(SUM_UP);
  }

  /** The same where pages or events of some actors only came or went. */
  static void sumUp(Handle handle, Set<String> actors) {
    String keys = Sql.array(actors);
    handle
        .createUpdate("DELETE FROM actor WHERE key IN (SELECT value FROM json_each(:actors))")
        .bind("actors", keys)
        .execute();
    handle.createUpdate(SUM_UP_SOME).bind("actors", keys).execute();
  }

  /**
   * Most named first.
   *
   * @param name part of a name or key, capitals aside
   */
  public static Slice<ActorSummary> list(Handle handle, Optional<String> name, Window window) {
    Sql sql = new Sql();
    name.map(String::strip)
        .filter(part -> !part.isEmpty())
        .ifPresent(
            part ->
                sql.and(
                    "(INSTR(LOWER(a.name), :part) > 0 OR INSTR(LOWER(a.key), :part) > 0)",
                    "part",
                    part.toLowerCase(Locale.ROOT)));
    return sql.slice(
        handle,
        "a.*",
        "actor a",
        "a.pages DESC, a.mentions DESC, a.key",
        window,
        (row, context) -> summary(row));
  }

  /**
   * @throws KawatException NOT_FOUND
   */
  public static ActorSummary one(Handle handle, String key) {
    return handle
        .createQuery("SELECT * FROM actor WHERE key = :key")
        .bind("key", key)
        .map((row, context) -> summary(row))
        .findOne()
        .orElseThrow(
            () ->
                new KawatException(
                    ErrorCode.NOT_FOUND, "the desk has no actor '%s'".formatted(key), key));
  }

  /** What an actor is quoted with, newest page first. */
  public static Slice<Saying> sayings(Handle handle, String key, Window window) {
    record At(PageSummary page, int number) {}
    Slice<At> at =
        new Sql()
            .and("s.actor = :actor", "actor", key)
            .slice(
                handle,
                Pages.SUMMARY + ", s.number",
                "quote_speaker s JOIN page p ON p.id = s.page",
                "p.day IS NULL, p.day DESC, p.seq, s.number",
                window,
                (row, context) -> new At(Pages.summary(row), row.getInt("number")));
    Map<String, NewsRecord> records = new LinkedHashMap<>();
    List<Saying> sayings = new java.util.ArrayList<>();
    for (At quote : at.items()) {
      NewsRecord record =
          records.computeIfAbsent(quote.page().id(), id -> Pages.record(handle, id));
      sayings.add(new Saying(quote.page(), record.quotes().get(quote.number())));
    }
    return new Slice<>(sayings, at.total(), at.offset());
  }

  private static ActorSummary summary(ResultSet row) throws SQLException {
    Actor actor =
        new Actor(
            row.getString("key"),
            row.getString("name"),
            Actor.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            Optional.ofNullable(row.getString("country")));
    return new ActorSummary(
        actor,
        row.getInt("pages"),
        row.getInt("mentions"),
        row.getInt("events"),
        row.getInt("quotes"));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
