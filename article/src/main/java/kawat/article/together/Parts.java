package kawat.article.together;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * least one page that says it is a part.
 */
public final class Parts {
  /** After all parts whose number is known. */
  private static final int LAST = 1000;

  /** "… Halaman 2" at a headline's end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          PartWords.TITLE.words().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?: (?:", "))? \\d{1,2}$")));

  private Parts() {}

  /**
   * Which of the articles are parts of one: lists of their numbers in the list given, each in the
   * order of the parts, at least two in a list.
   */
  public static List<List<Integer>> among(List<Article> articles) {
    Set<String> bases = new HashSet<>();
    articles.forEach(a -> a.url().ifPresent(u -> bases.add(PartAddress.of(u).base())));
    Map<String, List<Integer>> byBase = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      int at = i;
      articles
          .get(i)
          .url()
          .ifPresent(u -> byBase.computeIfAbsent(base(u, bases), b -> new ArrayList<>()).add(at));
    }
    return byBase.values().stream()
        .map(places -> parts(articles, places))
        .filter(places -> places.size() > 1)
        .toList();
  }

  /** A number at the end of a path is a part only where the path before it is an article's too. */
  private static String base(String url, Set<String> known) {
    return PartAddress.numbered(url)
        .map(PartAddress::base)
        .filter(known::contains)
        .orElseGet(() -> PartAddress.of(url).base());
  }

  private static List<Integer> parts(List<Article> articles, List<Integer> places) {
    Map<Integer, Integer> byNumber = new TreeMap<>();
    String headline = headline(articles.get(places.getFirst()));
    boolean said = false;
    for (int place : places) {
      Article a = articles.get(place);
      boolean same = headline.equals(headline(a)) && !headline.isEmpty();
      boolean known = byNumber.values().stream().anyMatch(p -> isCopy(articles.get(p), a));
      if (same && !known && byNumber.putIfAbsent(number(a), place) == null) {
        said |= a.traits().contains(Trait.INCOMPLETE);
      }
    }
    return said ? List.copyOf(byNumber.values()) : List.of();
  }

  private static boolean isCopy(Article a, Article b) {
    return a.body().equals(b.body());
  }

  /** "Menteri Tiba di Praha - Halaman 2" without what follows. */
  private static String headline(Article a) {
    String key = Lines.key(a.headline().orElse(""));
    return NUMBER.matcher(key).replaceFirst("");
  }

  /** Which part the article is; {@link #LAST} for the end of a row, 1 where nothing tells. */
  static int number(Article a) {
    Optional<Integer> own = a.url().flatMap(Parts::named);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Integer> next = a.next().flatMap(Parts::named);
    if (next.isPresent()) {
      return Math.max(1, next.get() - 1);
    }
    return a.traits().contains(Trait.INCOMPLETE) ? LAST : 1;
  }

  private static Optional<Integer> named(String address) {
    return PartAddress.of(address)
        .part()
        .or(() -> PartAddress.numbered(address).flatMap(PartAddress::part));
  }

  /** Whether no part is missing: all on one page, or from the first to one without a next. */
  static boolean areAll(List<Article> parts) {
    List<Integer> numbers =
        parts.stream().map(Parts::number).sorted(Comparator.naturalOrder()).toList();
    if (numbers.getFirst() == PartAddress.ALL) {
      return true;
    }
    for (int i = 0; i < numbers.size(); i++) {
      boolean inRow = numbers.get(i) == i + 1 || numbers.get(i) == LAST;
      if (!inRow) {
        return false;
      }
    }
    return parts.getLast().next().flatMap(Parts::named).isEmpty();
  }
}
