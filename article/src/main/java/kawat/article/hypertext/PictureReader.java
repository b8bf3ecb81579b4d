package kawat.article.hypertext;

import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.byline.PersonNames;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.furniture.Furniture;
import kawat.article.lines.Lines;
import kawat.article.published.PrintedDates;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Caption;

/** Words under pictures. */
final class PictureReader {
  /** "Warta/ Sari Dewi": an outlet and its photographer, and nothing of the picture. */
  private static final Pattern CREDITED =
      Pattern.compile("\\p{Lu}[\\p{L}.]+/\\s?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}");

  /** Between the captions of a gallery stand numbers and buttons. */
  private static final int GALLERY = 4;

  private final Draft draft;
  private int last = -1;
  private boolean film;

  PictureReader(Draft draft) {
    this.draft = draft;
  }

  /** Whether a block that the model took for text is a caption or credit after all. */
  boolean takes(TextBlock b, String text) {
    if (Credits.isCredit(text) && !isDescribed(text)) {
      return true;
    }
    boolean named =
        b.levels(Group.CAPTION) <= 1 && (b.levels(Group.FIGURE_ELEMENT) <= 3 || b.pictured());
    // Above the story, in a box named after pictures: <li><p>Kapal ditarik ke dermaga.</p></li>.
    boolean under =
        draft.body.isEmpty() && b.pictured() && b.words() <= 60 && b.levels(Group.MEDIA) <= 3;
    // "Warga menonton pawai. Foto: Warta": the credit after the last full stop gives it away.
    boolean credited =
        b.words() <= 40
            && !Lines.endsSentence(text)
            && Credits.trailing(text).isPresent()
            && !text.endsWith(")");
    if (Credits.isCaption(text) || named || under || credited) {
      keep(text, b);
      return true;
    }
    return false;
  }

  /** Whether a block outside the text is a caption of the article. */
  boolean caption(TextBlock b) {
    if (b.words() < 2 || b.words() > 150 || b.linkDensity() > 0.5) {
      return false;
    }
    if (CREDITED.matcher(b.text()).matches() || Credits.isSpoken(b.text())) {
      return true;
    }
    boolean named = b.levels(Group.CAPTION) <= 1 || b.levels(Group.FIGURE_ELEMENT) <= 2;
    boolean under =
        b.pictured() && b.words() >= 3 && b.linkWords() == 0 && !PersonNames.plausible(b.text());
    boolean slug = b.linkWords() == 0 && Credits.isCapitalSlug(b.text()) && b.picture().isPresent();
    if (!(named || under || slug || endsInCredit(b))
        || (film && b.picture().isEmpty())
        || b.text().indexOf(" | ") != b.text().lastIndexOf(" | ") // a masthead under its logo
        || PrintedDates.isDateLine(b.text())
        || isByline(b.text())
        || Furniture.of(b.text()).isPresent()) {
      return false;
    }
    keep(b.text(), b);
    return true;
  }

  /** What comes next is a film of the house: "Saksikan video pilihan ini:". */
  void announce(boolean filmed) {
    film = filmed;
  }

  /** Whether the last caption stands so close above that this may be the next of a gallery. */
  boolean follows(TextBlock b) {
    return last >= 0 && b.order() - last <= GALLERY;
  }

  private static boolean isByline(String text) {
    boolean described = isDescribed(text);
    return Byline.in(text).stream().anyMatch(b -> b.part() != Byline.Part.NONE || !described);
  }

  /** "Foto: Warga menonton pawai (Warta/Sari)" names its photographer and is a caption. */
  private static boolean isDescribed(String text) {
    return Credits.isCaption(text) && text.endsWith(")") && !text.startsWith("(");
  }

  private static boolean endsInCredit(TextBlock b) {
    return b.words() >= 4
        && b.linkWords() == 0
        && Credits.isCaption(b.text())
        && Credits.trailing(b.text()).isPresent();
  }

  private void keep(String text, TextBlock b) {
    last = b.order();
    // Outlets set the photographer in an element of its own before the caption.
    String rest = text.startsWith(b.lead()) ? text.substring(b.lead().length()).strip() : "";
    if (!b.lead().isEmpty() && !rest.isEmpty()) {
      draft.caption(new Caption(rest, Optional.of(b.lead()), b.picture()));
      return;
    }
    draft.caption(new Caption(text, Credits.trailing(text), b.picture()));
  }
}
