package kawat.article.plaintext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.PersonNames;
import kawat.article.dateline.PlaceWords;
import kawat.article.published.PrintedDates;
import kawat.model.Person;

/**
 * A line under the headline that is a name without a label: "Sari Dewi - detakSore", "Sari Dewi,
 * kontributor Praha", or "Sari Dewi" over a line with the day.
 *
 * @param author who is named
 * @param outlet the outlet beside the name
 */
record NameLine(Person author, Optional<String> outlet) {
  private static final Pattern NAME =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})");
  private static final Pattern BESIDE =
      Pattern.compile(NAME.pattern() + "(?:\\s+[-–—]\\s+|\\s*[,|]\\s*)(?<beside>.{3,40})");

  /** "Sari A. Dewi (Praha)". */
  private static final Pattern FROM =
      Pattern.compile(NAME.pattern() + "\\s+\\(\\p{Lu}[\\p{L}' -]{2,24}\\)");

  /** "Sari Dewi · Rabu, 5 Maret 2025", "Sari Dewi, Jurnalis - Rabu, 5 Maret 2025". */
  private static final Pattern NAME_AND_REST =
      Pattern.compile(
          NAME.pattern() + "(?:\\s*,\\s*(?<job>\\p{L}+))?\\s+[·•|–—-]\\s+(?<rest>.{8,60})");

  /** The role given to whom no label says otherwise. */
  static final String ROLE = "penulis";

  /** The role of whom the line calls an editor: "Sari Dewi, Editor". */
  static final String EDITOR = "editor";

  /** Whether the person only saw to the text. */
  boolean isEditor() {
    return author.role().equals(EDITOR);
  }

  static Optional<NameLine> of(String line, Optional<String> following) {
    Matcher beside = BESIDE.matcher(line);
    if (beside.matches() && PersonNames.plausible(beside.group("name"))) {
      String rest = beside.group("beside");
      if (OutletNames.alone(rest)) {
        return found(beside.group("name"), Optional.of(rest));
      }
      return isJob(rest.split(" ", 2)[0])
          ? Optional.of(
              new NameLine(
                  new Person(beside.group("name"), BylineLabels.isEditors(rest) ? EDITOR : ROLE),
                  Optional.empty()))
          : Optional.empty();
    }
    Matcher from = FROM.matcher(line);
    if (from.matches() && PersonNames.plausible(from.group("name"))) {
      return found(from.group("name"), Optional.empty());
    }
    boolean dated = following.filter(PrintedDates::isDateLine).isPresent();
    return dated && NAME.matcher(line).matches() && PersonNames.plausible(line)
        ? found(line, Optional.empty())
        : Optional.empty();
  }

  /**
   * "Sari Dewi · 3 Maret 2025" or, on a page of Warta Teluk, "Warta Teluk | Sari Dewi" over the
   * day.
   *
   * @param site what the page's outlet is called, as far as it is known by now
   */
  static Optional<NameLine> beside(String line, Optional<String> following, Optional<String> site) {
    int bar = line.indexOf(" | ");
    boolean own = bar > 0 && site.filter(line.substring(0, bar)::equalsIgnoreCase).isPresent();
    if (own) {
      return of(line.substring(bar + 3), following);
    }
    Matcher day = NAME_AND_REST.matcher(line);
    return day.matches()
            && isPerson(day.group("name"))
            && (day.group("job") == null || isJob(day.group("job")))
            && isDay(day.group("rest"))
        ? found(day.group("name"), Optional.empty())
        : Optional.empty();
  }

  private static boolean isJob(String word) {
    return PersonNames.isJob(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(String name) {
    return PersonNames.plausible(name) && !PlaceWords.in(name) && !OutletNames.sure(name, true);
  }

  /** A date that opens the words, weekday aside: a section beside it would be named first. */
  private static boolean isDay(String words) {
    return PrintedDates.isDateLine(words)
        && PrintedDates.first(words).filter(d -> d.start() <= 12).isPresent();
  }

  private static Optional<NameLine> found(String name, Optional<String> outlet) {
    return Optional.of(new NameLine(new Person(name, ROLE), outlet));
  }
}
