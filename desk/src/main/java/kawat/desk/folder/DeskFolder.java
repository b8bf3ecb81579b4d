package kawat.desk.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.Desk;
import kawat.desk.Finding;
import kawat.desk.Progress;
import kawat.desk.WritableDesk;
import kawat.desk.store.Database;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** Opens, checks and mends desks. */
public final class DeskFolder {
  private DeskFolder() {}

  /** Whether a folder is a desk. */
  public static boolean isDesk(Path folder) {
    return DeskFiles.isDesk(folder);
  }

  /**
   * Opens a desk for reading; any number may. One that an older Kawat made is brought to this one's
   * form first.
   *
   * @throws KawatException DESK_MISSING, DESK_NEWER, DESK_DAMAGED, FILE_UNREADABLE; DESK_LOCKED
   *     where an older Kawat writes to it
   */
  public static Desk open(Path folder) {
    DeskFiles files = DeskFiles.of(folder);
    if (!Files.exists(files.database())) {
      throw new KawatException(
          ErrorCode.DESK_DAMAGED,
          "the desk has no kawat.db; run 'kawat rebuild', the archive has all that is needed",
          folder.toString());
    }
    upgrade(files);
    return new ReadingDesk(files, Database.forReading(files.database()));
  }

  /** Moves the tables of an older Kawat to this one's, where the desk can be written. */
  private static void upgrade(DeskFiles files) {
    if (Database.outdated(files.database()) && Files.isWritable(files.database())) {
      try (DeskLock lock = DeskLock.of(files.folder())) {
        Database.forWriting(files.database()).close();
      }
    }
  }

  /**
   * Opens a desk for writing and finishes what the last writer may have left undone; one at a time.
   *
   * @throws KawatException DESK_MISSING, DESK_NEWER, DESK_LOCKED, DESK_DAMAGED, DISK_FULL,
   *     FILE_UNREADABLE
   */
  public static WritableDesk openForWriting(Path folder, Analysis analysis) {
    return writing(DeskFiles.of(folder), analysis);
  }

  /**
   * Makes an empty desk and opens it for writing.
   *
   * @throws KawatException DESK_MISSING where the folder is there and not empty; DISK_FULL,
   *     FILE_UNREADABLE
   */
  public static WritableDesk create(Path folder, Analysis analysis) {
    return writing(DeskFiles.create(folder), analysis);
  }

  /** Opens a desk for writing, making it where there is none. */
  public static WritableDesk openOrCreate(Path folder, Analysis analysis) {
    return DeskFiles.isDesk(folder) ? openForWriting(folder, analysis) : create(folder, analysis);
  }

  private static WritableDesk writing(DeskFiles files, Analysis analysis) {
    DeskLock lock = DeskLock.of(files.folder());
    try {
      Database database = Database.forWriting(files.database());
      try {
        WritingDesk desk = new WritingDesk(files, database, lock, analysis);
        try {
          return desk.caughtUp();
        } catch (RuntimeException e) {
          desk.close();
          throw e;
        }
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Derives database and index again from the archive: the same result unless the analysis changed.
   * Readers see the old state until the new one is whole; cut off, the old state stays.
   *
   * @return pages of the archive that the analysis can't read; they stay there
   * @throws KawatException DESK_MISSING, DESK_NEWER, DESK_LOCKED, DISK_FULL, FILE_UNREADABLE
   */
  public static List<Added.Refused> rebuild(Path folder, Analysis analysis, Progress progress) {
    DeskFiles files = DeskFiles.of(folder);
    try (DeskLock lock = DeskLock.of(folder)) {
      return new Rebuild(files, analysis, progress).run();
    }
  }

  /**
   * Checks archive, database and index against each other; changes nothing.
   *
   * @return what is wrong and what to do; empty where all is well
   * @throws KawatException DESK_MISSING, DESK_NEWER; DESK_LOCKED where a writer is at work, since
   *     nothing fits together then
   */
  public static List<Finding> doctor(Path folder, Progress progress) {
    return Doctor.examine(DeskFiles.of(folder), progress);
  }
}
