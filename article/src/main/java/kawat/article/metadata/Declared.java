package kawat.article.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.tree.PageTree;
import kawat.model.TimeStatement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the page declares to machines: JSON-LD, meta elements, microdata. */
public final class Declared {
  private static final Pattern REGION = Pattern.compile("[a-zA-Z]{2,3}[-_]([a-zA-Z]{2})");

  /** An address with a path of words, not the front page, not an article. */
  private static final Pattern SECTION_PATH =
      Pattern.compile("(?:https?:)?(?://[^/]+)?/(?:\\p{L}[\\p{L}_-]{1,24}/?){1,3}");

  /** Words in a step of a breadcrumb that names a section, at most: {@value}. */
  private static final int CRUMB = 4;

  private static final Set<String> FRONTS = Set.copyOf(WordList.entries("menu-fronts.txt"));

  private final JsonLd ld;
  private final Metas metas;
  private final PageTree.Marks marks;
  private Optional<List<String>> titles = Optional.empty();
  private final Standing standing = new Standing();

  private Declared(JsonLd ld, Metas metas, PageTree.Marks marks) {
    this.ld = ld;
    this.metas = metas;
    this.marks = marks;
  }

  /** Reads the page's marks. */
  public static Declared of(PageTree.Marks marks) {
    return new Declared(JsonLd.of(marks.json()), new Metas(marks.metas()), marks);
  }

  /** The page's title in its head, in the wording that is closest to the headline. */
  public String title() {
    return ld.text("headline")
        .or(() -> metas.first("og:title", "twitter:title"))
        .or(() -> marks.titles().stream().map(Lines::fold).findFirst())
        .orElse("");
  }

  /** Every title declared, without the site's name, those that are written for sharing first. */
  public List<String> titles() {
    if (titles.isEmpty()) {
      titles = Optional.of(allTitles());
    }
    return titles.get();
  }

  private List<String> allTitles() {
    List<String> titles = new ArrayList<>();
    titles.addAll(metas.all("og:title"));
    ld.text("headline").ifPresent(titles::add);
    titles.addAll(metas.all("twitter:title", "dc.title", "title"));
    marks.titles().stream().map(Lines::fold).filter(t -> !t.isEmpty()).forEach(titles::add);
    Optional<String> site = siteName();
    return titles.stream().distinct().map(t -> Titles.withoutSite(t, site)).distinct().toList();
  }

  /** What the site calls itself. */
  public Optional<String> siteName() {
    return Stream.of("og:site_name", "application-name", "al:android:app_name")
        .flatMap(name -> metas.first(name).stream())
        .filter(name -> !name.contains("://")) // some fill in their address
        .findFirst();
  }

  /** The publisher as the article's JSON-LD names it. */
  public Optional<String> publisher() {
    return ld.objects("publisher").stream().flatMap(p -> Json.text(p, "name").stream()).findFirst();
  }

  public List<TimeStatement> times() {
    return DeclaredTimes.of(ld, metas, marks.properties());
  }

  /** Moments in {@code time} elements and their like, of the page's main part, in order. */
  public List<DeclaredTime> timeElements() {
    return DeclaredTimes.inElements(marks.times(), standing);
  }

  /** Everybody whom the page declares to have made it, most trusted first. */
  public List<DeclaredName> people() {
    return DeclaredPeople.all(ld, metas, marks);
  }

  /** Whatever stands where authors are declared, as written: "Tim Lensa", "senja_24". */
  public List<String> signatures() {
    return DeclaredPeople.written(ld, metas, marks);
  }

  /** Whether the element stands with the article, not with comments, menus or other pages. */
  public boolean isOfArticle(Element mark) {
    return standing.ofArticle(mark);
  }

  /** Editors by JSON-LD, else by meta elements. */
  public List<String> jsonEditors() {
    List<String> editors = DeclaredPeople.inJson(ld, "editor");
    return editors.isEmpty() ? DeclaredPeople.editorsInMetas(metas) : editors;
  }

  public Optional<String> section() {
    return metas
        .first("article:section", "articlesection", "section", "content_category", "category")
        .or(() -> ld.text("articleSection"))
        .filter(s -> s.length() < 60);
  }

  /** The last step of the declared breadcrumb above the article itself. */
  public Optional<String> lastCrumb(String headline) {
    String own = Lines.key(headline);
    return ld.crumbs().stream()
        .skip(1) // the front page
        .filter(c -> !Lines.key(c).equals(own) && !c.endsWith("…") && !c.endsWith("..."))
        .filter(c -> Lines.words(c) <= CRUMB && c.length() < 40)
        .reduce((a, b) -> b);
  }

