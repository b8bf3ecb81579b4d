package kawat.desk.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.WritableDesk;
import kawat.desk.archive.Location;
import kawat.desk.store.Captures;
import kawat.desk.store.Database;
import kawat.desk.store.Events;
import kawat.desk.store.Holdings;
import kawat.desk.store.Pages;
import kawat.desk.store.StoredParts;
import kawat.desk.store.StoredWeave;
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
  private final Joining joining;
  private final List<String> mended = new ArrayList<>();

  /** Records by the number of their page, as they were last woven. */
  private Map<Long, NewsRecord> records = Map.of();

  private StoredWeave stored = StoredWeave.UNKNOWN;

  private final ReentrantLock changing = new ReentrantLock();

  /** Opens a locked desk and mends what the last writer may have left. */
  WritingDesk(DeskFiles files, Database database, DeskLock held, Analysis analysis) {
    super(files, database);
    this.analysis = analysis;
    this.held = held;
    this.preparation = new Preparation(analysis.reading());
    this.joining = new Joining(database, preparation, analysis.joined());
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
    weaveIfStale(apart -> mended.add(apart.source() + ": " + apart.why().getMessage()));
    return this;
  }

  @Override
  public void add(Iterator<Page> pages, Consumer<Added> report) {
    changing.lock();
    try {
      try {
        new Adding(archive, database, index, preparation, report).run(pages);
      } finally {
        weaveIfStale(report::accept);
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
      case Added.Apart apart -> throw apart.why();
    };
  }

  /**
   * @param report told of articles that could not be put together
   */
  private void weaveIfStale(Consumer<Added.Apart> report) {
    if (database.read(handle -> Holdings.stale(handle) || StoredParts.pending(handle))) {
      Joining.Plan plan = joining.plan();
      SortedMap<Long, NewsRecord> shown = plan.applied(read());
      List<NewsRecord> pages = List.copyOf(shown.values());
      store(analysis.weaving().weave(pages), pages, plan::store, () -> plan.index(index));
      records = shown;
      plan.apart().forEach(report);
    }
  }

  /** Every record by the number of its page; only those that came since the last time are read. */
  private Map<Long, NewsRecord> read() {
    records = database.read(handle -> Pages.records(handle, records));
    return records;
  }

  /**
   * @param first what else is to be changed in the transaction
   * @param then what else is to be changed in the index
   */
  private void store(Weave weave, List<NewsRecord> pages, Consumer<Handle> first, Runnable then) {
    Map<String, String> before = database.read(Events::digests);
    Map<String, String> digests = index.digests(weave);
    stored =
        database.write(
            handle -> {
              first.accept(handle);
              StoredWeave now = stored.replace(handle, weave, digests, pages);
              Holdings.stale(handle, false);
              Holdings.advance(handle);
              return now;
            });
    then.run();
    index.put(weave, before, digests);
    index.commit();
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
      Joining.Plan plan = joining.without(id);
      SortedMap<Long, NewsRecord> shown = plan.applied(read());
      List<NewsRecord> others =
          shown.values().stream().filter(record -> !record.id().equals(id)).toList();
      Weave weave = analysis.weaving().weave(others);
      Location at =
          archive.appendRemoval(page.sha256(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
      store(
          weave,
          others,
          handle -> {
            plan.store(handle);
            Captures.delete(handle, id);
            Holdings.taken(handle, at.file(), at.end());
          },
          () -> {
            plan.index(index);
            index.remove(id);
          });
      records = shown;
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
