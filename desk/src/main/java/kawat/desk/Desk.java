package kawat.desk;

import java.util.List;
import java.util.Optional;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Reuse;

/**
 * A desk, open for reading. Safe for any number of threads; each call sees the desk as one finished
 * batch of additions left it.
 *
 * <p>An article on several pages is one page here, under the id of its first part; asked by the id
 * of another part, the desk answers with the article.
 *
 * <p>Every method throws {@link kawat.model.KawatException}: DESK_DAMAGED where the desk's files do
 * not fit together, and as told below.
 */
public interface Desk extends AutoCloseable {
  /** Pages, newest publication first, those without a day last. */
  Slice<PageSummary> pages(PageFilter filter, Window window);

  /** Names of outlets with the number of their pages, most pages first. */
  List<Outlet> outlets();

  /**
   * Pairs of states with the number of events between them, most events first.
   *
   * @param most how many at most
   */
  List<Pair> pairs(int most);

  /**
   * A page in one line.
   *
   * @throws kawat.model.KawatException NOT_FOUND
   */
  PageSummary summary(String id);

  /**
   * Id of the page of that id, else of the first one that came from there or has that address; for
   * a part that of its article.
   */
  Optional<String> find(String name);

  /**
   * What was read from a page.
   *
   * @throws kawat.model.KawatException NOT_FOUND
   */
  NewsRecord record(String id);

  /** Every record, in the order in which pages were added; held in memory all at once. */
  List<NewsRecord> records();

  /**
   * The pages that an article stands on.
   *
   * @param id of the article or of any of its pages
   * @throws kawat.model.KawatException NOT_FOUND
   */
  ArticleParts parts(String id);

  /**
   * A page with those that may have told the same before; reads no others.
   *
   * @throws kawat.model.KawatException NOT_FOUND
   */
  Neighbourhood neighbourhood(String id);

  /**
   * A page exactly as it came, from the archive; of an article on several the one of that id.
   *
   * @throws kawat.model.KawatException NOT_FOUND; DESK_DAMAGED where its bytes do not fit their
   *     digest
   */
  Page page(String id);

  /**
   * Merged events in the order of time, those without date last.
   *
   * @throws kawat.model.KawatException BAD_QUERY where a date or the text can't be understood
   */
  Slice<EventSummary> events(EventFilter filter, Window window);

  /**
   * A merged event with all its reports.
   *
   * @param id its own, or {@code PAGE/INDEX} of one of its reports
   * @throws kawat.model.KawatException NOT_FOUND
   */
  MergedEvent event(String id);

  /**
   * How events spread over time; columns without events between the first and the last are there
   * too. Events without date are not counted.
   *
   * @throws kawat.model.KawatException BAD_QUERY where a date or the text can't be understood
   */
  List<Bin> histogram(EventFilter filter, Grain grain);

  /**
   * Actors, most named first.
   *
   * @param name part of a name or a key, capitals aside
   */
  Slice<ActorSummary> actors(Optional<String> name, Window window);

  /**
   * @throws kawat.model.KawatException NOT_FOUND
   */
  ActorSummary actor(String key);

  /** What an actor is quoted with, newest page first. */
  Slice<Saying> sayings(String actorKey, Window window);

  /**
   * Pages found by their words.
   *
   * @throws kawat.model.KawatException BAD_QUERY where the query can't be understood
   */
  Slice<Hit> search(SearchQuery query, Window window);

  /** Groups of pages, largest first. */
  List<StoredStory> stories();

  /** Where tellings differ. */
  List<Disagreement> disagreements();

  /** The same, as far as a page has a part in it. */
  List<Disagreement> disagreements(String page);

  /** Passages taken over by a page or from it. */
  List<Reuse> reuse(String page);

  /** Every passage taken over. */
  List<Reuse> reuse();

  @Override
  void close();

  /**
   * An outlet.
   *
   * @param pages how many of its pages the desk has
   */
  record Outlet(String name, int pages) {}
}
