package kawat.article.byline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in brackets at the foot: "(Wartakota.com/Sari Dewi)", "(sdw/bud)".
 *
 * @param outlet as printed, where named
 * @param author a full name, where given
 * @param initials staff initials, where given
 * @param start where it starts in the line
 */
public record SignOff(
    Optional<String> outlet, Optional<String> author, Optional<String> initials, int start) {
  private static final Pattern OUTLET =
      Pattern.compile(
          "[(\\[]\\s*(\\w[\\w-]*(?:\\.\\w[\\w-]*)*\\.(?:com|co\\.id|co|id|net|news|tv|org))\\s*"
              + "(?:[/|]\\s*([^()\\[\\]]{2,40}?))?\\s*[)\\]][.*\\s]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INITIALS =
      Pattern.compile(
          "[(\\[]\\s*([a-z]{2,5}\\d{0,3}(?:\\s*[/-]\\s*[a-z0-9]{1,8}){0,3}|[A-Z]{2,4}(?:/[A-Z]{2,4}){0,3}|[A-Z][a-z]{1,3}(?:/[A-Z]?[a-z]{1,3}){1,3}|\\*{1,3}(?:/[a-z]{2,4})?)\\s*[)\\]]\\s*$");

  /** "(AFP/WARTA/sdw)", "(S-12/bud)" on a line of its own: agencies and initials in any letters. */
  private static final Pattern LINE =
      Pattern.compile(
          "^[(\\[]\\s*([A-Za-z][\\w-]{0,8}(?:\\s*/\\s*[A-Za-z][\\w-]{0,8}){1,4})\\s*[)\\]]\\.?$");

  /** "(Warta Dunia/Sari Dewi)" on a line of its own needs no domain. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^[(\\[]\\s*(\\p{Lu}[\\w-]*(?: [\\p{Lu}\\d][\\w-]*){0,2})\\s*/\\s*(\\p{Lu}[\\p{L}.']*(?:"
              + " \\p{Lu}[\\p{L}.']*){1,3})\\s*[)\\]]\\.?$");

  private static final Pattern BARE =
      Pattern.compile("^[(\\[]\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']*){0,3}[)\\]]$");

  /** "sdw/bud (dpa, AFP)": initials, then the agencies whose reports they used. */
  private static final Pattern WITH_AGENCIES =
      Pattern.compile("^([a-z]{2,4}(?:/[a-z]{2,4}){0,3})\\s+\\([\\p{L}][\\p{L}, ./-]{1,60}\\)$");

  /** The sign-off that ends the line. */
  public static Optional<SignOff> at(String line) {
    return endsInBracket(line) ? inBrackets(line) : Optional.empty();
  }

  /** Whether the line is one name or word in brackets: "(Sari)", "(Sari Dewi)", "(Bersambung)". */
  public static boolean isBareName(String line) {
    return line.length() < 40 && endsInBracket(line) && BARE.matcher(line).matches();
  }

  /** Nearly every line of a text stops here; "(sdw) *" does not. */
  private static boolean endsInBracket(String line) {
    int last = line.length() - 1;
    while (last >= 0 && ".* \t".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last > 0 && (line.charAt(last) == ')' || line.charAt(last) == ']');
  }

  private static Optional<SignOff> inBrackets(String line) {
    Matcher outlet = OUTLET.matcher(line);
    if (outlet.find()) {
      Optional<String> who = Optional.ofNullable(outlet.group(2));
      boolean full = who.filter(w -> w.contains(" ") && PersonNames.plausible(w)).isPresent();
      return Optional.of(
          new SignOff(
              Optional.of(outlet.group(1)),
              full ? who : Optional.empty(),
              full ? Optional.empty() : who,
              outlet.start()));
    }
    Matcher whole = WHOLE.matcher(line);
    if (whole.matches() && PersonNames.plausible(whole.group(2))) {
      return Optional.of(
          new SignOff(
              Optional.of(whole.group(1)), Optional.of(whole.group(2)), Optional.empty(), 0));
    }
    Matcher alone = LINE.matcher(line);
    if (alone.matches()) {
      return Optional.of(
          new SignOff(Optional.empty(), Optional.empty(), Optional.of(alone.group(1)), 0));
    }
    Matcher agencies = WITH_AGENCIES.matcher(line);
    if (agencies.matches()) {
      return Optional.of(
          new SignOff(Optional.empty(), Optional.empty(), Optional.of(agencies.group(1)), 0));
    }
    Matcher initials = INITIALS.matcher(line);
    return initials.find()
        ? Optional.of(
            new SignOff(
                Optional.empty(),
                Optional.empty(),
                Optional.of(initials.group(1)),
                initials.start()))
        : Optional.empty();
  }
}
