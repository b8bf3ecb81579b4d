package kawat.desk.store;

import java.nio.file.Path;
import java.sql.SQLException;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a refusal of the database means for the user. */
final class DatabaseFailure {
  private DatabaseFailure() {}

  static KawatException of(Throwable cause, Path file) {
    SQLiteErrorCode code = code(cause);
    String message = "%s (%s)".formatted(primary(code).message, code.name());
    return new KawatException(
        switch (primary(code)) {
          case SQLITE_FULL -> ErrorCode.DISK_FULL;
          case SQLITE_BUSY, SQLITE_LOCKED -> ErrorCode.DESK_LOCKED;
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR ->
              ErrorCode.FILE_UNREADABLE;
          // Whatever else SQLite says of statements known to be good, it says of a damaged file.
          // CHECKSTYLE: the enum is a library's and grows
          default -> ErrorCode.DESK_DAMAGED;
        },
        message + wayOut(primary(code)),
        file.toString(),
        cause);
  }

  private static SQLiteErrorCode code(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException sqlite) {
        return sqlite.getResultCode();
      }
      if (t instanceof SQLException sql && sql.getErrorCode() != 0) {
        return SQLiteErrorCode.getErrorCode(sql.getErrorCode());
      }
    }
    return SQLiteErrorCode.UNKNOWN_ERROR;
  }

  /** SQLite's extended codes carry the primary one in their lowest byte. */
  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & 0xff);
  }

  private static String wayOut(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL ->
          "; free some space and run the same command again, nothing reported is lost";
      case SQLITE_BUSY, SQLITE_LOCKED -> "; try again when the other Kawat has finished";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR ->
          "; check the folder's permissions and its disk";
      default -> "; run 'kawat rebuild', the archive has all that is needed";
    };
  }
}
