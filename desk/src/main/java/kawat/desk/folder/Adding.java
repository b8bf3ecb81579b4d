package kawat.desk.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kawat.desk.Added;
import kawat.desk.archive.Archive;
import kawat.desk.archive.Entry;
import kawat.desk.archive.Location;
import kawat.desk.folder.Preparation.Prepared;
import kawat.desk.store.Captures;
import kawat.desk.store.Database;
import kawat.desk.store.Holdings;
import kawat.model.Page;
import org.jdbi.v3.core.Handle;

/** Adds pages: read on all cores, stored in batches, reported in input order. */
final class Adding {
  private static final int AHEAD = 128; // pages being read while a batch is stored
  private static final long AHEAD_BYTES = 256 << 20;
  private static final int MOST_PAGES = 64;
  private static final long MOST_BYTES = 16 << 20;

  /** Slow pages are stored one by one rather than kept waiting for a full batch. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Archive archive;
  private final Database database;
  private final Indexing index;
  private final Preparation preparation;
  private final Consumer<Added> report;
  private final Deque<Future<Prepared>> ahead = new ArrayDeque<>();
  private final List<Prepared> batch = new ArrayList<>();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private long aheadBytes;
  private long batchBytes;
  private long flushed = System.nanoTime();

  Adding(
      Archive archive,
      Database database,
      Indexing index,
      Preparation preparation,
      Consumer<Added> report) {
    this.archive = archive;
    this.database = database;
    this.index = index;
    this.preparation = preparation;
    this.report = report;
  }

  void run(Iterator<Page> pages) {
    while (true) {
      while (ahead.size() < AHEAD && aheadBytes < AHEAD_BYTES && pages.hasNext()) {
        Page page = pages.next();
        aheadBytes += page.bytes().length;
        ahead.add(preparation.prepare(page, now, database));
      }
      Future<Prepared> first = ahead.poll();
      if (first == null) {
        flush();
        return;
      }
      Prepared prepared = Preparation.await(first);
      aheadBytes -= prepared.page().bytes().length;
      batchBytes += prepared.page().bytes().length;
      batch.add(prepared);
      if (batch.size() >= MOST_PAGES
          || batchBytes >= MOST_BYTES
          || System.nanoTime() - flushed >= LONGEST_WAIT.toNanos()) {
        flush();
      }
    }
  }

  private void flush() {
    List<Prepared.Ready> fresh = fresh();
    if (!fresh.isEmpty()) {
      store(fresh);
    }
    Set<String> added = new HashSet<>();
    fresh.forEach(page -> added.add(page.id()));
    List<Prepared> done = List.copyOf(batch);
    batch.clear();
    batchBytes = 0;
    flushed = System.nanoTime();
    done.forEach(page -> report.accept(told(page, added)));
  }

  /** The batch without what the desk has by now, each page once. */
  private List<Prepared.Ready> fresh() {
    Set<String> seen = new HashSet<>();
    List<Prepared.Ready> fresh = new ArrayList<>();
    for (Prepared page : batch) {
      if (page instanceof Prepared.Ready ready
          && seen.add(ready.id())
          && !database.read(handle -> Captures.known(handle, ready.id()))) {
        fresh.add(ready);
      }
    }
    return fresh;
  }

  private void store(List<Prepared.Ready> fresh) {
    List<Location> at = archive.append(fresh.stream().map(Prepared.Ready::member).toList(), now);
    try {
      database.write(handle -> insert(handle, fresh, at));
    } catch (RuntimeException e) {
      takeBack(at.getFirst(), e);
      throw e;
    }
    fresh.forEach(page -> index.put(page.record()));
    index.commit();
  }

  private static boolean insert(Handle handle, List<Prepared.Ready> pages, List<Location> at) {
    for (int i = 0; i < pages.size(); i++) {
      Prepared.Ready page = pages.get(i);
      Entry.Stored stored = new Entry.Stored(at.get(i), page.page(), page.sha256());
      Captures.insert(handle, stored, page.record());
    }
    Holdings.taken(handle, at.getLast().file(), at.getLast().end());
    Holdings.stale(handle, true);
    Holdings.advance(handle);
    return true;
  }

  /** Should even this fail, whoever opens the desk next takes the pages in. */
  private void takeBack(Location first, RuntimeException cause) {
    try {
      archive.takeBack(first);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Of equal pages in one batch the first is new, the others are known. */
  private static Added told(Prepared page, Set<String> added) {
    String source = page.page().source();
    return switch (page) {
      case Prepared.Known known -> new Added.Known(source, known.id());
      case Prepared.Refused refused -> new Added.Refused(source, refused.why());
      case Prepared.Ready ready ->
          added.remove(ready.id())
              ? new Added.New(source, ready.id())
              : new Added.Known(source, ready.id());
    };
  }
}
