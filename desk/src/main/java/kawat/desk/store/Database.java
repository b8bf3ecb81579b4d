package kawat.desk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The desk's SQLite file. Reading is safe for any number of threads; only one may write.
 *
 * <p>Every method throws {@link KawatException}: DISK_FULL, FILE_UNREADABLE, DESK_LOCKED or
 * DESK_DAMAGED where SQLite refuses.
 */
public final class Database implements AutoCloseable {
  /** Version of the tables, told in SQLite's {@code user_version}; the last migration's number. */
  public static final int SCHEMA = 2;

  private static final String UNKEYED = "unkeyed";

  /** Kept, since Java's logging forgets the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final int PATIENCE = 10_000; // milliseconds to wait for another's lock
  private final Path file;
  private final boolean writable;
  private final SQLiteDataSource source;
  private final Jdbi jdbi;
  private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  private Database(Path file, boolean writable) {
    this.file = file;
    this.writable = writable;
    this.source = source(file, writable);
    this.jdbi = Jdbi.create(source);
  }

  /**
   * Opens the file for reading.
   *
   * @throws KawatException DESK_NEWER where a newer Kawat made it
   */
  public static Database forReading(Path file) {
    Database database = new Database(file, false);
    int version = database.version();
    if (version < SCHEMA) {
      throw new KawatException(
          ErrorCode.DESK_DAMAGED,
          "tables of version %d, this Kawat reads %d; open the desk once where it can be written"
              .formatted(version, SCHEMA),
          file.toString());
    }
    return database;
  }

  /**
   * Opens the file for writing; makes or moves its tables to this version where need be.
   *
   * @throws KawatException DESK_NEWER where a newer Kawat made it
   */
  public static Database forWriting(Path file) {
    Database database = new Database(file, true);
    if (database.version() < SCHEMA) {
      database.migrate();
    }
    database.key();
    return database;
  }

  /**
   * True where the tables are of an older Kawat: opened for writing they are moved to this one's.
   */
  public static boolean outdated(Path file) {
    try (Database database = new Database(file, false)) {
      return database.version() < SCHEMA;
    }
  }

  /** The half of the second migration that SQL can't do; done again should it be cut off. */
  private void key() {
    if (read(handle -> Holdings.note(handle, UNKEYED)).isPresent()) {
      write(
          handle -> {
            Captures.keyAll(handle);
            Holdings.forgetNote(handle, UNKEYED);
            return true;
          });
    }
  }

  private static SQLiteDataSource source(Path file, boolean writable) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    if (writable) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    } else {
      config.setReadOnly(true);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + (frozen(file, writable) ? frozen(file) : file.toString()));
    return source;
  }

  /** A desk on a read-only medium has no room for SQLite's own notes beside the file. */
  private static boolean frozen(Path file, boolean writable) {
    Path folder = file.toAbsolutePath().getParent();
    return !writable
        && folder != null
        && !Files.isWritable(folder)
        && !Files.exists(folder.resolve(file.getFileName() + "-wal"));
  }

  private static String frozen(Path file) {
    return file.toUri() + "?immutable=1";
  }

  /** Version of the tables; 0 where there are none. */
  private int version() {
    int version =
        withHandle(handle -> handle.createQuery("PRAGMA user_version").mapTo(int.class).one());
    if (version > SCHEMA) {
      closed = true;
      throw new KawatException(
          ErrorCode.DESK_NEWER,
          "made by a newer Kawat: tables of version %d, this one knows up to %d; use the newer one"
              .formatted(version, SCHEMA),
          file.toString());
    }
    return version;
  }

  private void migrate() {
    FLYWAY.setLevel(Level.WARNING);
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:kawat/desk/store")
          .failOnMissingLocations(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw DatabaseFailure.of(e, file);
    }
  }

  /** Asks questions of one and the same state of the database. */
  public <R> R read(Function<Handle, R> question) {
    return withHandle(handle -> handle.inTransaction(question::apply));
  }

  /** Changes all or nothing; on the disk once it returns. */
  public <R> R write(Function<Handle, R> change) {
    if (!writable) {
      throw new IllegalStateException("the desk is open for reading");
    }
    return withHandle(handle -> handle.inTransaction(change::apply));
  }

  /** Runs statements that SQLite allows outside of transactions only. */
  void alone(Consumer<Handle> work) {
    withHandle(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  private <R> R withHandle(Function<Handle, R> work) {
    Handle handle = null;
    try {
      handle = idle.pollFirst();
      if (handle == null) {
        handle = jdbi.open();
      }
      R result = work.apply(handle);
      giveBack(handle);
      return result;
    } catch (JdbiException e) {
      discard(handle);
      throw DatabaseFailure.of(e, file);
    } catch (RuntimeException e) {
      discard(handle);
      throw e;
    }
  }

  private void giveBack(Handle handle) {
    idle.addFirst(handle);
    if (closed) {
      close();
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Handle handle) {
    if (handle != null) {
      handle.close();
    }
  }

  /**
   * SQLite's own check of the whole file.
   *
   * @return what is wrong, a line for each; empty where nothing is
   */
  public java.util.List<String> faults() {
    return withHandle(
        handle -> {
          var faults =
              new java.util.ArrayList<>(
                  handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
          faults.remove("ok");
          handle
              .createQuery("PRAGMA foreign_key_check")
              .mapToMap()
              .forEach((Map<String, Object> row) -> faults.add("a row refers to nothing: " + row));
          return java.util.List.copyOf(faults);
        });
  }

  /**
   * Takes over the whole content of another database of the same version, which must be closed, in
   * one transaction; readers see the old content until then.
   */
  public void adopt(Path other, Consumer<Handle> afterwards) {
    alone(
        handle -> {
          handle.execute("ATTACH DATABASE ? AS other", other.toString());
          try {
            handle.useTransaction(
                within -> {
                  Holdings.adopt(within);
                  afterwards.accept(within);
                });
          } finally {
            handle.execute("DETACH DATABASE other");
          }
        });
  }

  /** Rewrites the file without what was deleted from it. */
  public void vacuum() {
    alone(
        handle -> {
          handle.execute("VACUUM");
          handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
        });
  }

  @Override
  public void close() {
    closed = true;
    for (Handle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
      handle.close();
    }
  }
}
