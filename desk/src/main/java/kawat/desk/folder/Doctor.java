package kawat.desk.folder;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.desk.Finding;
import kawat.desk.Finding.Part;
import kawat.desk.PageFilter;
import kawat.desk.Progress;
import kawat.desk.archive.Archive;
import kawat.desk.archive.ArchiveScan;
import kawat.desk.archive.Entry;
import kawat.desk.archive.Location;
import kawat.desk.archive.Salvage;
import kawat.desk.search.FullText;
import kawat.desk.search.IndexState;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;
import kawat.desk.store.Pages;
import kawat.desk.store.StoredParts;
import kawat.model.KawatException;
import kawat.model.StableId;

/** Holds archive, database and index against each other. */
final class Doctor {
  private static final String REBUILD = "run 'kawat rebuild'; the archive has all that is needed";
  private static final String OPEN = "the next 'kawat add' takes it in by itself";
  private final DeskFiles files;
  private final Archive archive;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();

  /** Where the archive has each page, by id. */
  private final Map<String, Location> archived = new LinkedHashMap<>();

  private Doctor(DeskFiles files, Progress progress) {
    this.files = files;
    this.archive = files.archive();
    this.progress = progress;
  }

  /**
   * @throws KawatException DESK_LOCKED where a writer is at work
   */
  static List<Finding> examine(DeskFiles files, Progress progress) {
    if (!Files.isWritable(files.folder())) {
      return new Doctor(files, progress).examine();
    }
    try (DeskLock lock = DeskLock.of(files.folder())) {
      return new Doctor(files, progress).examine();
    }
  }

  private List<Finding> examine() {
    archive();
    if (!Files.exists(files.database())) {
      find(Part.DATABASE, "kawat.db is missing", REBUILD);
      return findings;
    }
    try (Database database = Database.forReading(files.database())) {
      List<String> faults = database.faults();
      faults.forEach(fault -> find(Part.DATABASE, "kawat.db: " + fault, REBUILD));
      if (faults.isEmpty()) {
        holdings(database);
        records(database);
        index(database);
      }
    } catch (KawatException e) {
      switch (e.code()) {
        case DESK_DAMAGED -> find(Part.DATABASE, "kawat.db: " + e.getMessage(), REBUILD);
        // The rest is not about the desk: the disk, the permissions, a newer Kawat.
        // CHECKSTYLE: the enum is long
        default -> throw e;
      }
    }
    return findings;
  }

  private void find(Part part, String what, String remedy) {
    findings.add(new Finding(part, what, remedy));
  }

  private void archive() {
    long total = archive.files().stream().mapToLong(archive::length).sum();
    long done = 0;
    for (String file : archive.files()) {
      file(file);
      done += archive.length(file);
      progress.at(done, total);
    }
  }

  private void file(String name) {
    long at = 0;
    while (true) {
      ArchiveScan scan = ArchiveScan.of(archive, name, at, this::note);
      if (scan.fault().isEmpty()) {
        return;
      }
      Optional<Long> next = Salvage.nextRecord(archive, name, scan.end() + 1);
      String where = "%s, byte %d: %s".formatted(name, scan.end(), scan.fault().get());
      if (next.isEmpty()) {
        find(
            Part.ARCHIVE,
            where + ", and nothing sound follows",
            "the next 'kawat add' puts these bytes aside; pages lost there are told below");
        return;
      }
      find(Part.ARCHIVE, where, "pages lost there are told below");
      at = next.get();
    }
  }

  private void note(Entry entry) {
    switch (entry) {
      case Entry.Stored stored ->
          archived.putIfAbsent(StableId.ofDigest(stored.sha256()), stored.location());
      case Entry.Removed removed -> archived.remove(StableId.ofDigest(removed.sha256()));
      case Entry.Other other -> {}
    }
  }

  private void holdings(Database database) {
    Map<String, Location> unknown = new HashMap<>(archived);
    for (Holdings.Held held : database.read(Holdings::pages)) {
      Location there = unknown.remove(held.id());
      if (there == null) {
        lost(database, held.id());
      } else if (!held.location().equals(Optional.of(there))) {
        find(
            Part.DATABASE,
            "page %s is looked for at %s, but stands at %s"
                .formatted(
                    held.id(), held.location().map(Doctor::place).orElse("no place"), place(there)),
            REBUILD);
      }
    }
    unknown.forEach(
        (id, place) ->
            find(
                Part.DATABASE,
                "page %s is archived at %s, but not stored".formatted(id, place(place)),
                place.offset() >= database.read(Holdings::files).getOrDefault(place.file(), 0L)
                    ? OPEN
                    : REBUILD));
    if (database.read(handle -> Holdings.stale(handle) || StoredParts.pending(handle))) {
      find(Part.DATABASE, "pages were added, but not yet held against each other", OPEN);
    }
    database
        .read(Holdings::refused)
        .forEach(
            (id, why) ->
                find(
                    Part.DATABASE,
                    "page %s is archived, but could not be read: %s".formatted(id, why),
                    "'kawat rebuild' tries again, 'kawat remove' takes it out"));
  }

  private void lost(Database database, String id) {
    String source =
        database.read(handle -> Holdings.source(handle, id)).orElse("where it came from");
    find(
        Part.ARCHIVE,
        "page %s is stored, but the archive does not have its bytes".formatted(id),
        "run 'kawat remove' for it and add it again from %s".formatted(source));
  }

  private static String place(Location location) {
    return "%s, byte %d".formatted(location.file(), location.offset());
  }

  private void records(Database database) {
    for (String id : database.read(handle -> Pages.ids(handle, PageFilter.ALL))) {
      try {
        database.read(handle -> Pages.record(handle, id));
        database.read(handle -> StoredParts.of(handle, id));
      } catch (KawatException e) {
        find(Part.DATABASE, "page %s: %s".formatted(id, e.getMessage()), REBUILD);
      }
    }
  }

  private void index(Database database) {
    try (FullText index = FullText.open(files.index())) {
      index.check();
      IndexState wanted =
          database.read(
              handle -> new IndexState(Holdings.generation(handle), Holdings.epoch(handle)));
      Set<String> missing =
          new HashSet<>(database.read(handle -> Pages.ids(handle, PageFilter.ALL)));
      Set<String> indexed = index.pages();
      int extra = (int) indexed.stream().filter(id -> !missing.contains(id)).count();
      missing.removeAll(indexed);
      if (!missing.isEmpty() || extra > 0) {
        find(
            Part.INDEX,
            "%d pages are not in the index, %d are in it that the desk does not have"
                .formatted(missing.size(), extra),
            index.state().equals(wanted) ? REBUILD : OPEN);
      } else if (!index.state().equals(wanted)) {
        find(Part.INDEX, "the index is of another state than the database", OPEN);
      }
    } catch (KawatException e) {
      find(Part.INDEX, String.valueOf(e.getMessage()), REBUILD);
    }
  }
}
