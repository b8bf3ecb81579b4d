package kawat.article.plaintext;

import java.util.Locale;
import java.util.Optional;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.article.published.PrintedDates;
import kawat.article.published.PrintedDates.Found;
import kawat.model.TimeStatement;

/** The day on which a text was published, by the lines of one page. */
final class IssueDay {
  /** Words of a line with the day of a printed issue, at most: {@value}. */
  private static final int WORDS = 12;

  private final Draft draft;
  private Optional<Found> top = Optional.empty();
  private Optional<Found> issue = Optional.empty();

  IssueDay(Draft draft) {
    this.draft = draft;
  }

  /** Takes the day that a line tells; the first counts. */
  void of(String line) {
    PrintedDates.first(line).ifPresent(this::published);
  }

  void published(Found found) {
    if (draft.published.isEmpty()) {
      draft.published = Optional.of(found.value());
      draft.times.add(new TimeStatement(TimeStatement.Kind.PUBLISHED, found.value(), "byline"));
    }
  }

  /** A date stands above everything. */
  void above(Optional<Found> date) {
    top = top.or(() -> date);
  }

  /** A line above the text may have a day among other words: "Majalah TELUK No. 4, 24 Mei 2010". */
  void beside(String line) {
    if (Lines.words(line) <= WORDS) {
      issue = issue.or(() -> PrintedDates.first(line));
    }
  }

  /**
   * The date above everything is that of a printed paper, whose name stands over it in capitals; on
   * a site's page it is the day on which somebody looked at it. The day beside other words is the
   * last resort.
   *
   * @param first the page's first line
   * @param web whether the page is a site's
   */
  void settle(String first, boolean web) {
    boolean paper =
        !web && OutletNames.possible(first) && first.equals(first.toUpperCase(Locale.ROOT));
    top.filter(d -> paper).ifPresent(this::published);
    issue.ifPresent(this::published);
  }
}
