package kawat.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.Bin;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Grain;
import kawat.desk.Pair;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.json.RecordJson;
import kawat.desk.json.WeaveJson;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.KawatException;
import kawat.weaving.MergedEvent;
import org.jdbi.v3.core.Handle;

/** Questions about merged events. */
public final class Events {
  private static final String ORDER = "e.day_from IS NULL, e.day_from, e.day_to, e.rank";
  private static final int MOST_COLUMNS = 120;

  private Events() {}

  /**
   * In the order of time, those without date last.
   *
   * @param found ids of the events that the filter's text finds; empty where it asks for none
   */
  public static Slice<EventSummary> list(
      Handle handle, EventFilter filter, Optional<List<String>> found, Window window) {
    return condition(filter, found)
        .slice(handle, "e.*", "event e", ORDER, window, (row, context) -> summary(row));
  }

  private static Sql condition(EventFilter filter, Optional<List<String>> found) {
    Sql sql = new Sql();
    int n = 0;
    for (String actor : filter.actors()) {
      String name = "actor" + n++;
      sql.and(
          "e.id IN (SELECT event FROM event_actor WHERE actor = :%s OR country = :%s)"
              .formatted(name, name),
          name,
          actor);
    }
    if (!filter.forms().isEmpty()) {
      sql.and("e.form IN (SELECT value FROM json_each(:forms))", "forms", words(filter.forms()));
    }
    if (!filter.statuses().isEmpty()) {
      sql.and(
          "e.status IN (SELECT value FROM json_each(:statuses))",
          "statuses",
          words(filter.statuses()));
    }
    filter.from().ifPresent(d -> sql.and("e.day_to >= :from", "from", Days.asked(d).from()));
    filter.to().ifPresent(d -> sql.and("e.day_from <= :to", "to", Days.asked(d).to()));
    reported(filter, sql);
    found.ifPresent(
        ids -> sql.and("e.id IN (SELECT value FROM json_each(:found))", "found", Sql.array(ids)));
    return sql;
  }

  private static void reported(EventFilter filter, Sql sql) {
    if (!filter.outlets().isEmpty()) {
      sql.and(
          "e.id IN (SELECT r.event FROM event_report r JOIN page p ON p.id = r.page"
              + " WHERE p.outlet_key IN (SELECT value FROM json_each(:outlets)))",
          "outlets",
          Sql.array(filter.outlets().stream().map(Pages::key).sorted().toList()));
    }
    filter
        .page()
        .ifPresent(
            id ->
                sql.and("e.id IN (SELECT event FROM event_report WHERE page = :page)", "page", id));
  }

  private static String words(java.util.Set<? extends Enum<?>> constants) {
    return Sql.array(constants.stream().map(Actors::word).sorted().toList());
  }

  private static EventSummary summary(ResultSet row) throws SQLException {
    MergedEvent merge = WeaveJson.readMergeHead(row.getString("merge"), row.getString("id"));
    String outlets = row.getString("outlets");
    return new EventSummary(
        merge.id(),
        merge.form(),
        merge.channel(),
        merge.coding(),
        merge.from(),
        merge.to(),
        merge.date(),
        merge.place(),
        merge.status(),
        row.getInt("reports"),
        row.getInt("pages"),
        outlets.isEmpty() ? List.of() : outlets.lines().toList(),
        row.getInt("origins"),
        row.getString("words"),
        row.getString("page"));
  }

