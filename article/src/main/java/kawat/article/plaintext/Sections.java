package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.List;
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

  /** "Beranda | Dunia | Berita Asia", of three steps, below the site's menu. */
  private static final Pattern STEPS_IN_GAPS =
      Pattern.compile("(?iu)(?:home|beranda|depan)(?: \\| [^|]{2,40}){1,2}");

  private final Draft draft;
  private Optional<String> breadcrumb = Optional.empty();
  private boolean menu;

  /** Whether the page has a menu of lines below one another. */
  private boolean listed;

  /** Links below one another so far. */
  private final List<String> run = new ArrayList<>();

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
    link = false;
    boolean path = (menu || listed) && STEPS_IN_GAPS.matcher(text).matches();
    if (!path && Menus.isMenu(text)) {
      menu = true;
      return true;
    }
    return path(path ? text.replace(" | ", " > ") : text, first)
        || alone(text, following.filter(Menus::isLink).isPresent());
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

  /**
   * "Dunia" alone, or over "Timur Tengah" that divides it, is the section; more below one another
   * are a menu.
   */
  private boolean alone(String text, boolean goesOn) {
    link = Menus.isLink(text);
    if (!link) {
      run.clear();
      return false;
    }
    run.add(text);
    if (!goesOn) {
      listed |= run.size() > 2;
      if (run.size() == 1 || (run.size() == 2 && Menus.isPart(run.getLast()))) {
        Menus.step(run).filter(Masthead::isSection).ifPresent(s -> draft.section = Optional.of(s));
      }
      run.clear();
    }
    return true;
  }
}
