package kawat.article.hypertext;

import java.util.Optional;
import kawat.article.draft.Draft;
import kawat.article.furniture.TakenOver;

/** Keeps from where an article was taken, as its own notes say. */
final class Syndication {
  private Syndication() {}

  /** Whether the line is such a note. */
  static boolean isNote(String text) {
    return TakenOver.outlet(text).isPresent();
  }

  /**
   * Takes the note back where the outlet names itself: houses print "Artikel ini telah tayang di
   * Warta.com" for those who copy, on Warta.com as well.
   */
  static void forgetOwn(Draft draft) {
    draft.forgetOrigin(o -> TakenOver.names(o, draft.publisher) || TakenOver.names(o, draft.site));
  }

  /** Whether the line is such a note; its outlet becomes the article's origin. */
  static boolean takes(Draft draft, String text) {
    Optional<String> outlet = TakenOver.outlet(text);
    outlet.ifPresent(draft::takenFrom);
    return outlet.isPresent();
  }
}
