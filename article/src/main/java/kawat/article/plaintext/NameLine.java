package kawat.article.plaintext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.PersonNames;
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

  /** The role given to whom no label says otherwise. */
  private static final String ROLE = "penulis";

  static Optional<NameLine> of(String line, Optional<String> following) {
    Matcher beside = BESIDE.matcher(line);
    if (beside.matches() && PersonNames.plausible(beside.group("name"))) {
      String rest = beside.group("beside");
      if (OutletNames.alone(rest)) {
        return found(beside.group("name"), Optional.of(rest));
      }
      String first = rest.split(" ", 2)[0].toLowerCase(Locale.ROOT);
      return PersonNames.isJob(first)
          ? found(beside.group("name"), Optional.empty())
          : Optional.empty();
    }
    boolean dated = following.filter(PrintedDates::isDateLine).isPresent();
    return dated && NAME.matcher(line).matches() && PersonNames.plausible(line)
        ? found(line, Optional.empty())
        : Optional.empty();
  }

  private static Optional<NameLine> found(String name, Optional<String> outlet) {
    return Optional.of(new NameLine(new Person(name, ROLE), outlet));
  }
}
