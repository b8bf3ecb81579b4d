package kawat.article.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.article.lines.Lines;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop, in lower case. */
final class Metas {
  private final Map<String, List<String>> byName = new HashMap<>();

  Metas(List<Element> elements) {
    for (Element e : elements) {
      String content = Lines.fold(e.attr("content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = e.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty()) {
          byName.computeIfAbsent(name, n -> new ArrayList<>()).add(Json.clean(content));
        }
      }
    }
  }

  /** The first content under the first of the names that is there. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> values = byName.get(name);
      if (values != null) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }

  /** All contents under all of the names. */
  List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(byName.getOrDefault(name, List.of()));
    }
    return found;
  }
}
