package kawat.desk.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import kawat.desk.Added;
import kawat.desk.archive.Archive;
import kawat.desk.archive.ArchiveScan;
import kawat.desk.archive.Entry;
import kawat.desk.archive.Salvage;
import kawat.desk.store.Captures;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;
import kawat.desk.store.Weaves;
import kawat.model.StableId;
import org.jdbi.v3.core.Handle;

/** Brings the database to where the archive is, in batches that each last. */
final class TakingIn {
  private static final int MOST_PAGES = 64;
  private static final long MOST_BYTES = 16 << 20;
  private final Archive archive;
  private final Database database;
  private final Preparation preparation;
  private final LongConsumer progress;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Added.Refused> refused = new ArrayList<>();
  private long bytes;
  private int pages;

  private record Waiting(Entry.Stored stored, Future<Preparation.Read> read) {}

  /**
   * @param progress is told how many bytes of a file's records were stored, each time some are
   */
  TakingIn(Archive archive, Database database, Preparation preparation, LongConsumer progress) {
    this.archive = archive;
    this.database = database;
    this.preparation = preparation;
    this.progress = progress;
  }

  /** Pages that could not be read; the archive keeps them. */
  List<Added.Refused> refused() {
    return refused;
  }

  /** How many pages were stored that the database did not have. */
  int pages() {
    return pages;
  }

  /**
   * Takes in a file from a record on. Damaged stretches between sound records are passed over.
   *
   * @return where the last sound record ends; what follows is torn
   */
  long file(String name, long from) {
    long at = from;
    while (true) {
      ArchiveScan scan = ArchiveScan.of(archive, name, at, this::accept);
      flush();
      if (scan.end() > at) {
        database.write(handle -> taken(handle, name, scan.end()));
      }
      if (scan.fault().isEmpty()) {
        return scan.end();
      }
      Optional<Long> next = Salvage.nextRecord(archive, name, scan.end() + 1);
      if (next.isEmpty()) {
        return scan.end();
      }
      at = next.get();
    }
  }

  private static boolean taken(Handle handle, String name, long end) {
    Map<String, Long> files = Holdings.files(handle);
    if (files.getOrDefault(name, 0L) < end) {
      Holdings.taken(handle, name, end);
    }
    return true;
  }

  private void accept(Entry entry) {
    switch (entry) {
      case Entry.Stored stored -> {
        waiting.add(new Waiting(stored, preparation.read(stored.page())));
        bytes += stored.page().bytes().length;
        if (waiting.size() >= MOST_PAGES || bytes >= MOST_BYTES) {
          flush();
        }
      }
      case Entry.Removed removed -> {
        flush();
        database.write(handle -> remove(handle, removed));
      }
      case Entry.Other other -> progress.accept(other.location().length());
    }
  }

  private boolean remove(Handle handle, Entry.Removed removed) {
    String id = StableId.ofDigest(removed.sha256());
    if (Holdings.page(handle, id).isPresent()) {
      Weaves.clear(handle);
      Captures.delete(handle, id);
      Holdings.stale(handle, true);
      Holdings.advance(handle);
    }
    return taken(handle, removed.location().file(), removed.location().end());
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    pages +=
        database.write(
            handle -> {
              int count = 0;
              for (Waiting page : waiting) {
                count += store(handle, page);
              }
              var end = waiting.getLast().stored().location();
              taken(handle, end.file(), end.end());
              Holdings.stale(handle, true);
              Holdings.advance(handle);
              return count;
            });
    waiting.forEach(page -> progress.accept(page.stored().location().length()));
    waiting.clear();
    bytes = 0;
  }

  /** The archive may hold a page twice, where it was cut off while being compacted. */
  private int store(Handle handle, Waiting page) {
    String id = StableId.ofDigest(page.stored().sha256());
    if (Holdings.page(handle, id).flatMap(Holdings.Held::location).isPresent()) {
      return 0;
    }
    return switch (Preparation.await(page.read())) {
      case Preparation.Read.Done done -> {
        Captures.insert(handle, page.stored(), done.record());
        yield 1;
      }
      case Preparation.Read.Refused no -> {
        Captures.refuse(handle, page.stored(), id, no.why());
        refused.add(new Added.Refused(page.stored().page().source(), no.why()));
        yield 0;
      }
    };
  }
}
