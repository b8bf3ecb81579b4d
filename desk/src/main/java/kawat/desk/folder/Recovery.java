package kawat.desk.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.archive.Archive;
import kawat.desk.archive.Salvage;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;

/** Finds out where the last writer was cut off, and goes on from there. */
final class Recovery {
  private final DeskFiles files;
  private final Archive archive;
  private final Database database;
  private final List<String> mended;

  /**
   * @param mended is told what was done, in a user's words
   */
  Recovery(DeskFiles files, Database database, List<String> mended) {
    this.files = files;
    this.archive = files.archive();
    this.database = database;
    this.mended = mended;
  }

  void run(Preparation preparation) {
    Map<String, Long> taken = database.read(Holdings::files);
    for (String file : archive.files()) {
      long length = archive.length(file);
      long known = taken.getOrDefault(file, 0L);
      if (length > known) {
        takeIn(file, known, preparation);
      } else if (length < known) {
        shrunk(file, known, length, preparation);
      }
    }
    for (String file : taken.keySet()) {
      if (!archive.files().contains(file)) {
        int lost = lose(file, 0);
        mended.add(
            "archive file %s is gone and %d pages with it".formatted(file, lost) + wayOut(lost));
      }
    }
  }

  private void takeIn(String file, long from, Preparation preparation) {
    TakingIn taking = new TakingIn(archive, database, preparation, bytes -> {});
    long end = taking.file(file, from);
    if (taking.pages() > 0) {
      mended.add(
          "%d pages that were archived but not yet stored are stored now"
              .formatted(taking.pages()));
    }
    cut(file, end);
  }

  private void cut(String file, long end) {
    Optional<Path> kept = Salvage.cut(archive, file, end, files.quarantine());
    kept.ifPresent(
        path ->
            mended.add(
                "a record of %s that was cut off while being written is put aside in %s"
                    .formatted(file, path)));
  }

  /** The file system lost what it had promised to keep. */
  private void shrunk(String file, long known, long length, Preparation preparation) {
    TakingIn taking = new TakingIn(archive, database, preparation, bytes -> {});
    database.write(handle -> forget(file, handle));
    long end = taking.file(file, 0);
    cut(file, end);
    int lost = lose(file, end);
    mended.add(
        "archive file %s ends at byte %d instead of %d; %d pages are lost"
                .formatted(file, length, known, lost)
            + wayOut(lost));
  }

  private static boolean forget(String file, org.jdbi.v3.core.Handle handle) {
    Holdings.forgetFile(handle, file);
    return true;
  }

  private int lose(String file, long end) {
    return database.write(
        handle -> {
          int lost = Holdings.lose(handle, file, end);
          if (end == 0) {
            Holdings.forgetFile(handle, file);
          }
          return lost;
        });
  }

  private static String wayOut(int lost) {
    return lost == 0 ? "" : "; their records are kept, add them again from where they came";
  }
}
