package kawat.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.archive.Location;
import org.jdbi.v3.core.Handle;

/** What the database knows of the archive, and of itself. */
public final class Holdings {
  private Holdings() {}

  /**
   * A page as the database believes the archive to have it.
   *
   * @param location empty where the archive lost it
   */
  public record Held(String id, String sha256, Optional<Location> location) {}

  /** Pages, read or not, in the order of the archive. */
  public static List<Held> pages(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, sha256, file, position, length FROM page"
                + " UNION ALL SELECT id, sha256, file, position, length FROM unread"
                + " UNION ALL SELECT id, sha256, file, position, length FROM part"
                + " WHERE id <> article ORDER BY file, position")
        .map((row, context) -> held(row))
        .list();
  }

  /** A page, read or not. */
  public static Optional<Held> page(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT id, sha256, file, position, length FROM page WHERE id = :id"
                + " UNION ALL SELECT id, sha256, file, position, length FROM unread WHERE id = :id"
                + " UNION ALL SELECT id, sha256, file, position, length FROM part WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> held(row))
        .findFirst();
  }

  /** Where a page came from, as the user named it. */
  public static Optional<String> source(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT source FROM page WHERE id = :id UNION SELECT source FROM part WHERE id = :id"
                + " UNION SELECT source FROM unread WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findFirst();
  }

  private static Held held(ResultSet row) throws SQLException {
    String file = row.getString("file");
    return new Held(
        row.getString("id"),
        row.getString("sha256"),
        file == null
            ? Optional.empty()
            : Optional.of(new Location(file, row.getLong("position"), row.getLong("length"))));
  }

  /** Pages of the archive that could not be read: why, by id. */
  public static Map<String, String> refused(Handle handle) {
    Map<String, String> refused = new LinkedHashMap<>();
    handle
        .createQuery("SELECT id, message FROM unread ORDER BY file, position")
        .map((row, context) -> Map.entry(row.getString("id"), row.getString("message")))
        .forEach(entry -> refused.put(entry.getKey(), entry.getValue()));
    return refused;
  }

  /** Names of archive files with the bytes taken in of each. */
  public static Map<String, Long> files(Handle handle) {
    Map<String, Long> files = new LinkedHashMap<>();
    handle
        .createQuery("SELECT name, length FROM archive_file ORDER BY name")
        .map((row, context) -> Map.entry(row.getString("name"), row.getLong("length")))
        .forEach(entry -> files.put(entry.getKey(), entry.getValue()));
    return files;
  }

  public static void taken(Handle handle, String file, long length) {
    handle.execute("INSERT OR REPLACE INTO archive_file VALUES (?, ?)", file, length);
  }

  public static void forgetFile(Handle handle, String file) {
    handle.execute("DELETE FROM archive_file WHERE name = ?", file);
  }

  /**
   * Marks pages whose bytes are past a file's end, so that adding them again brings them back.
   *
   * @return how many
   */
  public static int lose(Handle handle, String file, long end) {
    String lose =
        "UPDATE %s SET file = NULL, position = NULL, length = NULL"
            + " WHERE file = ? AND position + length > ?";
    int lost = handle.execute(lose.formatted("page"), file, end);
    lost += handle.execute(lose.formatted("part") + " AND id <> article", file, end);
    handle.execute(lose.formatted("part"), file, end); // first parts, which stand in page too
    return lost;
  }

  public static void move(Handle handle, String id, Location to) {
    for (String table : List.of("page", "part", "unread")) {
      handle.execute(
          "UPDATE " + table + " SET file = ?, position = ?, length = ? WHERE id = ?",
          to.file(),
          to.offset(),
          to.length(),
          id);
    }
  }

  /** Puts the content of an attached database in the place of this one's, notes aside. */
  static void adopt(Handle handle) {
    handle.execute("PRAGMA defer_foreign_keys = ON");
    List<String> tables =
        handle
            .createQuery(
                "SELECT name FROM other.sqlite_master WHERE type = 'table' AND name NOT LIKE"
                    + " 'sqlite_%' AND name NOT LIKE 'flyway_%' AND name <> 'meta'")
            .mapTo(String.class)
            .list();
    for (String table : tables) {
      handle.execute("DELETE FROM main." + table);
    }
    for (String table : tables) {
      handle.execute("INSERT INTO main.%s SELECT * FROM other.%s".formatted(table, table));
    }
    // Parts have numbers that no page shows.
    handle.execute("DELETE FROM main.sqlite_sequence");
    handle.execute("INSERT INTO main.sqlite_sequence SELECT * FROM other.sqlite_sequence");
  }

  /** Counts a rebuild. */
  public static void nextEpoch(Handle handle) {
    note(handle, "epoch", Long.toString(epoch(handle) + 1));
  }

  /** Counts a change; every transaction that changes pages or events ends with it. */
  public static long advance(Handle handle) {
    long next = generation(handle) + 1;
    note(handle, "generation", Long.toString(next));
    return next;
  }

  /** How many changes there were. */
  public static long generation(Handle handle) {
    return note(handle, "generation").map(Long::parseLong).orElse(0L);
  }

  /** How many rebuilds there were. */
  public static long epoch(Handle handle) {
    return note(handle, "epoch").map(Long::parseLong).orElse(0L);
  }

  /** True where pages changed since they were woven. */
  public static boolean stale(Handle handle) {
    return note(handle, "stale").isPresent();
  }

  public static void stale(Handle handle, boolean stale) {
    if (stale) {
      note(handle, "stale", "1");
    } else {
      forgetNote(handle, "stale");
    }
  }

  public static Optional<String> note(Handle handle, String key) {
    return handle
        .createQuery("SELECT value FROM meta WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne();
  }

  public static void note(Handle handle, String key, String value) {
    handle.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, value);
  }

  public static void forgetNote(Handle handle, String key) {
    handle.execute("DELETE FROM meta WHERE key = ?", key);
  }
}
