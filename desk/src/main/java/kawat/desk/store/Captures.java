package kawat.desk.store;

import static kawat.desk.store.Sql.orNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kawat.article.together.Parts;
import kawat.desk.archive.Entry;
import kawat.desk.archive.Location;
import kawat.desk.json.RecordJson;
import kawat.model.Article;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Pages come and go. Every method works within the transaction of its handle. */
public final class Captures {
  static final String COLUMNS =
      "id, seq, sha256, source, url, captured, bytes, file, position, length, record";

  private static final String INSERT =
      "INSERT INTO page (id, seq, sha256, source, url, captured, bytes, file, position, length,"
          + " record, article_key, headline, outlet, outlet_key, section, published, story_day,"
          + " day, quotes, events, figures) VALUES (:id, :seq, :sha256, :source, :url, :captured,"
          + " :bytes, :file, :position, :length, :record, :key, :headline, :outlet, :outletKey,"
          + " :section, :published, :storyDay, :day, :quotes, :events, :figures)";

  /** Marks a page where another one may be of the same article. */
  private static final String MARK =
      "INSERT OR IGNORE INTO unjoined SELECT :id WHERE"
          + " EXISTS (SELECT 1 FROM page WHERE article_key = :key AND id <> :id)"
          + " OR EXISTS (SELECT 1 FROM part WHERE article_key = :key)";

  private Captures() {}

  /**
   * Stores a page of the archive with what was read from it, in the place of one that the archive
   * lost.
   */
  public static void insert(Handle handle, Entry.Stored stored, NewsRecord record) {
    StoredParts.takeApart(handle, record.id());
    handle.execute("PRAGMA defer_foreign_keys = ON");
    handle.execute("DELETE FROM page WHERE id = ?", record.id());
    handle.execute("DELETE FROM unread WHERE id = ?", record.id());
    Capture page = Capture.of(stored, record);
    insert(handle, page, record);
    mark(handle, page);
  }

  /**
   * Shows a page.
   *
   * @param shown what was read from it, or from the article whose first part it is
   */
  static void insert(Handle handle, Capture page, NewsRecord shown) {
    Article article = shown.article();
    Optional<String> outlet = Pages.outlet(article);
    bind(handle.createUpdate(INSERT), page, shown)
        .bind("key", orNull(key(page.url(), article.headline())))
        .bind("headline", orNull(article.headline()))
        .bind("outlet", orNull(outlet))
        .bind("outletKey", orNull(outlet.map(Pages::key)))
        .bind("section", orNull(article.section()))
        .bind("published", orNull(article.datePublished()))
        .bind("storyDay", orNull(shown.storyDay()))
        .bind("day", orNull(Pages.day(shown)))
        .bind("quotes", shown.quotes().size())
        .bind("events", shown.events().size())
        .bind("figures", shown.figures().size())
        .execute();
    Actors.insert(handle, shown);
  }

  /** Binds {@link #COLUMNS}, each under its own name. */
  static <S extends SqlStatement<S>> S bind(S statement, Capture page, NewsRecord record) {
    return statement
        .bind("id", page.id())
        .bind("seq", page.seq() == 0 ? null : (Long) page.seq())
        .bind("sha256", page.sha256())
        .bind("source", page.source())
        .bind("url", orNull(page.url()))
        .bind("captured", page.captured())
        .bind("bytes", page.bytes())
        .bind("file", at(page, Location::file))
        .bind("position", at(page, Location::offset))
        .bind("length", at(page, Location::length))
        .bind("record", RecordJson.write(record));
  }

  private static <T> @org.jspecify.annotations.Nullable T at(
      Capture page, Function<Location, T> what) {
    return page.location().map(what).orElse(null);
  }

  static Capture capture(ResultSet row) throws SQLException {
    String file = row.getString("file");
    return new Capture(
        row.getLong("seq"),
        row.getString("id"),
        row.getString("sha256"),
        row.getString("source"),
        Optional.ofNullable(row.getString("url")),
        row.getString("captured"),
        row.getLong("bytes"),
        file == null
            ? Optional.empty()
            : Optional.of(new Location(file, row.getLong("position"), row.getLong("length"))),
        RecordJson.read(row.getString("record"), row.getString("id")));
  }

  static Optional<String> key(Optional<String> url, Optional<String> headline) {
    return Parts.key(url, headline);
  }

  static void mark(Handle handle, Capture page) {
    key(page.url(), page.own().article().headline()).ifPresent(key -> mark(handle, page.id(), key));
  }

  private static void mark(Handle handle, String id, String key) {
    handle.createUpdate(MARK).bind("id", id).bind("key", key).execute();
  }

  /** Notes that a page of the archive could not be read. */
  public static void refuse(Handle handle, Entry.Stored stored, String id, KawatException why) {
    handle.execute(
        "INSERT OR REPLACE INTO unread VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        stored.sha256(),
        stored.page().source(),
        stored.location().file(),
        stored.location().offset(),
        stored.location().length(),
        why.code().name(),
        String.valueOf(why.getMessage()));
  }

  /**
   * Takes a page out, and its article apart where it is a part; nothing may refer to it any more
   * when the transaction ends.
   */
  public static void delete(Handle handle, String id) {
    StoredParts.takeApart(handle, id);
    handle.execute("PRAGMA defer_foreign_keys = ON");
    handle.execute("DELETE FROM page WHERE id = ?", id);
    handle.execute("DELETE FROM unread WHERE id = ?", id);
    handle.execute("DELETE FROM unjoined WHERE id = ?", id);
  }

  /** True where the desk has the page and the archive its bytes. */
  public static boolean known(Handle handle, String id) {
    String asked =
        "SELECT EXISTS (SELECT 1 FROM page WHERE id = :id AND file IS NOT NULL)"
            + " OR EXISTS (SELECT 1 FROM part WHERE id = :id AND file IS NOT NULL)";
    return handle.createQuery(asked).bind("id", id).mapTo(boolean.class).one();
  }

  /** Keys for pages that were stored when there were none; marks those that may be parts. */
  static void keyAll(Handle handle) {
    record Row(String id, Optional<String> key) {}
    List<Row> rows =
        handle
            .createQuery("SELECT id, url, headline FROM page WHERE article_key IS NULL")
            .map(
                (row, context) ->
                    new Row(
                        row.getString("id"),
                        key(
                            Optional.ofNullable(row.getString("url")),
                            Optional.ofNullable(row.getString("headline")))))
            .list();
    var batch = handle.prepareBatch("UPDATE page SET article_key = ? WHERE id = ?");
    rows.forEach(row -> row.key.ifPresent(key -> batch.add(key, row.id)));
    batch.execute();
    rows.forEach(row -> row.key.ifPresent(key -> mark(handle, row.id, key)));
  }
}
