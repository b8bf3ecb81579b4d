package kawat.desk.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.desk.PageFilter;
import kawat.desk.search.FullTextWriter;
import kawat.desk.search.IndexState;
import kawat.desk.store.Database;
import kawat.desk.store.Events;
import kawat.desk.store.Holdings;
import kawat.desk.store.Pages;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.Weave;

/** Keeps the index at the state of the database. */
final class Indexing implements AutoCloseable {
  private final Database database;
  private final FullTextWriter writer;

  private Indexing(Database database, FullTextWriter writer) {
    this.database = database;
    this.writer = writer;
  }

  /**
   * Opens the index; one that can't be opened is begun anew, since the database has all of it.
   *
   * @param mended is told of it
   */
  static Indexing open(DeskFiles files, Database database, List<String> mended) {
    FullTextWriter writer;
    try {
      writer = FullTextWriter.open(files.index());
    } catch (KawatException e) {
      if (e.code() != ErrorCode.DESK_DAMAGED) {
        throw e;
      }
      FullTextWriter.delete(files.index());
      writer = FullTextWriter.open(files.index());
      mended.add("the full-text index was damaged and is made anew");
    }
    return new Indexing(database, writer);
  }

  /** True where the last commit is of the database's state. */
  boolean current() {
    return writer.state().equals(state());
  }

  private IndexState state() {
    return database.read(
        handle -> new IndexState(Holdings.generation(handle), Holdings.epoch(handle)));
  }

  /** Brings the index to the database's state, whatever it is at now. */
  void catchUp() {
    IndexState wanted = state();
    Set<String> indexed = new HashSet<>();
    if (writer.state().epoch() == wanted.epoch()) {
      indexed.addAll(writer.pages());
    } else {
      writer.clear();
    }
    for (String id : database.read(handle -> Pages.ids(handle, PageFilter.ALL))) {
      if (!indexed.remove(id)) {
        put(database.read(handle -> Pages.record(handle, id)));
      }
    }
    indexed.forEach(writer::remove);
    writer.clearEvents();
    Map<String, String> digests = database.read(Events::digests);
    for (String id : digests.keySet()) {
      MergedEvent event = database.read(handle -> Events.one(handle, id));
      writer.putEvents(List.of(event), Map.of(), digests);
    }
    writer.commit(wanted);
  }

  void put(NewsRecord record) {
    writer.put(record, Pages.outlet(record.article()), Pages.day(record));
  }

  void remove(String page) {
    writer.remove(page);
  }

  /**
   * @param before digests of the events that the index has, by id
   */
  void put(Weave weave, Map<String, String> before) {
    writer.putEvents(weave.events(), before, digests(weave));
  }

  static Map<String, String> digests(Weave weave) {
    Map<String, String> digests = new HashMap<>();
    weave.events().forEach(event -> digests.put(event.id(), FullTextWriter.digest(event)));
    return digests;
  }

  /** Makes what was put and removed last; the database must be there already. */
  void commit() {
    writer.commit(state());
  }

  void purge() {
    writer.purge();
  }

  @Override
  public void close() {
    writer.close();
  }
}
