package kawat.desk.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** Says what a refusal of the file system means for the user. */
public final class FileFailure {
  private FileFailure() {}

  /** DISK_FULL where no space is left, else FILE_UNREADABLE. */
  public static KawatException of(IOException cause, Path file) {
    return full(cause)
        ? new KawatException(
            ErrorCode.DISK_FULL,
            "no space left; free some and run the same command again, nothing reported is lost",
            file.toString(),
            cause)
        : new KawatException(
            ErrorCode.FILE_UNREADABLE,
            "%s; check the folder's permissions".formatted(reason(cause)),
            file.toString(),
            cause);
  }

  /** POSIX systems say ENOSPC or EDQUOT, Windows ERROR_DISK_FULL; Java passes on the words only. */
  private static boolean full(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left")
        || message.contains("disk quota exceeded")
        || message.contains("not enough space on the disk");
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException
        || cause.getCause() instanceof ReadOnlyFileSystemException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
