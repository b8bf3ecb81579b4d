package kawat.desk.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.desk.Hit;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index, open for reading; sees each commit once it is made. Safe for any number of threads.
 *
 * <p>Every method throws {@link kawat.model.KawatException}: DESK_DAMAGED where the index is
 * missing or damaged.
 */
public final class FullText implements AutoCloseable {
  private static final int MOST_EVENTS = 1_000_000;
  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;

  private FullText(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  public static FullText open(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      return new FullText(folder, directory, new SearcherManager(directory, null));
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  /**
   * A page that a query found.
   *
   * @param id of the page
   */
  public record Found(String id, List<Hit.Snippet> snippets, float score) {}

  /**
   * Pages found by their words.
   *
   * @param total how many in all
   */
  public record Result(List<Found> found, int total) {}

  /**
   * @throws kawat.model.KawatException BAD_QUERY where the query can't be understood
   */
  public Result search(SearchQuery asked, Window window) {
    Query query = QueryReading.pages(asked);
    return with(
        searcher -> {
          int upTo = window.offset() + window.limit();
          TopDocs top = top(searcher, query, order(asked), upTo);
          int total = searcher.count(query);
          ScoreDoc[] wanted = slice(top.scoreDocs, window.offset());
          List<List<Hit.Snippet>> snippets = Snippets.of(searcher, query, wanted);
          List<Found> found = new ArrayList<>();
          for (int i = 0; i < wanted.length; i++) {
            String id = id(searcher, wanted[i].doc);
            float score = Float.isNaN(wanted[i].score) ? 0 : wanted[i].score;
            found.add(new Found(id, snippets.get(i), score));
          }
          return new Result(found, total);
        });
  }

  private static TopDocs top(IndexSearcher searcher, Query query, Optional<Sort> order, int upTo)
      throws IOException {
    int most = Math.max(1, Math.min(upTo, searcher.getIndexReader().maxDoc()));
    return order.isEmpty()
        ? searcher.search(query, most)
        : searcher.search(query, new TopFieldCollectorManager(order.get(), most, null, most));
  }

  private static Optional<Sort> order(SearchQuery asked) {
    SearchQuery.Order order =
        asked.words().isEmpty() && asked.order() == SearchQuery.Order.RELEVANCE
            ? SearchQuery.Order.NEWEST
            : asked.order();
    return switch (order) {
      case RELEVANCE -> Optional.empty();
      case NEWEST -> Optional.of(byDay(true));
      case OLDEST -> Optional.of(byDay(false));
    };
  }

  private static Sort byDay(boolean newest) {
    SortField day = new SortField(IndexedPage.DAY, SortField.Type.STRING, newest);
    day.setMissingValue(SortField.STRING_LAST);
    return new Sort(day, SortField.FIELD_DOC);
  }

  private static ScoreDoc[] slice(ScoreDoc[] all, int offset) {
    return offset >= all.length
        ? new ScoreDoc[0]
        : java.util.Arrays.copyOfRange(all, offset, all.length);
  }

  /**
   * Ids of merged events found by their words.
   *
   * @throws kawat.model.KawatException BAD_QUERY where the text can't be understood
   */
  public List<String> events(String text) {
    Query query = QueryReading.events(text);
    return with(
        searcher -> {
          List<String> ids = new ArrayList<>();
          int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, MOST_EVENTS);
          for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            ids.add(id(searcher, hit.doc));
          }
          return ids;
        });
  }

  private static String id(IndexSearcher searcher, int document) throws IOException {
    String name =
        searcher.storedFields().document(document, Set.of(IndexedPage.ID)).get(IndexedPage.ID);
    return name.substring(name.indexOf(':') + 1);
  }

  /** Ids of the pages in the index. */
  public Set<String> pages() {
    return with(searcher -> pages(searcher.getIndexReader()));
  }

  static Set<String> pages(IndexReader reader) throws IOException {
    Set<String> ids = new HashSet<>();
    String prefix = IndexedPage.name(IndexedPage.PAGE, "");
    for (LeafReaderContext leaf : reader.leaves()) {
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        var live = leaf.reader().getLiveDocs();
        if (live == null || live.get(document)) {
          String name =
              leaf.reader()
                  .storedFields()
                  .document(document, Set.of(IndexedPage.ID))
                  .get(IndexedPage.ID);
          if (name.startsWith(prefix)) {
            ids.add(name.substring(prefix.length()));
          }
        }
      }
    }
    return ids;
  }

  /** The state of the database that the index belongs to. */
  public IndexState state() {
    return with(
        searcher ->
            IndexState.of(
                ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData()));
  }

  /** Compares the check sums of all files. */
  public void check() {
    with(
        searcher -> {
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (leaf.reader() instanceof CodecReader codec) {
              codec.checkIntegrity();
            }
          }
          return true;
        });
  }

  /** A question to the index. */
  private interface Question<R> {
    R ask(IndexSearcher searcher) throws IOException;
  }

  private <R> R with(Question<R> question) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }

  @Override
  public void close() {
    try (Directory closing = directory) {
      searchers.close();
    } catch (IOException e) {
      throw IndexFailure.of(e, folder);
    }
  }
}
