package kawat.desk.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import kawat.desk.ActorSummary;
import kawat.desk.ArticleParts;
import kawat.desk.Bin;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Grain;
import kawat.desk.Hit;
import kawat.desk.Neighbourhood;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.Pair;
import kawat.desk.Saying;
import kawat.desk.SearchQuery;
import kawat.desk.Slice;
import kawat.desk.StoredStory;
import kawat.desk.Window;
import kawat.desk.archive.Archive;
import kawat.desk.search.FullText;
import kawat.desk.store.Actors;
import kawat.desk.store.Database;
import kawat.desk.store.Events;
import kawat.desk.store.Holdings;
import kawat.desk.store.Neighbours;
import kawat.desk.store.Pages;
import kawat.desk.store.StoredParts;
import kawat.desk.store.Weaves;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Reuse;
import org.jspecify.annotations.Nullable;

/** Answers questions about a desk; opens the index when first asked for words. */
class ReadingDesk implements Desk {
  final DeskFiles files;
  final Archive archive;
  final Database database;
  private final ReentrantLock opening = new ReentrantLock();
  private @Nullable FullText fullText;

  ReadingDesk(DeskFiles files, Database database) {
    this.files = files;
    this.archive = files.archive();
    this.database = database;
  }

  @Override
  public Slice<PageSummary> pages(PageFilter filter, Window window) {
    return database.read(handle -> Pages.list(handle, filter, window));
  }

  @Override
  public List<Outlet> outlets() {
    return database.read(Pages::outlets);
  }

  @Override
  public List<Pair> pairs(int most) {
    return database.read(handle -> Events.pairs(handle, most));
  }

  @Override
  public PageSummary summary(String id) {
    return database.read(handle -> Pages.summary(handle, StoredParts.article(handle, id)));
  }

  @Override
  public NewsRecord record(String id) {
    return database.read(handle -> Pages.record(handle, StoredParts.article(handle, id)));
  }

  @Override
  public List<NewsRecord> records() {
    return database.read(Pages::records);
  }

  @Override
  public ArticleParts parts(String id) {
    return database.read(handle -> StoredParts.of(handle, id));
  }

  @Override
  public Page page(String id) {
    Holdings.Held held =
        database
            .read(handle -> Holdings.page(handle, id))
            .orElseThrow(
                () ->
                    new KawatException(
                        ErrorCode.NOT_FOUND, "the desk has no page '%s'".formatted(id), id));
    return archive
        .page(
            held.location()
                .orElseThrow(
                    () ->
                        new KawatException(
                            ErrorCode.DESK_DAMAGED,
                            "the archive lost the page; add it again from where it came",
                            id)))
        .page();
  }

  @Override
  public Slice<EventSummary> events(EventFilter filter, Window window) {
    Optional<List<String>> found = found(filter);
    return database.read(handle -> Events.list(handle, filter, found, window));
  }

  private Optional<List<String>> found(EventFilter filter) {
    return filter.text().filter(text -> !text.isBlank()).map(text -> fullText().events(text));
  }

  @Override
  public MergedEvent event(String id) {
    return database.read(handle -> Events.one(handle, id));
  }

  @Override
  public List<Bin> histogram(EventFilter filter, Grain grain) {
    Optional<List<String>> found = found(filter);
    return database.read(handle -> Events.histogram(handle, filter, found, grain));
  }

  @Override
  public Slice<ActorSummary> actors(Optional<String> name, Window window) {
    return database.read(handle -> Actors.list(handle, name, window));
  }

  @Override
  public ActorSummary actor(String key) {
    return database.read(handle -> Actors.one(handle, key));
  }

  @Override
  public Slice<Saying> sayings(String actorKey, Window window) {
    return database.read(handle -> Actors.sayings(handle, actorKey, window));
  }

  @Override
  public Slice<Hit> search(SearchQuery query, Window window) {
    Pages.check(query.filter());
    FullText.Result result = fullText().search(query, window);
    List<String> ids = result.found().stream().map(FullText.Found::id).toList();
    Map<String, PageSummary> pages = database.read(handle -> Pages.summaries(handle, ids));
    List<Hit> hits = new ArrayList<>();
    for (FullText.Found found : result.found()) {
      PageSummary page = pages.get(found.id());
      if (page != null) { // else removed since the index was asked
        hits.add(new Hit(page, found.snippets(), found.score()));
      }
    }
    return new Slice<>(hits, result.total(), window.offset());
  }

  private FullText fullText() {
    opening.lock();
    try {
      FullText open = fullText;
      if (open == null) {
        open = FullText.open(files.index());
        fullText = open;
      }
      return open;
    } finally {
      opening.unlock();
    }
  }

  @Override
  public Optional<String> find(String name) {
    return database.read(handle -> Pages.find(handle, name));
  }

  @Override
  public List<StoredStory> stories() {
    return database.read(Weaves::stories);
  }

  @Override
  public List<Disagreement> disagreements() {
    return database.read(handle -> Weaves.disagreements(handle, Optional.empty()));
  }

  @Override
  public Neighbourhood neighbourhood(String id) {
    return database.read(handle -> Neighbours.of(handle, StoredParts.article(handle, id)));
  }

  @Override
  public List<Disagreement> disagreements(String page) {
    return database.read(
        handle -> Weaves.disagreements(handle, Optional.of(StoredParts.article(handle, page))));
  }

  @Override
  public List<Reuse> reuse(String page) {
    return database.read(
        handle -> Weaves.reuse(handle, Optional.of(StoredParts.article(handle, page))));
  }

  @Override
  public List<Reuse> reuse() {
    return database.read(handle -> Weaves.reuse(handle, Optional.empty()));
  }

  @Override
  public void close() {
    opening.lock();
    try {
      FullText open = fullText;
      fullText = null;
      if (open != null) {
        open.close();
      }
    } finally {
      opening.unlock();
      database.close();
    }
  }
}
