package kawat.article.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article (schema.org's Article and its kinds).
 *
 * @param story the article's object, empty where there is none
 * @param byId all objects that have an address, for references between them
 * @param types every type named on the page
 * @param crumbs names of the first breadcrumb's steps, from the front page on
 */
record JsonLd(
    Map<String, Object> story,
    Map<String, Map<String, Object>> byId,
    List<String> types,
    List<String> crumbs) {
  private static final List<String> KINDS =
      List.of("NewsArticle", "Article", "BlogPosting", "Report", "LiveBlogPosting", "WebPage");

  static JsonLd of(List<String> scripts) {
    List<Map<String, Object>> all = new ArrayList<>();
    scripts.forEach(s -> all.addAll(JsonReader.objects(s)));
    Map<String, Map<String, Object>> byId = new HashMap<>();
    List<String> types = new ArrayList<>();
    Map<String, Object> best = Map.of();
    int bestScore = 0;
    for (Map<String, Object> map : all) {
      List<String> own = Json.texts(map.get("@type"));
      types.addAll(own);
      if (map.get("@id") instanceof String id && map.size() > 1) {
        byId.merge(id, map, (a, b) -> a.size() >= b.size() ? a : b);
      }
      int score = score(map, own);
      if (score > bestScore) {
        bestScore = score;
        best = map;
      }
    }
    return new JsonLd(best, byId, List.copyOf(types), crumbs(all));
  }

  /** The steps of schema.org's BreadcrumbList, as they stand: few sites number them wrongly. */
  private static List<String> crumbs(List<Map<String, Object>> all) {
    return all.stream()
        .filter(map -> Json.texts(map.get("@type")).contains("BreadcrumbList"))
        .findFirst()
        .map(list -> Json.texts(list.get("itemListElement")))
        .orElse(List.of());
  }

  /** An article says more than the page it is on, and the fuller of two objects is the article. */
  private static int score(Map<String, Object> map, List<String> types) {
    int kind =
        types.stream()
            .mapToInt(
                t ->
                    t.endsWith("Article") || t.endsWith("Posting") || t.endsWith("Report")
                        ? 100
                        : KINDS.contains(t) ? 10 : t.equals("VideoObject") ? 1 : 0)
            .max()
            .orElse(0);
    if (kind == 0) {
      return 0;
    }
    int told = 0;
    for (String key : List.of("headline", "author", "datePublished", "articleBody", "publisher")) {
      told += map.containsKey(key) ? 1 : 0;
    }
    return kind + 4 * told;
  }

  Optional<String> text(String key) {
    return Json.text(story, key);
  }

  /** The objects under the key, references followed. */
  List<Map<String, Object>> objects(String key) {
    List<Map<String, Object>> found = new ArrayList<>();
    collect(story.get(key), found, 0);
    return found;
  }

  private void collect(@Nullable Object value, List<Map<String, Object>> found, int depth) {
    if (depth > 4) {
      return;
    }
    switch (value) {
      case null -> {}
      case String s -> found.add(Map.of("name", s));
      case List<?> list -> list.forEach(v -> collect(v, found, depth + 1));
      case Map<?, ?> map -> {
        @SuppressWarnings("unchecked") // made by JsonReader alone
        Map<String, Object> known = (Map<String, Object>) map;
        Map<String, Object> target =
            !known.containsKey("name") && known.get("@id") instanceof String id
                ? byId.getOrDefault(id, known)
                : known;
        found.add(target);
      }
      default -> {}
    }
  }

  /** Whether the page calls itself one of these. */
  boolean is(String... kinds) {
    return types.stream().anyMatch(List.of(kinds)::contains);
  }
}