  /** The section in which links of the article's own foot or head file it. */
  public Optional<String> category() {
    return marks.categories().stream()
        .filter(standing::ofArticle)
        .map(e -> Lines.fold(e.text()))
        .filter(s -> !s.isEmpty() && s.length() < 40)
        .findFirst();
  }

  /**
   * The section at which the site's menu stands: the first marked entry that leads to a path of
   * words, neither to the front page nor to a tab of this page.
   */
  public Optional<String> menu() {
    return marks.current().stream()
        .map(e -> e.nameIs("a") ? e : e.firstElementChild())
        .filter(Objects::nonNull)
        .filter(a -> a.nameIs("a") && SECTION_PATH.matcher(a.attr("href")).matches())
        .filter(standing::ofArticle)
        .map(a -> Lines.fold(a.text()))
        .filter(s -> !s.isEmpty() && s.length() < 30 && Lines.words(s) <= 3)
        .filter(s -> !FRONTS.contains(s.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What the title in the page's head adds to the headline: section and site. */
  public Titles.Rest aroundHeadline(String headline) {
    return marks.titles().stream()
        .map(t -> Titles.rest(Lines.fold(t), headline))
        .findFirst()
        .orElse(Titles.Rest.NONE);
  }

  /** Tags by JSON-LD or meta elements. */
  public List<String> keywords() {
    List<String> found = new ArrayList<>();
    List<String> source =
        Stream.of(
                metas.all("article:tag"),
                metas.all("news_keywords"),
                Json.texts(ld.story().get("keywords")),
                metas.all("keywords"))
            .filter(tags -> !tags.isEmpty())
            .findFirst()
            .orElse(List.of());
    for (String list : source) {
      for (String tag : list.split("\\s*[,;]\\s*")) {
        boolean known = found.stream().anyMatch(f -> f.equalsIgnoreCase(tag.strip()));
        if (!tag.isBlank() && tag.length() < 80 && !known) {
          found.add(tag.strip());
        }
      }
    }
    return found;
  }

  /** The page's own address. */
  public Optional<String> url() {
    return marks.links().stream()
        .filter(e -> e.attr("rel").equalsIgnoreCase("canonical"))
        .map(e -> e.attr("href").strip())
        .filter(h -> h.startsWith("http"))
        .findFirst()
        .or(() -> metas.first("og:url").filter(u -> u.startsWith("http")));
  }

  /** The host of an address, lower case, without {@code www.}. */
  public static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The language that the page declares. */
  public Optional<String> language() {
    return ld.text("inLanguage").or(() -> metas.first("language", "content-language"));
  }

  /** The country for whose readers the page says it is written: {@code US} of {@code en-US}. */
  public Optional<String> region() {
    return Stream.concat(
            marks.metas().stream()
                .limit(1)
                .map(m -> m.root().firstElementChild())
                .filter(Objects::nonNull)
                .map(html -> html.attr("lang")),
            Stream.concat(metas.first("og:locale").stream(), ld.text("inLanguage").stream()))
        .map(REGION::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1).toUpperCase(Locale.ROOT))
        .findFirst();
  }

  /** Address of the following part. */
  public Optional<String> next() {
    return marks.links().stream()
        .filter(e -> e.attr("rel").equalsIgnoreCase("next"))
        .map(e -> e.attr("href").strip())
        .filter(h -> !h.isEmpty())
        .findFirst();
  }

  /** Whether JSON-LD calls the page a live blog. */
  public boolean isLiveBlog() {
    return ld.is("LiveBlogPosting");
  }

  /** Whether JSON-LD says that the article must be paid for. */
  public boolean isPaid() {
    return ld.text("isAccessibleForFree").filter(f -> f.equalsIgnoreCase("false")).isPresent();
  }

  /** Whether JSON-LD or Open Graph call the page an article. */
  public boolean isArticle() {
    return metas.first("og:type").filter(t -> t.startsWith("article")).isPresent()
        || ld.is(
            "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting");
  }

  public String description() {
    return metas
        .first("og:description", "description", "twitter:description")
        .or(() -> ld.text("description"))
        .orElse("");
  }

  /** The article's text as JSON-LD gives it, markup taken out. */
  public Optional<String> body() {
    return ld.text("articleBody").map(b -> b.indexOf('<') >= 0 ? Jsoup.parse(b).text() : b);
  }
}
