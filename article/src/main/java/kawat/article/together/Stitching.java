package kawat.article.together;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Trait;

/** Makes one article of its parts. */
public final class Stitching {
  private Stitching() {}

  /**
   * The article of these parts: what is said of the first, people, pictures and links of all, and
   * the texts one after the other, without what a later part repeats. It is incomplete, with the
   * address of what follows, where a part is missing.
   *
   * @param parts at least one, in their order, as {@link Parts.Found#row} has them
   */
  public static Article of(List<Article> parts) {
    Article first = parts.getFirst();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    parts.forEach(p -> traits.addAll(p.traits()));
    boolean whole = Parts.missing(parts).isEmpty();
    if (whole) {
      traits.remove(Trait.INCOMPLETE);
    }
    return new Article(
        first.headline(),
        first.publisher(),
        first.site(),
        first.url(),
        first.language(),
        all(parts, Article::authors),
        all(parts, Article::editors),
        parts.stream().flatMap(p -> p.initials().stream()).findFirst(),
        first.datePublished(),
        first.dateModified(),
        first.times(),
        first.section(),
        all(parts, Article::keywords),
        first.dateline(),
        texts(parts).stream().flatMap(List::stream).toList(),
        all(parts, Article::captions),
        all(parts, Article::related),
        parts.stream().flatMap(p -> p.origin().stream()).findFirst(),
        whole ? Optional.empty() : parts.getLast().next(),
        traits);
  }

  private static <T> List<T> all(List<Article> parts, Function<Article, List<T>> field) {
    Set<T> all = new LinkedHashSet<>();
    parts.forEach(p -> all.addAll(field.apply(p)));
    return List.copyOf(all);
  }

  /** How many blocks of the article's body come from each part; they follow one another. */
  public static List<Integer> blocks(List<Article> parts) {
    return texts(parts).stream().map(List::size).toList();
  }

  private static List<List<Block>> texts(List<Article> parts) {
    List<List<Block>> texts = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Article part : parts) {
      texts.add(part.body().stream().filter(b -> !before.contains(Lines.key(b.text()))).toList());
      part.body().forEach(b -> before.add(Lines.key(b.text())));
    }
    return texts;
  }
}
