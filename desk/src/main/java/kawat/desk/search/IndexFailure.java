package kawat.desk.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kawat.desk.archive.FileFailure;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Says what a refusal of the index means for the user. */
final class IndexFailure {
  private IndexFailure() {}

  static KawatException of(IOException cause, Path folder) {
    return damage(cause)
        ? new KawatException(
            ErrorCode.DESK_DAMAGED,
            "the full-text index is %s; run 'kawat rebuild', nothing is lost"
                .formatted(state(cause)),
            folder.toString(),
            cause)
        : FileFailure.of(cause, folder);
  }

  private static boolean damage(IOException cause) {
    return cause instanceof CorruptIndexException
        || cause instanceof IndexNotFoundException
        || cause instanceof IndexFormatTooOldException
        || cause instanceof IndexFormatTooNewException
        || cause instanceof EOFException
        || cause instanceof NoSuchFileException;
  }

  private static String state(IOException cause) {
    return cause instanceof IndexNotFoundException ? "missing" : "damaged";
  }
}
