package kawat.desk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.desk.Slice;
import kawat.desk.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** A condition that grows part by part; values are bound by name, never written into the text. */
final class Sql {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * @param condition uses {@code :name} where {@code value} is to stand
   */
  Sql and(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
    return this;
  }

  Sql and(String condition) {
    conditions.add(condition);
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  Query bind(Query query) {
    return query.bindMap(values);
  }

  /**
   * @param from {@code table alias} the condition speaks of
   * @param order columns that put rows into one order only
   */
  <T> Slice<T> slice(
      Handle handle,
      String columns,
      String from,
      String order,
      Window window,
      RowMapper<T> mapper) {
    int total =
        bind(handle.createQuery("SELECT COUNT(*) FROM " + from + where())).mapTo(int.class).one();
    List<T> items =
        bind(handle.createQuery(
                "SELECT %s FROM %s%s ORDER BY %s LIMIT :limit OFFSET :offset"
                    .formatted(columns, from, where(), order)))
            .bind("limit", window.limit())
            .bind("offset", window.offset())
            .map(mapper)
            .list();
    return new Slice<>(items, total, window.offset());
  }

  /** A JSON array that {@code json_each} takes apart again. */
  static String array(Iterable<String> items) {
    StringBuilder json = new StringBuilder("[");
    for (String item : items) {
      json.append(json.length() > 1 ? "," : "").append('"');
      item.chars().forEach(c -> escape(json, (char) c));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void escape(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ') {
      json.append("\\u%04x".formatted((int) c));
    } else {
      json.append(c);
    }
  }

  static @org.jspecify.annotations.Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
