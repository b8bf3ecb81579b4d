package kawat.desk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index, open for writing; one at a time. Nothing shows before {@link #commit}.
 *
 * <p>Every method throws {@link kawat.model.KawatException}: DISK_FULL, FILE_UNREADABLE or
 * DESK_DAMAGED.
 */
public final class FullTextWriter implements AutoCloseable {
  private static final double MEMORY = 32; // megabytes held before a segment is written
  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;

  private FullTextWriter(Path folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /** Opens the index, making an empty one of state NONE where there is none. */
  public static FullTextWriter open(Path folder) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        IndexWriterConfig config = new IndexWriterConfig(IndexText.ANALYZER);
        config.setRAMBufferSizeMB(MEMORY);
        config.setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        if (!DirectoryReader.indexExists(directory)) {
          writer.commit();
        }
        return new FullTextWriter(folder, directory, writer);
      } catch (IOException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Deletes an index, whatever its state. */
  public static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** The state of the last commit. */
  public IndexState state() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return IndexState.of(data);
  }

  /** Puts a page in, in the place of one of its id. */
  public void put(NewsRecord record, Optional<String> outlet, Optional<String> day) {
    put(IndexedPage.PAGE, record.id(), IndexedPage.of(record, outlet, day));
  }

  public void remove(String page) {
    drop(List.of(IndexedPage.name(IndexedPage.PAGE, page)));
  }

  /**
   * Brings the events up to date.
   *
   * @param before digests of the events that the index has, by id
   * @param after those that it is to have
   */
  public void putEvents(
      List<MergedEvent> events, Map<String, String> before, Map<String, String> after) {
    List<String> gone = new ArrayList<>();
    for (String id : before.keySet()) {
      if (!after.containsKey(id)) {
        gone.add(IndexedPage.name(IndexedPage.EVENT, id));
      }
    }
    drop(gone);
    for (MergedEvent event : events) {
      String digest = after.get(event.id());
      if (digest == null || !digest.equals(before.get(event.id()))) {
        put(IndexedPage.EVENT, event.id(), IndexedPage.of(event));
      }
    }
  }

  /** Changes whenever what the index knows of the event does. */
  public static String digest(MergedEvent event) {
    return IndexedPage.digest(event);
  }

  /** Takes every event out. */
  public void clearEvents() {
    try {
      writer.deleteDocuments(new Term(IndexedPage.KIND, IndexedPage.EVENT));
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Takes everything out. */
  public void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Ids of the pages in the last commit. */
  public Set<String> pages() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return FullText.pages(reader);
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  private void put(String kind, String id, Document document) {
    try {
      writer.updateDocument(new Term(IndexedPage.ID, IndexedPage.name(kind, id)), document);
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  private void drop(List<String> names) {
    try {
      writer.deleteDocuments(
          names.stream().map(name -> new Term(IndexedPage.ID, name)).toArray(Term[]::new));
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Makes all changes last and shows them. */
  public void commit(IndexState state) {
    try {
      writer.setLiveCommitData(state.userData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Erases what was taken out from the files too. */
  public void purge() {
    try {
      writer.forceMergeDeletes();
      writer.commit();
      writer.deleteUnusedFiles();
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() {
    try (Directory closing = directory) {
      writer.rollback();
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }
}
