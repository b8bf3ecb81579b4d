package kawat.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.Progress;
import kawat.desk.archive.Archive;
import kawat.desk.archive.FileFailure;
import kawat.desk.archive.Salvage;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;
import kawat.desk.store.Pages;
import kawat.desk.store.StoredWeave;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.Weave;
import org.jdbi.v3.core.Handle;

/**
 * Derives database and index from the archive: into a database beside the old one, whose place its
 * content then takes in one transaction.
 */
final class Rebuild {
  private final DeskFiles files;
  private final Archive archive;
  private final Analysis analysis;
  private final Progress progress;

  /** The desk must be locked. */
  Rebuild(DeskFiles files, Analysis analysis, Progress progress) {
    this.files = files;
    this.archive = files.archive();
    this.analysis = analysis;
    this.progress = progress;
  }

  List<Added.Refused> run() {
    try (Database database = sound()) {
      new Compaction(files, database).finish();
      DeskFiles.deleteDatabase(files.draft());
      List<Added.Refused> refused = draft();
      database.adopt(files.draft(), Rebuild::settled);
      DeskFiles.deleteDatabase(files.draft());
      try (Indexing index = Indexing.open(files, database, new ArrayList<>())) {
        index.catchUp();
      }
      return refused;
    }
  }

  private static void settled(Handle handle) {
    Holdings.stale(handle, false);
    Holdings.nextEpoch(handle);
    Holdings.advance(handle);
  }

  private List<Added.Refused> draft() {
    long total = archive.files().stream().mapToLong(archive::length).sum();
    AtomicLong done = new AtomicLong();
    try (Database draft = Database.forWriting(files.draft());
        Preparation preparation = new Preparation(analysis.reading())) {
      TakingIn taking =
          new TakingIn(
              archive, draft, preparation, bytes -> progress.at(done.addAndGet(bytes), total));
      for (String file : archive.files()) {
        Salvage.cut(archive, file, taking.file(file, 0), files.quarantine());
      }
      List<Added.Refused> refused = new ArrayList<>(taking.refused());
      Joining.Plan plan = new Joining(draft, preparation, analysis.joined()).plan();
      List<NewsRecord> records =
          List.copyOf(plan.applied(draft.read(handle -> Pages.records(handle, Map.of()))).values());
      Weave weave = analysis.weaving().weave(records);
      Map<String, String> digests = Indexing.digests(weave, new IdentityHashMap<>());
      draft.write(
          handle -> {
            plan.store(handle);
            return StoredWeave.UNKNOWN.replace(handle, weave, digests, records);
          });
      progress.at(total, total);
      plan.apart().forEach(apart -> refused.add(new Added.Refused(apart.source(), apart.why())));
      return List.copyOf(refused);
    }
  }

  /** The desk's database; one that is damaged is put aside for an empty one. */
  private Database sound() {
    try {
      Database database = Database.forWriting(files.database());
      if (database.faults().isEmpty()) {
        return database;
      }
      database.close();
    } catch (KawatException e) {
      if (e.code() != ErrorCode.DESK_DAMAGED) {
        throw e;
      }
    }
    putAside();
    return Database.forWriting(files.database());
  }

  private void putAside() {
    Path file = files.database();
    try {
      if (Files.exists(file)) {
        Files.createDirectories(files.quarantine());
        Files.move(
            file,
            files.quarantine().resolve("kawat.db." + Files.getLastModifiedTime(file).toMillis()));
      }
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
    DeskFiles.deleteDatabase(file);
  }
}
