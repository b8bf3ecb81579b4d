package kawat.article.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.draft.Draft;

/**
 * Menus above the text of one page, and what says among them under which section the article
 * stands: "Mancanegara", "Berita / Afrika", "Beranda > Dunia > Menteri Tiba di Praha".
 */
final class Sections {
  private static final Pattern BREADCRUMB =
      Pattern.compile("^(?:home|beranda|depan)\\b[\\s>»/|›-]+(.+)$", Pattern.CASE_INSENSITIVE);

  /** The same below other lines, where no mere space may part the steps. */
  private static final Pattern STEPS =
      Pattern.compile("^(?:home|beranda|depan)\\s*[>»/›]\\s*(.+)$", Pattern.CASE_INSENSITIVE);

  private final Draft draft;
  private Optional<String> breadcrumb = Optional.empty();
  private boolean menu;

  /** Whether the line before was a link of a menu, such as the name of a section. */
  private boolean link;

  Sections(Draft draft) {
    this.draft = draft;
  }

  /** What follows "Home": sections, then often the headline. */
  Optional<String> breadcrumb() {
    return breadcrumb;
  }

  /** Whether the page has the menu of a site. */
  boolean hasMenu() {
    return menu;
  }

  /**
   * Files a line above the text if it is one of these. More names of sections one below another are
   * a menu.
   *
   * @param first whether nothing was kept before
   */
  boolean take(String text, Optional<String> following, boolean first) {
    boolean before = link;
    link = false;
    if (Menus.isMenu(text)) {
      menu = true;
      return true;
    }
    return path(text, first) || alone(text, before || following.filter(Menus::isLink).isPresent());
  }

  private boolean path(String text, boolean first) {
    Optional<String> section = Menus.section(text);
    if (section.isPresent()) {
      draft.section = section;
      breadcrumb = section;
      return true;
    }
    Matcher steps = (first ? BREADCRUMB : STEPS).matcher(text);
    if (steps.matches()) {
      breadcrumb = Optional.of(steps.group(1));
      return true;
    }
    return false;
  }

  private boolean alone(String text, boolean listed) {
    link = Menus.isLink(text);
    if (link && Masthead.isSection(text)) {
      draft.section = listed ? Optional.empty() : Optional.of(text);
    }
    return link;
  }
}
