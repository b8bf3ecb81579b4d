package kawat.desk.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Puts a desk back to the tables of the first version, which the first migration alone makes. */
final class OlderDesk {
  private OlderDesk() {}

  static void of(Path folder) throws Exception {
    Path file = folder.resolve("kawat.db");
    Path newer = folder.resolveSibling("newer.db");
    try (Connection all = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = all.createStatement()) {
      sql.execute("VACUUM INTO '" + newer + "'");
    }
    DeskFiles.deleteDatabase(file);
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, "", "")
        .locations("classpath:kawat/desk/store")
        .target("1")
        .load()
        .migrate();
    try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = older.createStatement()) {
      sql.execute("ATTACH DATABASE '" + newer + "' AS newer");
      for (String table : tables(sql)) {
        String columns = String.join(", ", columns(sql, table));
        sql.execute("INSERT INTO main.%s SELECT %s FROM newer.%1$s".formatted(table, columns));
      }
    }
    Files.delete(newer);
  }

  private static List<String> tables(Statement sql) throws SQLException {
    return strings(
        sql,
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            + " AND name NOT LIKE 'flyway_%'");
  }

  private static List<String> columns(Statement sql, String table) throws SQLException {
    return strings(sql, "SELECT name FROM pragma_table_info('%s', 'main')".formatted(table));
  }

  private static List<String> strings(Statement sql, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
