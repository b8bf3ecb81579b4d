package kawat.desk.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

  /** An event that is still the same object has the same digest. */
  private final Map<MergedEvent, String> digested = new IdentityHashMap<>();

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
   * @param after those that it is to have
   */
  void put(Weave weave, Map<String, String> before, Map<String, String> after) {
    writer.putEvents(weave.events(), before, after);
  }

  /** Digests of a weave's events by their ids. */
  Map<String, String> digests(Weave weave) {
    return digests(weave, digested);
  }

  /**
   * @param digested those of an earlier weave, whose place these take
   */
  static Map<String, String> digests(Weave weave, Map<MergedEvent, String> digested) {
    Map<MergedEvent, String> now = new IdentityHashMap<>();
    Map<String, String> digests = new HashMap<>();
    for (MergedEvent event : weave.events()) {
      String known = digested.get(event);
      String digest = known == null ? FullTextWriter.digest(event) : known;
      now.put(event, digest);
      digests.put(event.id(), digest);
    }
    digested.clear();
    digested.putAll(now);
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
