package kawat.desk.store;

import static kawat.desk.store.Sql.orNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.desk.PageSummary;
import kawat.desk.StoredStory;
import kawat.desk.json.RecordJson;
import kawat.desk.json.WeaveJson;
import kawat.desk.store.Ranks.Ranked;
import kawat.model.Actor;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What pages say together. Every method works within the transaction of its handle. */
public final class Weaves {
  private Weaves() {}

  /** Forgets what was woven. */
  public static void clear(Handle handle) {
    for (String table : List.of("event", "story", "disagreement", "reuse", "actor")) {
      handle.execute("DELETE FROM " + table);
    }
  }

  /** Takes some of a table's rows out, with what hangs on them. */
  static void delete(Handle handle, String table, List<? extends Ranked<?>> gone) {
    PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE rank = ?");
    gone.forEach(row -> batch.add(row.rank()));
    batch.execute();
  }

  static void reuse(Handle handle, List<Ranked<Reuse>> found) {
    PreparedBatch batch = handle.prepareBatch("INSERT INTO reuse VALUES (?, ?, ?, ?)");
    for (Ranked<Reuse> row : found) {
      Reuse reuse = row.thing();
      batch.add(row.rank(), reuse.earlier().page(), reuse.later().page(), WeaveJson.write(reuse));
    }
    batch.execute();
  }

