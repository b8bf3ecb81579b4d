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

  static List<String> of(Path folder) {
    DeskFiles files = DeskFiles.of(folder);
    List<String> dump = new ArrayList<>();
    try (Database database = Database.forReading(files.database())) {
      database.read(
          handle -> {
            for (String table :
                handle
                    .createQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'table'"
                            + " AND name NOT LIKE 'flyway%' AND name NOT IN ('meta', 'sqlite_sequence')")
                    .mapTo(String.class)
                    .list()) {
              handle
                  .createQuery("SELECT * FROM " + table)
                  .mapToMap()
                  .forEach(
                      row -> {
                        row.remove("seq"); // grows with every page ever added
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
