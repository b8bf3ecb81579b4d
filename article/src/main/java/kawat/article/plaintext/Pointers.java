package kawat.article.plaintext;

import java.util.Optional;
import kawat.article.byline.Byline;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.Notices;
import kawat.article.furniture.RelatedCue;
import kawat.article.lines.Lines;
import kawat.model.Link;

/** Titles of other pages among the lines of one page: "Baca juga:" and what stands below it. */
final class Pointers {
  private static final int FEW = 3;

  private final Draft draft;

  /** Whether the line before pointed at another page: more may stand right below. */
  private boolean listing;

  Pointers(Draft draft) {
    this.draft = draft;
  }

  /** What a line did. */
  enum Found {
    NOTHING,
    /** It points at another page. */
    LINE,
    /** The line below it does, too. */
    WITH_NEXT
  }

  /**
   * The second of two titles below "Baca juga:".
   *
   * @param kept whether titles are still taken: not below the end of the article
   */
  boolean goesOn(TextLine line, boolean kept) {
    listing = listing && line.close() && isTeaser(line);
    if (listing) {
      keep(line.text(), line.text(), kept);
    }
    return listing;
  }

  private static boolean isTeaser(TextLine line) {
    String text = line.text();
    return line.isTitle()
        && Lines.words(text) >= FEW
        && Furniture.of(text).isEmpty()
        && Byline.in(text).isEmpty()
        && SignOff.at(text).isEmpty()
        && TagLines.after(text).isEmpty()
        && RelatedCue.title(text).isEmpty();
  }

  /**
   * Takes a line with a cue.
   *
   * @param inText whether the text has begun
   * @param kept as above
   */
  Found take(String text, Optional<String> following, boolean inText, boolean kept) {
    Optional<String> title = RelatedCue.title(text);
    if (title.isEmpty()) {
      return Found.NOTHING;
    }
    boolean below = title.get().isEmpty() && following.isPresent();
    listing = inText;
    keep(below ? following.get() : title.get(), text, kept);
    return below ? Found.WITH_NEXT : Found.LINE;
  }

  private void keep(String title, String line, boolean kept) {
    if (kept && !Notices.isFilm(line)) {
      draft.related(new Link(title, Optional.empty(), Link.Place.IN_TEXT));
    }
  }
}
