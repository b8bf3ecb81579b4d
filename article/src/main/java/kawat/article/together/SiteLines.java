package kawat.article.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.Block;

/**
 * Lines that a site prints in the text of all its articles ("Ikuti kabar terbaru kami di saluran
 * ini"), learned from its pages that are read together. Immutable: learning gives new lines.
 *
 * <p>A paragraph that follow-up stories of one event repeat is no such line: it speaks of what the
 * article speaks of, with the same words.
 */
public final class SiteLines {
  private static final SiteLines NONE = new SiteLines(Map.of());

  /** Articles that have to show a line, and by how much of the site's articles. */
  private static final int ARTICLES = 3;

  private static final double SHARE = 0.25;

  /** Longer lines are paragraphs. */
  private static final int WORDS = 40;

  private static final int FEWEST = 4;

  /** Share of a line's words that the rest of the article has, too; more, and it is its subject. */
  private static final double SUBJECT = 0.25;

  /** Letters from which on a word says what a text is about. */
  private static final int LONG = 5;

  /** Lines kept for a site; those seen once go first. */
  private static final int MOST = 50_000;

  private record Site(Set<String> headlines, Map<Integer, Integer> articles) {}

  private final Map<String, Site> sites;

  private SiteLines(Map<String, Site> sites) {
    this.sites = sites;
  }

  /** Nothing learned. */
  public static SiteLines none() {
    return NONE;
  }

  /** What is known with these articles, too; each headline of a site counts once. */
  public SiteLines learn(List<Article> articles) {
    Map<String, Site> known = new HashMap<>(sites);
    Set<String> own = new HashSet<>();
    for (Article a : articles) {
      String name = name(a);
      String headline = Lines.key(a.headline().orElse(""));
      if (name.isEmpty() || headline.isEmpty()) {
        continue;
      }
      if (own.add(name)) {
        known.put(name, copy(known.get(name)));
      }
      Site site = Objects.requireNonNull(known.get(name));
      if (site.headlines.add(headline)) {
        lines(a).forEach(line -> site.articles.merge(line, 1, Integer::sum));
      }
      if (site.articles.size() > MOST) {
        site.articles.values().removeIf(count -> count == 1);
      }
    }
    return new SiteLines(Map.copyOf(known));
  }

  private static Site copy(@org.jspecify.annotations.Nullable Site site) {
    return site == null
        ? new Site(new HashSet<>(), new HashMap<>())
        : new Site(new HashSet<>(site.headlines), new HashMap<>(site.articles));
  }

  private static String name(Article a) {
    return a.site().or(a::publisher).orElse("");
  }

  private static Set<Integer> lines(Article a) {
    Set<Integer> lines = new HashSet<>();
    a.body().stream()
        .filter(SiteLines::isLine)
        .forEach(b -> lines.add(Lines.key(b.text()).hashCode()));
    return lines;
  }

  /** Headings and items repeat where articles of one kind are built alike: recipes, results. */
  private static boolean isLine(Block b) {
    int words = Lines.words(b.text());
    return words >= FEWEST
        && words <= WORDS
        && switch (b.kind()) {
          case PARAGRAPH, STANDFIRST, QUOTE -> true;
          case HEADING, LIST_ITEM, ROW -> false;
        };
  }

  /** The article without such lines; the same object where it has none or nothing would be left. */
  public Article without(Article a) {
    Site site = sites.get(name(a));
    if (site == null || site.headlines.size() < ARTICLES) {
      return a;
    }
    Subject subject = new Subject(a);
    List<Block> kept = new ArrayList<>();
    for (Block b : a.body()) {
      if (!isLine(b) || !isShared(site, b) || subject.isOf(b)) {
        kept.add(b);
      }
    }
    return kept.isEmpty() || kept.size() == a.body().size() ? a : a.withBody(kept);
  }

  private static boolean isShared(Site site, Block b) {
    int articles = site.articles.getOrDefault(Lines.key(b.text()).hashCode(), 0);
    return articles >= Math.max(ARTICLES, SHARE * site.headlines.size());
  }

  /** What an article speaks of: in how many of its blocks each long word stands. */
  private static final class Subject {
    private final Article article;
    private final Map<String, Integer> blocks = new HashMap<>();

    Subject(Article article) {
      this.article = article;
    }

    private void count(String text) {
      longWords(text).forEach(word -> blocks.merge(word, 1, Integer::sum));
    }

    /** Whether the rest of the article has more of the line's words than a notice shares. */
    boolean isOf(Block line) {
      if (blocks.isEmpty()) {
        count(article.headline().orElse(""));
        article.body().forEach(b -> count(b.text()));
      }
      Set<String> words = longWords(line.text());
      long shared = words.stream().filter(w -> blocks.getOrDefault(w, 0) > 1).count();
      return shared > SUBJECT * words.size();
    }
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Lines.key(text).split(" ")) {
      if (word.length() >= LONG) {
        words.add(word);
      }
    }
    return words;
  }
}
