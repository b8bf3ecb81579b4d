package kawat.article.together;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.parts.PartAddress;
import kawat.article.parts.PartWords;
import kawat.model.Article;
import kawat.model.Trait;

/**
 * Finds the parts of one article among pages that are read together: addresses that differ in the
 * number of the part alone ({@code ?page=2}, {@code /halaman/2}, {@code /2}), one headline, and at
 * least one page that says it is a part. A page that has all of it on one ({@code ?page=all}, a
 * print version) stands for the others.
 */
public final class Parts {
  /** After all parts whose number is known. */
  private static final int LAST = 1000;

  /** Share of a page's paragraphs that another one has, too; from it on it tells the same. */
  private static final double SAME = 0.5;

  /** "… Halaman 2" at a headline's end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          PartWords.TITLE.words().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?: (?:", "))? \\d{1,2}$")));

  private Parts() {}

  /**
   * Pages of one article, by their places in a list.
   *
   * @param row those whose texts make the article, in their order: parts, at least two, or one page
   *     that has all
   * @param spare those that tell no more: what a page that has all has, too, and a part once more
   */
  public record Found(List<Integer> row, List<Integer> spare) {
    public Found {
      row = List.copyOf(row);
      spare = List.copyOf(spare);
    }

    /** How many pages there are of it. */
    public int pages() {
      return row.size() + spare.size();
    }
  }

  /**
   * What all parts of an article have in common, so that no others need be looked at together;
   * empty where the page can be no part.
   *
   * @param url the page's address
   */
  public static Optional<String> key(Optional<String> url, Optional<String> headline) {
    String title = title(headline);
    return url.filter(u -> !title.isEmpty()).map(u -> PartAddress.trunk(u) + " " + title);
  }