  static void events(Handle handle, List<Ranked<MergedEvent>> events, Map<String, String> digests) {
    Map<String, String> outlets = outlets(handle, events);
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)");
    PreparedBatch actors =
        handle.prepareBatch("INSERT OR IGNORE INTO event_actor VALUES (?, ?, ?, ?)");
    PreparedBatch reports =
        handle.prepareBatch("INSERT INTO event_report VALUES (?, ?, ?, ?, ?, ?)");
    for (Ranked<MergedEvent> ranked : events) {
      MergedEvent event = ranked.thing();
      row(rows, ranked.rank(), event, outlets, digests.getOrDefault(event.id(), ""));
      event.from().forEach(actor -> actor(actors, event, actor, "from"));
      event.to().forEach(actor -> actor(actors, event, actor, "to"));
      int place = 0;
      for (Report report : event.reports()) {
        reports.add(
            event.id(),
            place++,
            report.page(),
            report.index(),
            report.copied(),
            RecordJson.write(report.event()));
      }
    }
    rows.execute();
    actors.execute();
    reports.execute();
  }

  private static void row(
      PreparedBatch rows,
      long rank,
      MergedEvent event,
      Map<String, String> outlets,
      String digest) {
    Report first = event.reports().getFirst();
    Optional<Days> days = event.date().flatMap(Days::of);
    Set<String> pages = new LinkedHashSet<>();
    event.reports().forEach(report -> pages.add(report.page()));
    Set<String> told =
        pages.stream()
            .flatMap(page -> Optional.ofNullable(outlets.get(page)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    rows.add(
        rank,
        event.id(),
        Actors.word(event.form()),
        orNull(event.channel()),
        event.coding().plover(),
        event.coding().cameo(),
        event.coding().goldstein(),
        orNull(event.date()),
        orNull(days.map(Days::from)),
        orNull(days.map(Days::to)),
        orNull(event.place()),
        Actors.word(event.status()),
        event.reports().size(),
        pages.size(),
        event.origins().size(),
        String.join("\n", told),
        first.event().evidence().isEmpty() ? "" : first.event().evidence().getFirst().exact(),
        first.page(),
        digest,
        WeaveJson.write(event));
  }

  private static void actor(PreparedBatch batch, MergedEvent event, Actor actor, String side) {
    batch.add(event.id(), actor.key(), side, orNull(actor.country()));
  }

  private static Map<String, String> outlets(Handle handle, List<Ranked<MergedEvent>> events) {
    Set<String> pages = new LinkedHashSet<>();
    events.forEach(event -> event.thing().reports().forEach(report -> pages.add(report.page())));
    Map<String, String> outlets = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, outlet FROM page"
                + " WHERE outlet IS NOT NULL AND id IN (SELECT value FROM json_each(:pages))")
        .bind("pages", Sql.array(pages))
        .map((row, context) -> Map.entry(row.getString("id"), row.getString("outlet")))
        .forEach(entry -> outlets.put(entry.getKey(), entry.getValue()));
    return outlets;
  }

  static void stories(Handle handle, List<Ranked<Story>> stories) {
    PreparedBatch rows = handle.prepareBatch("INSERT INTO story VALUES (?, ?)");
    PreparedBatch pages = handle.prepareBatch("INSERT INTO story_page VALUES (?, ?, ?)");
    for (Ranked<Story> story : stories) {
      rows.add(story.rank(), story.thing().title());
      int place = 0;
      for (String page : story.thing().pages()) {
        pages.add(story.rank(), place++, page);
      }
    }
    rows.execute();
    pages.execute();
  }

  static void disagreements(Handle handle, List<Ranked<Disagreement>> found) {
    PreparedBatch rows = handle.prepareBatch("INSERT INTO disagreement VALUES (?, ?, ?, ?)");
    PreparedBatch pages =
        handle.prepareBatch("INSERT OR IGNORE INTO disagreement_page VALUES (?, ?)");
    for (Ranked<Disagreement> row : found) {
      Disagreement disagreement = row.thing();
      rows.add(
          row.rank(),
          Actors.word(disagreement.kind()),
          disagreement.what(),
          WeaveJson.write(disagreement));
      for (Disagreement.Side side : disagreement.sides()) {
        pages.add(row.rank(), side.page());
      }
    }
    rows.execute();
    pages.execute();
  }

  /** Largest first. */
  public static List<StoredStory> stories(Handle handle) {
    record Line(long story, String title, PageSummary page) {}
    Map<Long, List<Line>> stories =
        handle
            .createQuery(
                "SELECT s.rank, s.title, "
                    + Pages.SUMMARY
                    + " FROM story s"
                    + " JOIN story_page t ON t.story = s.rank JOIN page p ON p.id = t.page"
                    + " ORDER BY (SELECT COUNT(*) FROM story_page c WHERE c.story = s.rank) DESC,"
                    + " s.rank, t.place")
            .map(
                (row, context) ->
                    new Line(row.getLong("rank"), row.getString("title"), Pages.summary(row)))
            .collect(Collectors.groupingBy(Line::story, LinkedHashMap::new, Collectors.toList()));
    return stories.values().stream()
        .map(
            lines ->
                new StoredStory(
                    lines.getFirst().page().id(),
                    lines.getFirst().title(),
                    lines.stream().map(Line::page).toList()))
        .toList();
  }

  /**
   * @param page whose part in them is asked for; empty for all
   */
  public static List<Disagreement> disagreements(Handle handle, Optional<String> page) {
    Sql sql = new Sql();
    page.ifPresent(
        id ->
            sql.and(
                "rank IN (SELECT disagreement FROM disagreement_page WHERE page = :page)",
                "page",
                id));
    return sql.bind(
            handle.createQuery("SELECT told FROM disagreement" + sql.where() + " ORDER BY rank"))
        .mapTo(String.class)
        .map(json -> WeaveJson.readDisagreement(json, "disagreement"))
        .list();
  }

  /**
   * @param page from which or by which passages were taken over; empty for all
   */
  public static List<Reuse> reuse(Handle handle, Optional<String> page) {
    Sql sql = new Sql();
    page.ifPresent(id -> sql.and("(earlier = :page OR later = :page)", "page", id));
    return sql.bind(handle.createQuery("SELECT told FROM reuse" + sql.where() + " ORDER BY rank"))
        .mapTo(String.class)
        .map(json -> WeaveJson.readReuse(json, "reuse"))
        .list();
  }
}
