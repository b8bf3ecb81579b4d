package kawat.weaving.reuse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kawat.model.Article;
import kawat.weaving.words.DataFile;

/** Who owns an outlet, from {@code outlet-groups.tsv}. */
final class OutletGroups {
  private static final Map<String, String> GROUPS = new LinkedHashMap<>();

  static {
    DataFile.lines(OutletGroups.class, "outlet-groups.tsv").stream()
        .map(l -> l.split("\t"))
        .forEach(row -> put(row[0], row[1]));
  }

  private OutletGroups() {}

  private static void put(String group, String outlets) {
    for (String outlet : outlets.split("\\|")) {
      GROUPS.put(outlet, group);
    }
  }

  /** The owner of the outlet that an article stands in, by its host, else by its name. */
  static Optional<String> of(Article article) {
    return article
        .site()
        .flatMap(OutletGroups::ofHost)
        .or(() -> article.publisher().map(Sheet::plain).flatMap(OutletGroups::ofName));
  }

  /** "jabar.tribunnews.com" belongs to who owns "tribunnews.com". */
  private static Optional<String> ofHost(String host) {
    String rest = host;
    while (rest.contains(".")) {
      String group = GROUPS.get(rest);
      if (group != null) {
        return Optional.of(group);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** A row that ends in an asterisk stands for all names that begin so: "tribun*". */
  private static Optional<String> ofName(String name) {
    for (Map.Entry<String, String> row : GROUPS.entrySet()) {
      String outlet = row.getKey();
      boolean begins =
          outlet.endsWith("*") && name.startsWith(outlet.substring(0, outlet.length() - 1));
      if (begins || outlet.equals(name)) {
        return Optional.of(row.getValue());
      }
    }
    return Optional.empty();
  }
}
