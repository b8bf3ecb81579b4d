package kawat.desk.store;

import java.util.ArrayList;
import java.util.List;
import kawat.desk.Neighbourhood;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.novelty.Novelty;
import org.jdbi.v3.core.Handle;

/** Finds the pages near one by what the tables know, so that no other page need be read. */
public final class Neighbours {
  /** When a page was told, as {@link kawat.weaving.PageTime} has it; then as it was added. */
  private static final String TIME = "COALESCE(%1$s.published, %1$s.story_day, '9999'), %1$s.seq";

  private static final String EARLIER =
      "(" + TIME.formatted("o") + ") < (" + TIME.formatted("p") + ")";

  /** By events, by passages taken over, by stories, by actors in common. */
  private static final String NEAR =
      "SELECT o.id FROM page o, page p WHERE p.id = :page AND "
          + EARLIER
          + " AND o.id IN (SELECT r.page FROM event_report r WHERE r.event IN"
          + " (SELECT event FROM event_report WHERE page = :page)"
          + " UNION SELECT earlier FROM reuse WHERE later = :page"
          + " UNION SELECT page FROM story_page WHERE story IN"
          + " (SELECT story FROM story_page WHERE page = :page)"
          + " UNION SELECT page FROM (SELECT a.page AS page FROM page_actor a"
          + " JOIN page o ON o.id = a.page, page p WHERE p.id = :page AND "
          + EARLIER
          + " AND a.actor IN (SELECT actor FROM page_actor WHERE page = :page)"
          + " GROUP BY a.page HAVING COUNT(*) >= :actors"
          + " ORDER BY COUNT(*) DESC, "
          + TIME.formatted("o")
          + " LIMIT :most))"
          + " ORDER BY o.seq";

  private Neighbours() {}

  /**
   * @throws kawat.model.KawatException NOT_FOUND
   */
  public static Neighbourhood of(Handle handle, String page) {
    List<String> near =
        handle
            .createQuery(NEAR)
            .bind("page", page)
            .bind("actors", Novelty.COMMON_ACTORS)
            .bind("most", 2 * Novelty.NEAREST) // the tables count a little otherwise
            .mapTo(String.class)
            .list();
    List<NewsRecord> records = new ArrayList<>(Pages.records(handle, near));
    records.add(Pages.record(handle, page));
    return new Neighbourhood(records, events(handle, page, near), earlier(handle, page));
  }

  private static List<MergedEvent> events(Handle handle, String page, List<String> near) {
    List<String> ids =
        handle
            .createQuery(
                "SELECT id FROM event WHERE id IN (SELECT event FROM event_report WHERE page ="
                    + " :page) OR status = 'planned' AND id IN (SELECT event FROM event_report"
                    + " WHERE page IN (SELECT value FROM json_each(:near))) ORDER BY rank")
            .bind("page", page)
            .bind("near", Sql.array(near))
            .mapTo(String.class)
            .list();
    return ids.stream().map(id -> Events.one(handle, id)).toList();
  }

  private static int earlier(Handle handle, String page) {
    return handle
        .createQuery("SELECT COUNT(*) FROM page o, page p WHERE p.id = :page AND " + EARLIER)
        .bind("page", page)
        .mapTo(Integer.class)
        .one();
  }
}
