package kawat.article.days;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.article.body.ArticleBlocks;
import kawat.article.days.Mention.Place;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/**
 * When the article was published and changed.
 *
 * @param published the day or moment of publication
 * @param modified that of the last change
 * @param statements all that the page says of either, most trusted first
 */
public record Days(
    Optional<String> published, Optional<String> modified, List<TimeStatement> statements) {
  /** More than these printed days are the business of other pages. */
  private static final int PRINTED = 2;

  /** Letters of a time to the minute without its zone. */
  private static final int MINUTE = 16;

  public Days {
    statements = List.copyOf(statements);
  }

  /**
   * The days of a page.
   *
   * @param url the article's address
   * @param indonesian whether its text is in Indonesian, where days stand before months
   */
  public static Days of(
      PageTree tree,
      ArticleBlocks chosen,
      Declared declared,
      Optional<String> url,
      boolean indonesian) {
    List<Mention> mentions = Mentions.of(tree, chosen, declared, url, indonesian);
    Optional<String> day = OwnDay.of(mentions);
    Optional<String> published = day.flatMap(d -> value(mentions, d));
    List<TimeStatement> statements = statements(mentions);
    Optional<String> modified =
        statements.stream()
            .filter(s -> s.kind() == Kind.MODIFIED)
            .map(TimeStatement::value)
            .findFirst();
    return new Days(published, modified, statements);
  }

  /** The day as the page declares it, else with the clock where readers see one. */
  private static Optional<String> value(List<Mention> mentions, String day) {
    return mentions.stream()
        .filter(m -> m.day().equals(day) && m.place() != Place.AWAY)
        .sorted(
            Comparator.comparing(Days::isChange)
                .thenComparing(m -> !m.isDeclared())
                .thenComparing(m -> m.isDeclared() ? 0 : -m.value().length()))
        .map(Mention::value)
        .findFirst()
        .map(v -> zoned(mentions, v))
        .or(() -> Optional.of(day));
  }

  /** The same minute with its zone, where the page prints one: "09:15 WIB" for 09:15. */
  private static String zoned(List<Mention> mentions, String value) {
    return value.length() != MINUTE
        ? value
        : mentions.stream()
            .map(Mention::value)
            .filter(v -> v.length() > MINUTE && v.startsWith(value))
            .findFirst()
            .orElse(value);
  }

  private static boolean isChange(Mention m) {
    return m.is(Kind.MODIFIED);
  }

  /** What the page says, without days that stand away from the article. */
  private static List<TimeStatement> statements(List<Mention> mentions) {
    List<TimeStatement> said = new ArrayList<>();
    for (Mention m : mentions) {
      TimeStatement s =
          new TimeStatement(m.kind().orElse(Kind.PUBLISHED), m.value(), m.place().from());
      long before = said.stream().filter(o -> o.from().equals(s.from())).count();
      boolean few =
          switch (m.place()) {
            case JSON, META, URL -> true;
            case HEAD, OVER, FOOT, TEXT -> before < PRINTED;
            case TIME -> before < 1;
            case AWAY -> before < 1 && m.kind().isPresent();
          };
      if (few && !said.contains(s)) {
        said.add(s);
      }
    }
    return said;
  }
}
