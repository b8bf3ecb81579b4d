package kawat.desk.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import kawat.desk.search.FullText;
import kawat.desk.store.Database;

/** Everything that a desk derives from its archive, as text. */
final class DeskDump {
  private DeskDump() {}

  /** The column that tells an order by numbers with gaps; what counts is the order. */
  private static String ranking(String table) {
    return switch (table) {
      case "event", "story", "disagreement", "reuse" -> "rank";
      case "story_page" -> "story";
      case "disagreement_page" -> "disagreement";
      default -> "";
    };
  }

  private static String select(String table) {
    String column = ranking(table);
    String of = column.equals("rank") ? table : column;
    return column.isEmpty()
        ? "SELECT * FROM " + table + (table.equals("part") ? " ORDER BY article, place" : "")
        : "SELECT t.*, (SELECT COUNT(*) FROM %3$s o WHERE o.rank < t.%2$s) AS nth FROM %1$s t"
            .formatted(table, column, of);
  }

  static List<String> of(Path folder) {
    DeskFiles files = DeskFiles.of(folder);
    List<String> dump = new ArrayList<>();
    try (Database database = Database.forReading(files.database())) {
      database.read(
          handle -> {
            for (String table :
                handle
                    .createQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE"
                            + " 'flyway%' AND name NOT IN ('meta', 'sqlite_sequence')")
                    .mapTo(String.class)
                    .list()) {
              handle
                  .createQuery(select(table))
                  .mapToMap()
                  .forEach(
                      row -> {
                        row.remove("seq"); // grows with every page ever added
                        row.remove(ranking(table));
                        dump.add(table + new TreeMap<>(row));
                      });
            }
            return true;
          });
    }
    try (FullText index = FullText.open(files.index())) {
      dump.add("index " + new TreeSet<>(index.pages()));
    }
    return dump;
  }
}
