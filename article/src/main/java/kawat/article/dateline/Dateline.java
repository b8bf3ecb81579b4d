package kawat.article.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;

/**
 * What opens the first paragraph: "PRAHA, WARTA.com - Menteri …".
 *
 * @param place where the report was written
 * @param outlet the outlet as it writes itself
 * @param end where the sentence starts
 */
public record Dateline(Optional<String> place, Optional<String> outlet, int end) {
  private static final String DASH = "\\s*(?:[-–—]{1,3}|:)\\s*";
  private static final String DOMAIN = OutletWords.DOMAIN;

  /** "WARTA TELUK.COM": a name whose last word has the domain. */
  private static final String ADDRESS = "(?:\\p{Lu}[\\p{Lu}\\d]+ ){0,2}" + DOMAIN;

  private static final String WORD = "[\\p{Lu}][\\p{L}.'’-]*";
  private static final String TOWN = WORD + "(?: (?:" + WORD + "|de|al)){0,3}";

  /** "ANKARA/WASHINGTON" was written in both. */
  private static final String PLACE = TOWN + "(?:/" + TOWN + "){0,3}";

  private static final String DATE = "(?:, (?:\\p{L}+, )?\\d{1,2} \\p{L}+(?: \\d{4})?)?";

  /** "Praha, Ceko (WARTA Kini) - ", "PRAHA, 3 Mei 2024 (Warta/AFP) -- ". */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + "(?:, "
              + PLACE
              + ")?)"
              + DATE
              + ",? ?\\((?<outlet>[^()]{2,40})\\)"
              + DASH);

  /** "Warta.com, Praha - "; some leave out the dash. */
  private static final Pattern OUTLET_FIRST =
      Pattern.compile(
          "^(?<outlet>"
              + ADDRESS
              + ")\\s?[,|]\\s?(?<place>"
              + PLACE
              + "(?:, "
              + PLACE
              + ")?)"
              + DASH);

  private static final Pattern OUTLET_FIRST_BARE =
      Pattern.compile("^(?<outlet>" + DOMAIN + "), (?<place>\\p{Lu}\\p{L}+) (?=\\p{Lu})");

  /** "PRAHA, WARTA.com - ", "Praha, WartaDunia – ". */
  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + "),\\s?(?<outlet>"
              + ADDRESS
              + "|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+)"
              + DASH);

  /** Outlets without a domain are told from countries and persons by their words. */
  private static final String NAME = "\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+){0,3}";

  private static final String SPACED = "\\s+[-–—]{1,3}\\s*";

  /** "PRAHA, HARIAN SENJA - ", "Praha, Warta Teluk – ". */
  private static final Pattern PLACE_THEN_NAME =
      Pattern.compile("^(?<place>" + PLACE + "),\\s?(?<outlet>" + NAME + ")" + SPACED);

  /** "PRAHA, TELUK RAYA - ", "PRAHA, TELUK RAYA. ": all in capitals, and no country. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(?<place>[\\p{Lu}.'’/ -]{3,40}),\\s?(?<outlet>\\p{Lu}[\\p{Lu}\\d]+(?:"
              + " \\p{Lu}[\\p{Lu}\\d]+){1,3})(?:\\s+[-–—]{1,3}\\s*|\\.\\s+(?=\\p{Lu}))");

  /** "WARTA TELUK, Praha - ". */
  private static final Pattern NAME_FIRST =
      Pattern.compile("^(?<outlet>" + NAME + ")\\s?[,|]\\s?(?<place>" + PLACE + ")" + SPACED);

  /** "WARTA TELUK - ". */
  private static final Pattern NAME_ONLY =
      Pattern.compile(
          "^(?<outlet>\\p{Lu}[\\p{Lu}\\d]+(?: \\p{Lu}[\\p{Lu}\\d]+){0,3})" + SPACED + "(?=\\S)");

  /** "WARTA.COM - ", "WARTA-DUNIA: ". */
  private static final Pattern OUTLET_ONLY =
      Pattern.compile(
          "^(?<outlet>"
              + ADDRESS
              + "|\\p{Lu}{3,}-\\p{Lu}{3,}(?:-\\p{Lu}{3,})?)"
              + DASH
              + "(?=\\S)");

  /** "Praha - ", "PRAHA, CEKO -- ". */
  private static final Pattern PLACE_ONLY =
      Pattern.compile(
          "^(?<place>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2}(?:, "
              + PLACE
              + ")?)\\s[-–—]{1,2}\\s(?=[\\p{Lu}\"“\\d])");

  /** The dateline of a body's first paragraph. */
  public static Optional<Dateline> at(String paragraph) {
    String head = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
    // Each kind ends in a mark that most paragraphs do not open with.
    if (!mayOpen(head)) {
      return Optional.empty();
    }
    return match(BRACKETED, head, true, true)
        .or(() -> match(OUTLET_FIRST, head, true, true))
        .or(() -> match(PLACE_FIRST, head, true, true))
        .or(() -> match(PLACE_THEN_NAME, head, true, true).filter(Dateline::named))
        .or(() -> match(CAPITALS, head, true, true).filter(d -> !country(d)))
        .or(() -> match(NAME_FIRST, head, true, true).filter(Dateline::named))
        .or(() -> match(NAME_ONLY, head, false, true).filter(Dateline::named))
        .or(() -> match(OUTLET_ONLY, head, false, true))
        .or(() -> match(OUTLET_FIRST_BARE, head, true, true))
        .or(() -> match(PLACE_ONLY, head, true, false));
  }

  /**
   * "Praha, Warta Dunia" on a page of Warta Dunia names the place and who was there.
   *
   * @param publisher the page's
   * @param site its host
   */
  public static String withoutOutlet(
      String place, Optional<String> publisher, Optional<String> site) {
    int comma = place.lastIndexOf(", ");
    if (comma < 0) {
      return place;
    }
    String last = Lines.key(place.substring(comma + 2)).replace(" ", "");
    boolean outlet =
        publisher.filter(p -> Lines.key(p).replace(" ", "").equals(last)).isPresent()
            || site.filter(s -> List.of(s.split("\\.")).contains(last)).isPresent();
    return outlet ? place.substring(0, comma) : place;
  }

  private static boolean mayOpen(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == ',' || c == ':' || c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  private static boolean country(Dateline dateline) {
    return dateline.outlet().filter(PlaceWords::in).isPresent();
  }

  private static boolean named(Dateline dateline) {
    return dateline.outlet().filter(OutletWords::in).isPresent();
  }

  private static Optional<Dateline> match(Pattern p, String head, boolean place, boolean outlet) {
    Matcher m = p.matcher(head);
    return m.lookingAt()
        ? Optional.of(
            new Dateline(
                place ? Optional.of(m.group("place").strip()) : Optional.empty(),
                outlet ? Optional.of(m.group("outlet").strip()) : Optional.empty(),
                m.end()))
        : Optional.empty();
  }
}
