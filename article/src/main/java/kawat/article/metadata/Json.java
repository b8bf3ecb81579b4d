package kawat.article.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;
import kawat.article.markup.References;
import org.jsoup.Jsoup;

/** Asking JSON-LD, where a value may be a string, an object with a name, or a list of either. */
final class Json {
  /** {@code "headline": "<b>Menteri</b> Tiba di Praha"}. */
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  private Json() {}

  /** All objects in the value, at any depth. */
  static void maps(Object value, List<Map<String, Object>> out) {
    Deque<Object> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case Map<?, ?> map -> {
          @SuppressWarnings("unchecked") // made by JsonReader alone
          Map<String, Object> known = (Map<String, Object>) map;
          out.add(known);
          List<Object> values = new ArrayList<>(known.values());
          values.reversed().forEach(open::push);
        }
        case List<?> list -> list.reversed().forEach(open::push);
        default -> {}
      }
    }
  }

  /** The first text under the key. */
  static Optional<String> text(Map<String, Object> map, String key) {
    return texts(map.get(key)).stream().findFirst();
  }

  /** All texts of a value; of objects their name. */
  static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case String s -> s.isBlank() ? List.of() : List.of(clean(s));
      case List<?> list -> list.stream().flatMap(v -> texts(v).stream()).toList();
      case Map<?, ?> map when map.get("name") instanceof String s && !s.isBlank() ->
          List.of(clean(s));
      // "item": {"name": …}, as steps of a breadcrumb have it
      case Map<?, ?> map
          when map.get("item") instanceof Map<?, ?> item
              && item.get("name") instanceof String s
              && !s.isBlank() ->
          List.of(clean(s));
      default -> List.of();
    };
  }

  /** Entities that a template escaped once too often are read, and tags are taken out. */
  static String clean(String s) {
    String plain = s.indexOf('&') >= 0 ? References.resolved(s, false) : s;
    boolean marked = plain.indexOf('<') >= 0 && TAG.matcher(plain).find();
    return Lines.fold(marked ? Jsoup.parse(plain).text() : plain);
  }
}
