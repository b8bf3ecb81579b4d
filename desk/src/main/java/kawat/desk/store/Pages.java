package kawat.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kawat.desk.Desk;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.json.RecordJson;
import kawat.model.Article;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import org.jdbi.v3.core.Handle;

/** Pages and their records. Every method works within the transaction of its handle. */
public final class Pages {
  static final String SUMMARY =
      "p.id, p.source, p.url, p.headline, p.outlet, p.section, p.published, p.story_day,"
          + " p.captured, p.bytes, p.quotes, p.events, p.figures, MAX(1, (SELECT COUNT(*) FROM part"
          + " WHERE part.article = p.id AND NOT part.spare)) AS parts";

  private Pages() {}

  /** The outlet a page belongs to: the publisher as it writes itself, else the site. */
  public static Optional<String> outlet(Article article) {
    return article.publisher().or(article::site);
  }

  /** How names of outlets are compared. */
  static String key(String outlet) {
    return outlet.strip().toLowerCase(Locale.ROOT);
  }

  /** The first day that the page may be of. */
  public static Optional<String> day(NewsRecord record) {
    return Stream.of(record.article().datePublished(), record.storyDay())
        .flatMap(Optional::stream)
        .flatMap(value -> Days.of(value).stream())
        .map(Days::from)
        .findFirst();
  }

  /**
   * @throws KawatException NOT_FOUND
   */
  public static PageSummary summary(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + SUMMARY + " FROM page p WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> summary(row))
        .findOne()
        .orElseThrow(() -> missing(id));
  }

  /** Summaries by id, in the order of {@code ids}; an unknown id is left out. */
  public static Map<String, PageSummary> summaries(Handle handle, List<String> ids) {
    Map<String, PageSummary> found = new HashMap<>();
    handle
        .createQuery(
            "SELECT " + SUMMARY + " FROM page p WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Sql.array(ids))
        .map((row, context) -> summary(row))
        .forEach(summary -> found.put(summary.id(), summary));
    Map<String, PageSummary> ordered = new LinkedHashMap<>();
    ids.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(s -> ordered.put(id, s)));
    return ordered;
  }

  /** Newest first, those without a day last. */
  public static Slice<PageSummary> list(Handle handle, PageFilter filter, Window window) {
    return condition(filter)
        .slice(
            handle,
            SUMMARY,
            "page p",
            "p.day IS NULL, p.day DESC, p.seq",
            window,
            (row, context) -> summary(row));
  }

  /**
   * Reads a filter's days.
   *
   * @throws KawatException BAD_QUERY where one is no date
   */
  public static void check(PageFilter filter) {
    filter.from().ifPresent(Days::asked);
    filter.to().ifPresent(Days::asked);
  }

  private static Sql condition(PageFilter filter) {
    Sql sql = new Sql();
    filter.outlet().ifPresent(o -> sql.and("p.outlet_key = :outlet", "outlet", key(o)));
    filter
        .actor()
        .ifPresent(
            a -> sql.and("p.id IN (SELECT page FROM page_actor WHERE actor = :actor)", "actor", a));
    filter.from().ifPresent(d -> sql.and("p.day >= :from", "from", Days.asked(d).from()));
    filter.to().ifPresent(d -> sql.and("p.day <= :to", "to", Days.asked(d).to()));
    return sql;
  }

  /** Ids of the pages that pass, in the order in which they were added. */
  public static List<String> ids(Handle handle, PageFilter filter) {
    Sql sql = condition(filter);
    return sql.bind(handle.createQuery("SELECT p.id FROM page p" + sql.where() + " ORDER BY p.seq"))
        .mapTo(String.class)
        .list();
  }

  /** Most pages first. */
  public static List<Desk.Outlet> outlets(Handle handle) {
    return handle
        .createQuery(
            "SELECT MIN(outlet) AS name, COUNT(*) AS pages FROM page WHERE outlet IS NOT NULL"
                + " GROUP BY outlet_key ORDER BY pages DESC, outlet_key")
        .map((row, context) -> new Desk.Outlet(row.getString("name"), row.getInt("pages")))
        .list();
  }

  /**
   * @throws KawatException NOT_FOUND
   */
  public static NewsRecord record(Handle handle, String id) {
    return handle
        .createQuery("SELECT record FROM page WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(json -> RecordJson.read(json, id))
        .orElseThrow(() -> missing(id));
  }

  /** Records of these pages, in the order in which they were added. */
  public static List<NewsRecord> records(Handle handle, List<String> ids) {
    return handle
        .createQuery(
            "SELECT id, record FROM page WHERE id IN (SELECT value FROM json_each(:ids))"
                + " ORDER BY seq")
        .bind("ids", Sql.array(ids))
        .map((row, context) -> RecordJson.read(row.getString("record"), row.getString("id")))
        .list();
  }

  /**
   * Id of the page of that id, else of the first one that came from there or has that address; for
   * a part that of its article.
   */
  public static Optional<String> find(Handle handle, String name) {
    return handle
        .createQuery(
            "SELECT id FROM (SELECT id, id AS page, source, url, seq FROM page"
                + " UNION ALL SELECT article, id, source, url, seq FROM part)"
                + " WHERE :name IN (page, source, url) ORDER BY page = :name DESC, seq LIMIT 1")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  /** Every record, in the order in which pages were added. */
  public static List<NewsRecord> records(Handle handle) {
    return List.copyOf(records(handle, Map.of()).values());
  }

  /**
   * The same by numbers, which rise and never come again, not even for a page that comes back.
   *
   * @param known records of an earlier call, which are not read once more
   */
  public static SortedMap<Long, NewsRecord> records(Handle handle, Map<Long, NewsRecord> known) {
    SortedMap<Long, NewsRecord> records = new TreeMap<>();
    List<Long> fresh = new ArrayList<>();
    for (long seq : handle.createQuery("SELECT seq FROM page").mapTo(long.class).list()) {
      NewsRecord record = known.get(seq);
      if (record == null) {
        fresh.add(seq);
      } else {
        records.put(seq, record);
      }
    }
    handle
        .createQuery(
            "SELECT seq, id, record FROM page WHERE seq IN (SELECT value FROM json_each(:fresh))")
        .bind("fresh", fresh.toString())
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("seq"),
                    RecordJson.read(row.getString("record"), row.getString("id"))))
        .forEach(entry -> records.put(entry.getKey(), entry.getValue()));
    return records;
  }

  static PageSummary summary(ResultSet row) throws SQLException {
    return new PageSummary(
        row.getString("id"),
        row.getString("source"),
        Optional.ofNullable(row.getString("url")),
        Optional.ofNullable(row.getString("headline")),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("section")),
        Optional.ofNullable(row.getString("published")),
        Optional.ofNullable(row.getString("story_day")),
        row.getString("captured"),
        row.getLong("bytes"),
        row.getInt("quotes"),
        row.getInt("events"),
        row.getInt("figures"),
        row.getInt("parts"));
  }

  static KawatException missing(String id) {
    return new KawatException(ErrorCode.NOT_FOUND, "the desk has no page '%s'".formatted(id), id);
  }
}