  /**
   * The articles on several pages. Of two pages with the same part the one that stands first in the
   * list is taken.
   */
  public static List<Found> among(List<Article> articles) {
    Set<String> bases = bases(articles);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Article a = articles.get(i);
      String title = title(a.headline());
      if (a.url().isPresent() && !title.isEmpty()) {
        String group = base(a.url().get(), bases) + " " + title;
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
      }
    }
    return groups.values().stream()
        .filter(places -> places.size() > 1)
        .flatMap(places -> found(articles, places, bases).stream())
        .toList();
  }

  private static Set<String> bases(Collection<Article> articles) {
    Set<String> bases = new HashSet<>();
    articles.forEach(a -> a.url().ifPresent(u -> bases.add(PartAddress.of(u).base())));
    articles.stream().filter(Parts::isPart).forEach(a -> whole(a).ifPresent(bases::add));
    return bases;
  }

  /** What lies before the number of a part that leads to the next: the first may be missing. */
  private static Optional<String> whole(Article part) {
    Optional<String> own = part.url().flatMap(PartAddress::numbered).map(PartAddress::base);
    Optional<String> next = part.next().flatMap(PartAddress::numbered).map(PartAddress::base);
    return own.filter(base -> next.filter(base::equals).isPresent());
  }

  /** A number at the end of a path is a part only where the path before it is an article's too. */
  private static String base(String url, Set<String> known) {
    return PartAddress.numbered(url)
        .map(PartAddress::base)
        .filter(known::contains)
        .orElseGet(() -> PartAddress.of(url).base());
  }

  /** "Menteri Tiba di Praha - Halaman 2" without what follows. */
  private static String title(Optional<String> headline) {
    return NUMBER.matcher(Lines.key(headline.orElse(""))).replaceFirst("");
  }

  private static Optional<Found> found(
      List<Article> articles, List<Integer> places, Set<String> bases) {
    List<Integer> marked = places.stream().filter(p -> isPart(articles.get(p))).toList();
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> whole =
        places.stream()
            .filter(p -> !marked.contains(p))
            .filter(p -> marked.stream().allMatch(m -> has(articles.get(p), articles.get(m))))
            .min(Comparator.comparing(p -> isVersion(articles.get(p))));
    List<Integer> row = whole.map(List::of).orElseGet(() -> row(articles, places, marked, bases));
    if (row.size() < 2 && whole.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> spare =
        places.stream()
            .filter(p -> !row.contains(p))
            .filter(p -> row.stream().anyMatch(r -> has(articles.get(r), articles.get(p))))
            .toList();
    return Optional.of(new Found(row, spare));
  }

  private static boolean isPart(Article a) {
    return a.traits().contains(Trait.INCOMPLETE);
  }

  private static boolean isVersion(Article a) {
    return a.traits().contains(Trait.AMP) || a.traits().contains(Trait.PRINT);
  }

  /** Pages that say they are a part go before others that seem to have the same number. */
  private static List<Integer> row(
      List<Article> articles, List<Integer> places, List<Integer> marked, Set<String> bases) {
    Map<Integer, Integer> byNumber = new TreeMap<>();
    List<Integer> order = new ArrayList<>(marked);
    places.stream().filter(p -> !marked.contains(p)).forEach(order::add);
    for (int place : order) {
      Article a = articles.get(place);
      boolean copy = byNumber.values().stream().anyMatch(p -> isCopy(articles.get(p), a));
      if (!copy) {
        byNumber.putIfAbsent(number(a, bases), place);
      }
    }
    return List.copyOf(byNumber.values());
  }

  private static boolean isCopy(Article a, Article b) {
    return a.body().equals(b.body());
  }

  /** Whether the article has at least half of what the other tells. */
  private static boolean has(Article a, Article other) {
    Set<String> own = lines(a);
    Set<String> told = lines(other);
    long shared = told.stream().filter(own::contains).count();
    return shared > 0 && shared >= SAME * told.size();
  }

  private static Set<String> lines(Article a) {
    return a.body().stream().map(b -> Lines.key(b.text())).collect(Collectors.toSet());
  }

  /** Which part the article is; {@link #LAST} for the end of a row, 1 where nothing tells. */
  private static int number(Article a, Set<String> bases) {
    Optional<Integer> own = a.url().flatMap(u -> named(u, bases));
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Integer> next = a.next().flatMap(n -> named(n, bases));
    if (next.isPresent()) {
      return Math.max(1, next.get() - 1);
    }
    return isPart(a) && a.next().isEmpty() ? LAST : 1;
  }

  private static Optional<Integer> named(String address, Set<String> bases) {
    return PartAddress.of(address)
        .part()
        .or(
            () ->
                PartAddress.numbered(address)
                    .filter(n -> bases.contains(n.base()))
                    .flatMap(PartAddress::part));
  }

  /**
   * Which part the page is, from 1; empty where it has all of the article or does not tell.
   *
   * @param row the parts that are at hand, the page among them
   */
  public static Optional<Integer> number(Article part, List<Article> row) {
    int number = isPart(part) || row.size() > 1 ? number(part, bases(row)) : PartAddress.ALL;
    return number == PartAddress.ALL || number == LAST ? Optional.empty() : Optional.of(number);
  }

  /**
   * Numbers of the parts that the pages lead to and that are not among them, ascending.
   *
   * @param row parts of one article, or one page that has all
   */
  public static List<Integer> missing(List<Article> row) {
    Set<String> bases = bases(row);
    Set<Integer> there = new TreeSet<>();
    Set<Integer> wanted = new TreeSet<>();
    for (Article part : row) {
      int number = isPart(part) || row.size() > 1 ? number(part, bases) : PartAddress.ALL;
      there.add(number);
      if (number != LAST) {
        wanted.add(number);
      }
      part.next().filter(n -> isPart(part)).flatMap(n -> named(n, bases)).ifPresent(wanted::add);
    }
    int last = wanted.stream().mapToInt(n -> n).max().orElse(0);
    List<Integer> missing = new ArrayList<>();
    for (int n = 1; n <= last && !there.contains(PartAddress.ALL); n++) {
      if (!there.contains(n)) {
        missing.add(n);
      }
    }
    return missing;
  }
}
