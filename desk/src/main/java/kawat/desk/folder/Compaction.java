package kawat.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kawat.desk.archive.Archive;
import kawat.desk.archive.FileFailure;
import kawat.desk.archive.Location;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;
import org.jdbi.v3.core.Handle;

/**
 * Rewrites the archive without removed pages.
 *
 * <p>What stays is copied into a new file beside the old ones; one transaction then moves the
 * database over to it and notes what is left to do; the new file gets its name and the old ones go.
 * Cut off before the transaction, nothing has happened; cut off after it, {@link #finish} goes on.
 */
final class Compaction {
  private static final String NOTE = "compaction";
  private static final String PART = ".part";
  private final DeskFiles files;
  private final Archive archive;
  private final Database database;

  Compaction(DeskFiles files, Database database) {
    this.files = files;
    this.archive = files.archive();
    this.database = database;
  }

  void run() {
    List<Holdings.Held> kept =
        database.read(Holdings::pages).stream()
            .filter(page -> page.location().isPresent())
            .toList();
    List<String> old = archive.files();
    if (old.isEmpty()) {
      return;
    }
    String name = archive.next();
    Path part = archive.folder().resolve(name + PART);
    List<Location> from = kept.stream().map(page -> page.location().orElseThrow()).toList();
    List<Location> to =
        archive.copy(from, part, name, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    long length = archive.length(name + PART);
    database.write(
        handle -> {
          for (int i = 0; i < to.size(); i++) {
            Holdings.move(handle, kept.get(i).id(), to.get(i));
          }
          Holdings.files(handle).keySet().forEach(file -> Holdings.forgetFile(handle, file));
          Holdings.taken(handle, name, length);
          Holdings.note(handle, NOTE, name + "\n" + String.join("\n", old));
          return true;
        });
    finish();
  }

  /**
   * Does what a compaction that was cut off has left to do; clears away one that came to nothing.
   */
  void finish() {
    List<String> note =
        database
            .read(handle -> Holdings.note(handle, NOTE))
            .map(String::lines)
            .map(Stream::toList)
            .orElse(List.of());
    try {
      if (!note.isEmpty()) {
        rename(note.getFirst());
        for (String old : note.subList(1, note.size())) {
          Files.deleteIfExists(archive.folder().resolve(old));
        }
        Archive.force(archive.folder());
        clear(files.quarantine());
        database.write(Compaction::done);
      }
      clearParts();
    } catch (IOException e) {
      throw FileFailure.of(e, archive.folder());
    }
  }

  private static boolean done(Handle handle) {
    Holdings.forgetNote(handle, NOTE);
    return true;
  }

  private void rename(String name) throws IOException {
    Path part = archive.folder().resolve(name + PART);
    if (Files.exists(part)) {
      Files.move(part, archive.folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
      Archive.force(archive.folder());
    }
  }

  /** What was put aside may hold bytes of a removed page too. */
  private static void clear(Path folder) throws IOException {
    for (Path file : list(folder)) {
      Files.delete(file);
    }
  }

  private void clearParts() throws IOException {
    for (Path file : list(archive.folder())) {
      if (file.getFileName().toString().endsWith(PART)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    }
  }
}