  /**
   * A merged event with all its reports.
   *
   * @param name its id, or {@code PAGE/INDEX} of one of its reports
   * @throws KawatException NOT_FOUND
   */
  public static MergedEvent one(Handle handle, String name) {
    String id = reportedAs(handle, name).orElse(name);
    String merge =
        handle
            .createQuery("SELECT merge FROM event WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findOne()
            .orElseThrow(
                () ->
                    new KawatException(
                        ErrorCode.NOT_FOUND, "the desk has no event '%s'".formatted(name), name));
    List<Event> told =
        handle
            .createQuery("SELECT told FROM event_report WHERE event = :id ORDER BY place")
            .bind("id", id)
            .mapTo(String.class)
            .map(json -> RecordJson.readEvent(json, id))
            .list();
    return WeaveJson.readMerge(merge, told, id);
  }

  private static Optional<String> reportedAs(Handle handle, String name) {
    int slash = name.indexOf('/');
    if (slash < 0 || !name.substring(slash + 1).matches("\\d{1,6}")) {
      return Optional.empty();
    }
    return handle
        .createQuery("SELECT event FROM event_report WHERE page = :page AND number = :number")
        .bind("page", name.substring(0, slash))
        .bind("number", Integer.parseInt(name.substring(slash + 1)))
        .mapTo(String.class)
        .findFirst();
  }

  /** What full text knows of each event: digest by id. */
  public static Map<String, String> digests(Handle handle) {
    Map<String, String> digests = new LinkedHashMap<>();
    handle
        .createQuery("SELECT id, digest FROM event ORDER BY rank")
        .map((row, context) -> Map.entry(row.getString("id"), row.getString("digest")))
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return digests;
  }

  /** How many events begin in each day, month or year, without gaps. */
  public static List<Bin> histogram(
      Handle handle, EventFilter filter, Optional<List<String>> found, Grain grain) {
    Sql sql =
        condition(filter, found)
            .and("e.day_from IS NOT NULL")
            .and("e.day_from > :ever", "ever", Days.EVER);
    Map<String, Integer> days = new HashMap<>();
    sql.bind(
            handle.createQuery(
                "SELECT e.day_from AS day, COUNT(*) AS events FROM event e"
                    + sql.where()
                    + " GROUP BY e.day_from"))
        .map((row, context) -> Map.entry(row.getString("day"), row.getInt("events")))
        .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
    if (days.isEmpty()) {
      return List.of();
    }
    String first = java.util.Collections.min(days.keySet());
    String last = java.util.Collections.max(days.keySet());
    int digits = digits(grain, first, last);
    Map<String, Integer> bins = empty(first, last, digits);
    days.forEach((day, events) -> bins.merge(day.substring(0, digits), events, Integer::sum));
    return bins.entrySet().stream().map(bin -> new Bin(bin.getKey(), bin.getValue())).toList();
  }

  /** Characters of an ISO day that tell its column. */
  private static int digits(Grain grain, String first, String last) {
    return switch (grain) {
      case YEAR -> 4;
      case MONTH -> 7;
      case DAY -> 10;
      case FITTING -> {
        LocalDate from = LocalDate.parse(first);
        LocalDate to = LocalDate.parse(last);
        yield java.time.temporal.ChronoUnit.DAYS.between(from, to) < MOST_COLUMNS
            ? 10
            : java.time.temporal.ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to))
                    < MOST_COLUMNS
                ? 7
                : 4;
      }
    };
  }

  private static Map<String, Integer> empty(String first, String last, int digits) {
    Map<String, Integer> bins = new LinkedHashMap<>();
    LocalDate at = LocalDate.parse(first);
    LocalDate end = LocalDate.parse(last);
    while (!at.isAfter(end)) {
      bins.put(at.toString().substring(0, digits), 0);
      at =
          switch (digits) {
            case 4 -> at.withDayOfYear(1).plusYears(1);
            case 7 -> at.withDayOfMonth(1).plusMonths(1);
            default -> at.plusDays(1);
          };
    }
    return bins;
  }

  /** Most events first; where nobody is acted upon, those who act do so together. */
  public static List<Pair> pairs(Handle handle, int most) {
    return handle
        .createQuery(
            "WITH pair AS (SELECT a.country AS one, b.country AS other, COUNT(DISTINCT a.event) AS"
                + " events FROM event_actor a JOIN event_actor b ON b.event = a.event AND b.country"
                + " > a.country AND (b.side <> a.side OR NOT EXISTS (SELECT 1 FROM event_actor t"
                + " WHERE t.event = a.event AND t.side = 'to')) GROUP BY one, other ORDER BY events"
                + " DESC, one, other LIMIT :most) SELECT pair.*, COALESCE(x.name, one) AS one_name,"
                + " COALESCE(y.name, other) AS other_name FROM pair LEFT JOIN actor x ON x.key ="
                + " one LEFT JOIN actor y ON y.key = other ORDER BY events DESC, one, other")
        .bind("most", most)
        .map((row, context) -> pair(row))
        .list();
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return new Pair(
        row.getString("one"),
        row.getString("one_name"),
        row.getString("other"),
        row.getString("other_name"),
        row.getInt("events"));
  }
}
