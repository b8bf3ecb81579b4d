package kawat.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.article.byline.PersonNames;
import org.jsoup.nodes.Element;

/** Whom JSON-LD, meta elements and microdata name as authors. */
final class DeclaredPeople {
  private static final List<String> NO_PERSONS =
      List.of("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand");

  private DeclaredPeople() {}

  /** Names from JSON-LD under the key. */
  static List<String> inJson(JsonLd ld, String key) {
    List<String> names = new ArrayList<>();
    List<Map<String, Object>> people = ld.objects(key);
    for (Map<String, Object> person : people) {
      boolean organisation =
          Json.texts(person.get("@type")).stream().anyMatch(NO_PERSONS::contains);
      boolean said = Json.texts(person.get("@type")).contains("Person");
      for (String written : organisation ? List.<String>of() : Json.texts(person.get("name"))) {
        int before = names.size();
        add(names, written);
        // Pen names and lower-case names are taken on the page's word that it is a person.
        if (said && names.size() == before && PersonNames.isPenName(written)) {
          names.add(written);
        }
      }
    }
    return names;
  }

  /** Names from meta elements. */
  static List<String> inMetas(Metas metas) {
    List<String> names = new ArrayList<>();
    for (String written :
        metas.all(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "article:author_name",
            "byl",
            "content_author",
            "cxenseparse:author",
            "byline")) {
      if (!written.contains("http") && !written.contains("@")) {
        add(names, written.replaceFirst("(?i)^by\\s+", ""));
      }
    }
    Optional<String> said =
        metas
            .first("twitter:label1")
            .filter(l -> l.matches("(?iu)written by|ditulis oleh|penulis|author"));
    if (names.isEmpty() && said.isPresent()) {
      metas.first("twitter:data1").ifPresent(n -> add(names, n));
    }
    return names;
  }

  /** Names from elements with {@code itemprop=author} or {@code rel=author}. */
  static List<String> inElements(List<Element> properties, List<Element> authors) {
    List<String> names = new ArrayList<>();
    for (Element e : properties) {
      if (e.attr("itemprop").equals("author")) {
        add(names, e.attr("content").isBlank() ? shortText(e) : e.attr("content"));
      }
    }
    if (names.isEmpty()) {
      // A vcard around a link with rel=author says the same twice; comments have authors as well.
      authors.stream().filter(Standing::ofArticle).forEach(e -> add(names, shortText(e)));
    }
    return names;
  }

  private static String shortText(Element e) {
    String text = e.text();
    return text.length() > 80 ? "" : text.replaceFirst("(?i)^(?:by|oleh)\\s+", "");
  }

  private static void add(List<String> names, String written) {
    for (String name : PersonNames.in(Json.clean(written))) {
      boolean known = names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
      if (!known) {
        names.add(name);
      }
    }
  }
}
