package kawat.desk.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.WritableDesk;
import kawat.desk.archive.Location;
import kawat.desk.store.Database;
import kawat.desk.store.Events;
import kawat.desk.store.Holdings;
import kawat.desk.store.Pages;
import kawat.desk.store.Weaves;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.weaving.Weave;
import org.jdbi.v3.core.Handle;

/** Changes a desk; one change at a time. */
final class WritingDesk extends ReadingDesk implements WritableDesk {
  private final Analysis analysis;
  private final DeskLock held;
  private final Indexing index;
  private final Preparation preparation;
  private final List<String> mended = new ArrayList<>();
  private final ReentrantLock changing = new ReentrantLock();

  /** Opens a locked desk and mends what the last writer may have left. */
  WritingDesk(DeskFiles files, Database database, DeskLock held, Analysis analysis) {
    super(files, database);
    this.analysis = analysis;
    this.held = held;
    this.preparation = new Preparation(analysis.reading());
    try {
      DeskFiles.deleteDatabase(files.draft());
      new Compaction(files, database).finish();
      new Recovery(files, database, mended).run(preparation);
      this.index = Indexing.open(files, database, mended);
    } catch (RuntimeException e) {
      preparation.close();
      throw e;
    }
  }

  /** The second half of opening, after which {@link #close} is the caller's. */
  WritingDesk caughtUp() {
    if (!index.current()) {
      index.catchUp();
    }
    weaveIfStale();
    return this;
  }

  @Override
  public void add(Iterator<Page> pages, Consumer<Added> report) {
    changing.lock();
    try {
      try {
        new Adding(archive, database, index, preparation, report).run(pages);
      } finally {
        weaveIfStale();
      }
    } finally {
      changing.unlock();
    }
  }

  @Override
  public Added add(Page page) {
    List<Added> added = new ArrayList<>();
    add(List.of(page).iterator(), added::add);
    return switch (added.getFirst()) {
      case Added.Refused refused -> throw refused.why();
      case Added.New fresh -> fresh;
      case Added.Known known -> known;
    };
  }

  private void weaveIfStale() {
    if (!database.read(Holdings::stale)) {
      return;
    }
    Weave weave = analysis.weaving().weave(database.read(Pages::records));
    Map<String, String> before = database.read(Events::digests);
    database.write(handle -> store(handle, weave));
    index.put(weave, before);
    index.commit();
  }

  private static boolean store(Handle handle, Weave weave) {
    Weaves.replace(handle, weave, Indexing.digests(weave));
    Holdings.stale(handle, false);
    Holdings.advance(handle);
    return true;
  }

  @Override
  public void remove(String id) {
    changing.lock();
    try {
      Holdings.Held page =
          database
              .read(handle -> Holdings.page(handle, id))
              .orElseThrow(
                  () ->
                      new KawatException(
                          ErrorCode.NOT_FOUND, "the desk has no page '%s'".formatted(id), id));
      List<NewsRecord> others =
          database.read(Pages::records).stream().filter(record -> !record.id().equals(id)).toList();
      Weave weave = analysis.weaving().weave(others);
      Map<String, String> before = database.read(Events::digests);
      Location at =
          archive.appendRemoval(page.sha256(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
      database.write(
          handle -> {
            Weaves.clear(handle);
            Pages.delete(handle, id);
            Holdings.taken(handle, at.file(), at.end());
            return store(handle, weave);
          });
      index.remove(id);
      index.put(weave, before);
      index.commit();
    } finally {
      changing.unlock();
    }
  }

  @Override
  public void compact() {
    changing.lock();
    try {
      new Compaction(files, database).run();
      database.vacuum();
      index.purge();
    } finally {
      changing.unlock();
    }
  }

  @Override
  public List<String> mended() {
    return List.copyOf(mended);
  }

  @Override
  public void close() {
    try {
      index.close();
    } finally {
      preparation.close();
      try {
        super.close();
      } finally {
        held.close();
      }
    }
  }
}
