package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.article.dateline.Dateline;
import kawat.article.draft.Draft;
import kawat.article.furniture.TakenOver;
import kawat.article.lines.Language;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/**
 * Reads a page that somebody saved as text, menus and all. Nothing but words tells what a line is,
 * so the lines are sorted first ({@link Sorter}), then the head is told from the body ({@link
 * Head}).
 */
public final class TextPage {
  private TextPage() {}

  /**
   * The article on the page.
   *
   * @throws KawatException NO_ARTICLE where no line reads like prose
   */
  public static Article read(String text, String source) {
    Sorter sorter = new Sorter();
    List<String> printed = Wrapping.undone(Lines.split(text));
    List<TextLine> lines = sorter.sort(printed);
    if (lines.stream().noneMatch(TextLine::isProse)) {
      throw none(lines.size(), "none reads like a paragraph", source);
    }
    sorter.dated(
        printed.stream().map(Lines::fold).filter(l -> !l.isEmpty()).findFirst().orElse(""));
    Draft draft = sorter.draft();
    Head head = Head.of(lines, sorter.breadcrumb());
    head.headline().ifPresent(h -> draft.headline = Optional.of(h));
    if (draft.section.isEmpty()) {
      draft.section = head.section();
    }
    Body.fill(draft, rest(lines, head), head.headline());
    if (draft.body.isEmpty()) {
      throw none(lines.size(), "nothing is left under the headline", source);
    }
    Outlet.fill(draft, sorter.copyright(), sorter.outlet(), printed);
    draft.forgetOrigin(o -> TakenOver.names(o, draft.publisher));
    draft.dateline =
        draft.dateline.map(d -> Dateline.withoutOutlet(d, draft.publisher, draft.site));
    draft.language = Optional.of(Language.of(draft.body));
    return draft.article();
  }

  private static KawatException none(int lines, String why, String source) {
    return new KawatException(
        ErrorCode.NO_ARTICLE,
        "the text has %d lines and %s; give a page with an article".formatted(lines, why),
        source);
  }

  private static List<TextLine> rest(List<TextLine> lines, Head head) {
    return new ArrayList<>(lines.subList(head.end(), lines.size()));
  }
}
