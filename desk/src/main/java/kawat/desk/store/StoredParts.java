package kawat.desk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.article.together.Parts;
import kawat.article.together.Stitching;
import kawat.desk.ArticleParts;
import kawat.model.Article;
import kawat.model.NewsRecord;
import org.jdbi.v3.core.Handle;

/**
 * Which pages are parts of one article. Every method works within the transaction of its handle.
 */
public final class StoredParts {
  private static final String INSERT =
      "INSERT INTO part (id, seq, sha256, source, url, captured, bytes, file, position, length,"
          + " record, article, place, spare, article_key) VALUES (:id, :seq, :sha256, :source,"
          + " :url, :captured, :bytes, :file, :position, :length, :record, :article, :place,"
          + " :spare, :key)";

  private StoredParts() {}

  /**
   * An article of several pages.
   *
   * @param row the pages whose text it has, in their order
   * @param spare those that tell no more
   * @param record what was read from it
   */
  public record Joined(List<Capture> row, List<Capture> spare, NewsRecord record) {
    public Joined {
      row = List.copyOf(row);
      spare = List.copyOf(spare);
    }

    /** The page under whose number and id the article stands. */
    public Capture first() {
      return row.getFirst();
    }

    /** All its pages, in the order in which they are stored. */
    public List<Capture> pages() {
      return Stream.concat(row.stream(), spare.stream()).toList();
    }
  }

  /** True where pages came that may be parts and were not yet put together. */
  public static boolean pending(Handle handle) {
    return handle.createQuery("SELECT EXISTS (SELECT 1 FROM unjoined)").mapTo(boolean.class).one();
  }

  /** Pages that came since parts were last put together. */
  public static List<String> unjoined(Handle handle) {
    return handle.createQuery("SELECT id FROM unjoined ORDER BY id").mapTo(String.class).list();
  }

  /** What the pages have in common with others that may be of their articles. */
  public static List<String> keys(Handle handle, List<String> ids) {
    return handle
        .createQuery(
            "SELECT article_key FROM page WHERE article_key IS NOT NULL"
                + " AND id IN (SELECT value FROM json_each(:ids))"
                + " UNION SELECT article_key FROM part"
                + " WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY 1")
        .bind("ids", Sql.array(ids))
        .mapTo(String.class)
        .list();
  }

  /** Every page of that key as it was read alone, the newest first: a later capture goes before. */
  public static List<Capture> captures(Handle handle, String key) {
    return handle
        .createQuery(
            "SELECT %1$s FROM part WHERE article_key = :key UNION ALL SELECT %1$s FROM page"
                    .formatted(Captures.COLUMNS)
                + " WHERE article_key = :key AND id NOT IN (SELECT id FROM part)"
                + " ORDER BY captured DESC, id")
        .bind("key", key)
        .map((row, context) -> Captures.capture(row))
        .list();
  }

  /** Ids of the pages of each article of that key on several, as {@link Joined#pages} has them. */
  public static List<List<String>> joined(Handle handle, String key) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT article, id FROM part WHERE article_key = :key ORDER BY article, place")
        .bind("key", key)
        .map((row, context) -> Map.entry(row.getString("article"), row.getString("id")))
        .forEach(
            row ->
                articles.computeIfAbsent(row.getKey(), a -> new ArrayList<>()).add(row.getValue()));
    return List.copyOf(articles.values());
  }

  /**
   * Shows pages anew.
   *
   * @param gone ids of all pages concerned
   * @param alone those to be shown for themselves
   * @param joined articles to be shown
   */
  public static void replace(
      Handle handle, List<String> gone, List<Capture> alone, List<Joined> joined) {
    handle.execute("PRAGMA defer_foreign_keys = ON");
    for (String table : List.of("page", "part")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE id IN (SELECT value FROM json_each(:ids))")
          .bind("ids", Sql.array(gone))
          .execute();
    }
    alone.forEach(page -> Captures.insert(handle, page, page.own()));
    for (Joined article : joined) {
      Captures.insert(handle, article.first(), article.record());
      int place = 0;
      for (Capture page : article.pages()) {
        Captures.bind(handle.createUpdate(INSERT), page, page.own())
            .bind("article", article.first().id())
            .bind("place", place)
            .bind("spare", place >= article.row().size())
            .bind("key", Captures.key(page.url(), page.own().article().headline()).orElseThrow())
            .execute();
        place++;
      }
    }
    if (!gone.isEmpty()) {
      Holdings.nextEpoch(
          handle); // an id tells other things now; an index must not take it as known
    }
  }

  /** Notes that what parts there are stand together. */
  public static void settled(Handle handle) {
    handle.execute("DELETE FROM unjoined");
  }

  /** Shows the pages of an article for themselves, where the page is one of them. */
  static void takeApart(Handle handle, String id) {
    List<Capture> pages =
        handle
            .createQuery(
                "SELECT "
                    + Captures.COLUMNS
                    + " FROM part WHERE article = (SELECT article FROM part WHERE id = :id)")
            .bind("id", id)
            .map((row, context) -> Captures.capture(row))
            .list();
    if (!pages.isEmpty()) {
      replace(handle, pages.stream().map(Capture::id).toList(), pages, List.of());
      pages.forEach(page -> Captures.mark(handle, page));
    }
  }

  /** Id of the article that the page is a part of; its own where it is none. */
  public static String article(Handle handle, String id) {
    return handle
        .createQuery("SELECT article FROM part WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .orElse(id);
  }

  /**
   * The pages of an article.
   *
   * @param id of the article or one of its parts
   * @throws kawat.model.KawatException NOT_FOUND
   */
  public static ArticleParts of(Handle handle, String id) {
    String article = article(handle, id);
    List<Capture> row = pages(handle, "part WHERE article = :id AND NOT spare", article);
    if (row.isEmpty()) {
      row = pages(handle, "page WHERE id = :id", article);
    }
    if (row.isEmpty()) {
      throw Pages.missing(id);
    }
    List<Article> texts = row.stream().map(page -> page.own().article()).toList();
    List<Integer> blocks = Stitching.blocks(texts);
    List<ArticleParts.Part> parts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      parts.add(part(row.get(i), Parts.number(texts.get(i), texts), blocks.get(i), false));
    }
    for (Capture page : pages(handle, "part WHERE article = :id AND spare", article)) {
      parts.add(part(page, Parts.number(page.own().article(), texts), 0, true));
    }
    return new ArticleParts(article, parts, Parts.missing(texts));
  }

  private static List<Capture> pages(Handle handle, String which, String article) {
    return handle
        .createQuery("SELECT " + Captures.COLUMNS + " FROM " + which)
        .bind("id", article)
        .map((row, context) -> Captures.capture(row))
        .list();
  }

  private static ArticleParts.Part part(
      Capture page, Optional<Integer> number, int blocks, boolean spare) {
    return new ArticleParts.Part(
        page.id(), page.source(), page.url(), page.captured(), page.bytes(), number, blocks, spare);
  }
}
