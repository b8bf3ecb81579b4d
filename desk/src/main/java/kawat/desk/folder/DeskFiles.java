package kawat.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.desk.archive.Archive;
import kawat.desk.archive.FileFailure;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/**
 * The files of a desk.
 *
 * @param folder exists and is a desk of this version
 */
record DeskFiles(Path folder) {
  /** Version of the folder's layout. */
  static final int VERSION = 1;

  private static final Pattern MARKED =
      Pattern.compile("\"format\"\\s*:\\s*\"kawat-desk\"[^}]*\"version\"\\s*:\\s*(\\d{1,9})");

  /**
   * @throws KawatException DESK_MISSING, DESK_NEWER
   */
  static DeskFiles of(Path folder) {
    Path mark = mark(folder);
    if (!Files.exists(mark)) {
      String why =
          Files.isDirectory(folder)
              ? "the folder is no desk: it has no desk.json"
              : Files.exists(folder) ? "a file, not a folder" : "no such folder";
      throw new KawatException(
          ErrorCode.DESK_MISSING, why + "; 'kawat add' makes a desk", folder.toString());
    }
    int version = version(mark);
    if (version > VERSION) {
      throw new KawatException(
          ErrorCode.DESK_NEWER,
          "made by a newer Kawat: desk of version %d, this one knows up to %d; use the newer one"
              .formatted(version, VERSION),
          folder.toString());
    }
    return new DeskFiles(folder);
  }

  private static int version(Path mark) {
    try {
      Matcher found = MARKED.matcher(Files.readString(mark));
      if (found.find()) {
        return Integer.parseInt(found.group(1));
      }
      throw new KawatException(
          ErrorCode.DESK_DAMAGED,
          "does not tell a desk's version; write {\"format\": \"kawat-desk\", \"version\": %d}"
              .formatted(VERSION),
          mark.toString());
    } catch (IOException e) {
      throw FileFailure.of(e, mark);
    }
  }

  /**
   * Makes an empty desk.
   *
   * @throws KawatException DESK_MISSING where the folder holds other things
   */
  static DeskFiles create(Path folder) {
    try {
      if (Files.exists(folder) && !empty(folder)) {
        throw new KawatException(
            ErrorCode.DESK_MISSING,
            "the folder is no desk and not empty; name a new or an empty one",
            folder.toString());
      }
      Files.createDirectories(folder.resolve("archive"));
      Path draft = folder.resolve("desk.json.part");
      Files.writeString(draft, "{\"format\": \"kawat-desk\", \"version\": " + VERSION + "}\n");
      Files.move(draft, mark(folder), StandardCopyOption.ATOMIC_MOVE);
      Archive.force(folder);
      return new DeskFiles(folder);
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
  }

  /** Empty, or what a creation that was cut off left. */
  private static boolean empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> name.equals("archive") || name.equals("desk.json.part"));
    }
  }

  static boolean isDesk(Path folder) {
    return Files.exists(mark(folder));
  }

  private static Path mark(Path folder) {
    return folder.resolve("desk.json");
  }

  Archive archive() {
    return new Archive(folder.resolve("archive"));
  }

  Path database() {
    return folder.resolve("kawat.db");
  }

  /** Where a rebuild gathers what it reads. */
  Path draft() {
    return folder.resolve("rebuild.db");
  }

  Path index() {
    return folder.resolve("index");
  }

  Path quarantine() {
    return folder.resolve("quarantine");
  }

  /** Deletes a database with the files that SQLite keeps beside it. */
  static void deleteDatabase(Path file) {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      Path path = file.resolveSibling(file.getFileName() + suffix);
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw FileFailure.of(e, path);
      }
    }
  }
}
