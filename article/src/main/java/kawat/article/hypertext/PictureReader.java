package kawat.article.hypertext;

import java.util.Optional;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Caption;

/** Words under pictures. */
final class PictureReader {
  private final Draft draft;

  PictureReader(Draft draft) {
    this.draft = draft;
  }

  /** Whether a block that the model took for text is a caption or credit after all. */
  boolean takes(TextBlock b, String text) {
    if (Credits.isCredit(text)) {
      return true;
    }
    boolean named = b.levels(Group.CAPTION) <= 1 && b.levels(Group.FIGURE_ELEMENT) <= 3;
    if (Credits.isCaption(text) || named) {
      keep(text);
      return true;
    }
    return false;
  }

  /** Whether a block outside the text is a caption of the article. */
  boolean caption(TextBlock b) {
    boolean named = b.levels(Group.CAPTION) <= 1 || b.levels(Group.FIGURE_ELEMENT) <= 2;
    if (!named || b.words() < 2 || b.words() > 150 || b.linkDensity() > 0.5) {
      return false;
    }
    keep(b.text());
    return true;
  }

  private void keep(String text) {
    draft.caption(new Caption(text, Credits.trailing(text), Optional.empty()));
  }
}
