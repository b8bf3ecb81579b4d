package kawat.article.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;

/** What the class attributes of one page say; a page has few different ones, but many elements. */
final class ClassNames {
  private static final NameLexicon LEXICON = NameLexicon.load();

  /** Classes of hAtom, h-entry and the themes that followed them. */
  private static final Pattern DATING =
      Pattern.compile(
          "(?:^|\\s)(?:entry-date|posted-on|dt-published|published|post-date)(?:\\s|$)");

  /**
   * How menus mark the entry of the page that is shown: bare, as Bootstrap's and WordPress's do.
   */
  private static final Pattern CURRENT =
      Pattern.compile(
          "(?:^|\\s)(?:active|current|active-menu|menu-active|current-menu-item|current-menu-parent"
              + "|current-post-parent|nav-active|is-active)(?:\\s|$)");

  /** As much of a name as the lexicon looks at. */
  private static final int SEEN = NameLexicon.LONGEST;

  private final Map<String, Says> known = new HashMap<>();

  /**
   * What a class attribute says.
   *
   * @param groups one bit each
   * @param author whether it declares an author
   * @param date whether it dates the article
   * @param current whether it marks the entry of a menu at which the reader is
   */
  record Says(long groups, boolean author, boolean date, boolean current) {
    static final Says NOTHING = new Says(0, false, false, false);

    private static Says of(String classes) {
      long groups = LEXICON.groups(classes);
      boolean named = (groups & Group.AUTHOR.bit()) != 0 || classes.length() > SEEN;
      boolean dates =
          classes.contains("date") || classes.contains("posted") || classes.contains("published");
      return new Says(
          groups,
          named && isVcard(classes),
          dates && DATING.matcher(classes).find(),
          isCurrent(classes));
    }

    private static boolean isCurrent(String classes) {
      return (classes.contains("active") || classes.contains("current"))
          && CURRENT.matcher(classes).find();
    }

    /** "author vcard" is the name's box in hAtom, in which most blogs are marked up. */
    private static boolean isVcard(String classes) {
      if (!Lines.holds(classes, "vcard")) {
        return false;
      }
      List<String> names = List.of(classes.toLowerCase(Locale.ROOT).split("\\s+"));
      return names.contains("author") && names.contains("vcard");
    }
  }

  Says of(String classes) {
    return classes.isEmpty() ? Says.NOTHING : known.computeIfAbsent(classes, Says::of);
  }

  /** The groups that an id speaks of, which stands behind so many characters of classes. */
  static long ofId(String id, int seen) {
    return LEXICON.groups(id, seen);
  }
}
