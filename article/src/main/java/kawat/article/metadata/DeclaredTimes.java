package kawat.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.article.published.Moments;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;
import org.jsoup.nodes.Element;

/** What JSON-LD, meta elements and microdata say of publication and change, most trusted first. */
final class DeclaredTimes {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "published_date",
    "published-date",
    "publication-date",
    "published",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "content_publisheddate",
    "content_published_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.created",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "date",
    "article_date_original",
    "rnews:datepublished",
    "originalpublicationdate",
    "datecreated",
    "article:created_time",
    "creation_date",
    "ptime",
    "displaydate"
  };
  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "utime"
  };

  private DeclaredTimes() {}

  static List<TimeStatement> of(JsonLd ld, Metas metas, List<Element> properties) {
    List<TimeStatement> times = new ArrayList<>();
    ld.text("datePublished")
        .or(() -> ld.text("dateCreated"))
        .or(() -> ld.text("uploadDate"))
        .ifPresent(t -> add(times, Kind.PUBLISHED, t, "json-ld"));
    ld.text("dateModified").ifPresent(t -> add(times, Kind.MODIFIED, t, "json-ld"));
    for (String name : PUBLISHED) {
      metas.first(name).ifPresent(t -> add(times, Kind.PUBLISHED, t, "meta"));
    }
    for (String name : MODIFIED) {
      metas.first(name).ifPresent(t -> add(times, Kind.MODIFIED, t, "meta"));
    }
    for (Element e : properties) {
      switch (e.attr("itemprop").toLowerCase(Locale.ROOT)) {
        case "datepublished" -> add(times, Kind.PUBLISHED, written(e), "meta");
        case "datemodified" -> add(times, Kind.MODIFIED, written(e), "meta");
        default -> {}
      }
    }
    return times;
  }

  /**
   * Moments in elements that stand with the article, not with comments or menus, in their order;
   * what the element's class or property calls them, where it does. One around another only prints
   * what the other tells exactly.
   */
  static List<DeclaredTime> inElements(List<Element> times, Standing standing) {
    List<DeclaredTime> found = new ArrayList<>();
    times.stream()
        .filter(e -> e.nameIs("time") || e.getElementsByTag("time").isEmpty())
        .filter(standing::ofArticle)
        .limit(12)
        .forEach(
            e ->
                Moments.parse(written(e))
                    .ifPresent(value -> found.add(new DeclaredTime(value, kind(e)))));
    return found;
  }

  /** Themes call one element both where the page was never changed: "published updated". */
  private static Optional<Kind> kind(Element e) {
    String names = (e.className() + ' ' + e.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean changed = names.contains("updated") || names.contains("modified");
    boolean published = names.contains("published");
    return changed == published
        ? Optional.empty()
        : Optional.of(changed ? Kind.MODIFIED : Kind.PUBLISHED);
  }

  private static String written(Element e) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!e.attr(attribute).isBlank()) {
        return e.attr(attribute);
      }
    }
    return e.text();
  }

  private static void add(List<TimeStatement> times, Kind kind, String written, String from) {
    Optional<String> value = Moments.parse(written);
    value
        .map(v -> new TimeStatement(kind, v, from))
        .filter(t -> !times.contains(t))
        .ifPresent(times::add);
  }
}
