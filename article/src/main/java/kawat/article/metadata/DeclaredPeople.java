package kawat.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.PersonNames;
import kawat.article.lines.Lines;
import kawat.article.metadata.DeclaredName.Source;
import kawat.article.tree.PageTree;
import org.jsoup.nodes.Element;

/** Whom JSON-LD, meta elements and microdata name as authors. */
final class DeclaredPeople {
  private static final List<String> NO_PERSONS =
      List.of("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand");

  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}'-]+),\\s(\\p{Lu}[\\p{L}'-]+(?:\\s\\p{Lu}\\.?)?)");

  private DeclaredPeople() {}

  /** Names from every source, each with where it stands. */
  static List<DeclaredName> all(JsonLd ld, Metas metas, PageTree.Marks marks) {
    List<DeclaredName> found = new ArrayList<>();
    for (Map<String, Object> person : ld.objects("author")) {
      List<String> types = Json.texts(person.get("@type"));
      boolean organisation = types.stream().anyMatch(NO_PERSONS::contains);
      boolean said = types.contains("Person");
      Source source =
          said && organisation ? Source.JSON_BOTH : said ? Source.JSON_PERSON : Source.JSON_BARE;
      if (said || !organisation) {
        Json.texts(person.get("name")).forEach(n -> take(found, n, source, said));
      }
    }
    inJson(ld, "editor").forEach(n -> found.add(new DeclaredName(n, Source.JSON_EDITOR)));
    inJson(ld, "reviewedBy").forEach(n -> found.add(new DeclaredName(n, Source.JSON_EDITOR)));
    inMetas(metas).forEach(n -> found.add(new DeclaredName(n, Source.META)));
    metas
        .first("twitter:label1")
        .filter(DeclaredPeople::isAuthorLabel)
        .flatMap(l -> metas.first("twitter:data1"))
        .ifPresent(n -> take(found, n, Source.CARD, false));
    metas
        .first("twitter:label2")
        .filter(DeclaredPeople::isAuthorLabel)
        .flatMap(l -> metas.first("twitter:data2"))
        .ifPresent(n -> take(found, n, Source.CARD, false));
    for (Element e : marks.properties()) {
      if (e.attr("itemprop").equals("author")) {
        String written = e.attr("content").isBlank() ? shortText(e) : e.attr("content");
        take(found, written, Source.ITEMPROP, false);
      }
    }
    return found;
  }

  /**
   * Whatever stands where authors are declared, names or not; what is called an organisation left
   * out.
   */
  static List<String> written(JsonLd ld, Metas metas, PageTree.Marks marks) {
    List<String> found = new ArrayList<>(metas.all("author", "article:author"));
    for (int i = 1; i <= 2; i++) {
      if (metas.first("twitter:label" + i).filter(DeclaredPeople::isAuthorLabel).isPresent()) {
        metas.first("twitter:data" + i).ifPresent(found::add);
      }
    }
    for (Map<String, Object> author : ld.objects("author")) {
      if (Json.texts(author.get("@type")).stream().noneMatch(NO_PERSONS::contains)) {
        found.addAll(Json.texts(author.get("name")));
      }
    }
    marks.properties().stream()
        .filter(e -> e.attr("itemprop").equals("author"))
        .map(DeclaredPeople::shortText)
        .forEach(found::add);
    return found.stream().map(Lines::fold).filter(w -> !w.isEmpty()).distinct().toList();
  }

  private static boolean isAuthorLabel(String label) {
    return BylineLabels.isAuthors(label);
  }

  private static void take(
      List<DeclaredName> found, String written, Source source, boolean person) {
    String bare = Byline.said(Json.clean(written)).map(Byline.Said::rest).orElse(written);
    if (bare.contains("http") || bare.contains("@")) {
      return;
    }
    List<String> names = new ArrayList<>();
    add(names, bare);
    // Pen names and lower-case names are taken on the page's word that it is a person.
    if (person && names.isEmpty() && PersonNames.isPenName(bare)) {
      names.add(bare);
    }
    names.forEach(n -> found.add(new DeclaredName(n, source)));
  }

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
        add(names, firstNameFirst(written.replaceFirst("(?i)^by\\s+", "")));
      }
    }
    return names;
  }

  /** Editors whom meta elements name. */
  static List<String> editorsInMetas(Metas metas) {
    List<String> names = new ArrayList<>();
    metas.all("content_editor", "editor").stream()
        .filter(written -> !written.contains("http") && !written.contains("@"))
        .forEach(written -> add(names, written));
    return names;
  }

  /** "Dewi, Sari", as catalogues write it. */
  private static String firstNameFirst(String written) {
    Matcher m = INVERTED.matcher(written);
    return m.matches() ? m.group(2) + " " + m.group(1) : written;
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
