package kawat.article.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.dateline.OutletWords;
import kawat.article.lines.Lines;

/** Titles as pages declare them: the headline, then often the site's name. */
public final class Titles {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·•»-]|::)\\s+|\\s*\\|\\s*");

  /** The same and " : ", which divides headlines, too. */
  private static final Pattern BEHIND = Pattern.compile("\\s+(?:[|–—·•»:-]|::)\\s+|\\s*\\|\\s*");

  private static final Pattern HEAD =
      Pattern.compile("(?<head>.{3,40}?)(?:\\s+[-–—|]|:)\\s+(?<rest>.+)");

  /** "Menteri Tiba – Warta – 14.05.2025". */
  private static final Pattern DAY =
      Pattern.compile("\\s+[|–—-]\\s+\\d{1,2}[./]\\d{1,2}[./]\\d{4}$");

  private static final Pattern HEADED =
      Pattern.compile(
          "(?<head>[^|:]{3,40}?)\\s+(?<mark>\\||::?|-)\\s+(?<rest>\\S+(?:\\s+\\S+){3,})");

  /** Names of sites have few words. */
  private static final int SITE = 5;

  private static final int SECTION = 4;

  private Titles() {}

  /** "Menteri Tiba di Praha | Warta Dunia" without the site. */
  public static String withoutSite(String title, Optional<String> site) {
    String rest = DAY.matcher(title).replaceFirst("");
    // Section and site may both be there: "Menteri Tiba - Internasional - Warta Dunia".
    for (int i = 0; i < 2; i++) {
      String shorter = stripped(rest, site);
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    return unheaded(rest, site);
  }

  /** "WARTA NEWS : Menteri tiba di Praha" without the site, which old pages set before. */
  private static String unheaded(String title, Optional<String> site) {
    Matcher m = HEADED.matcher(title);
    if (!m.matches()) {
      return title;
    }
    String head = m.group("head");
    boolean named = site.filter(s -> sameName(s, head)).isPresent();
    boolean loud = head.equals(head.toUpperCase(Locale.ROOT)) && Lines.words(head) > 1;
    if (m.group("mark").equals("-")) {
      return named || (loud && OutletWords.in(head)) ? m.group("rest") : title;
    }
    return named || loud ? m.group("rest") : title;
  }

  /**
   * What a title says after the headline.
   *
   * @param section "Internasional" in "Menteri Tiba - Internasional - Warta Dunia"
   * @param site the last part, "Warta Dunia"
   */
  public record Rest(Optional<String> section, Optional<String> site) {
    /** A title that says no more than the headline. */
    public static final Rest NONE = new Rest(Optional.empty(), Optional.empty());
  }

  /** Takes the title apart around the headline; nothing where it does not hold it. */
  public static Rest rest(String written, String headline) {
    String title = DAY.matcher(written).replaceFirst("");
    String key = Lines.key(headline);
    Rest behind = behind(title, key);
    return behind.equals(Rest.NONE) ? before(title, key) : behind;
  }

  /** "Catatan Rantau: Lebaran di Pelabuhan": what blogs and old pages set before the headline. */
  private static Rest before(String title, String key) {
    Matcher m = HEAD.matcher(title);
    return !key.isEmpty()
            && m.matches()
            && Lines.words(m.group("head")) > 1
            && Lines.words(m.group("head")) <= SITE
            && Lines.key(m.group("rest")).equals(key)
        ? new Rest(Optional.empty(), Optional.of(m.group("head")))
        : Rest.NONE;
  }

  private static Rest behind(String title, String key) {
    Matcher m = BEHIND.matcher(title);
    while (m.find()) {
      if (!key.isEmpty() && Lines.key(title.substring(0, m.start())).equals(key)) {
        String[] parts = BEHIND.split(title.substring(m.end()));
        String last = parts[parts.length - 1].strip();
        // "Menteri Tiba | Internasional | Warta.com :: Kabar Dunia" ends in what the site says of
        // itself.
        boolean said = parts.length == 3 && looksLikeSite(parts[1]) && !looksLikeSite(last);
        if (said) {
          return new Rest(middle(Arrays.copyOf(parts, 2)), Optional.of(parts[1].strip()));
        }
        boolean named = !last.isEmpty() && Lines.words(last) <= SITE && parts.length <= 2;
        return named ? new Rest(middle(parts), Optional.of(last)) : Rest.NONE;
      }
    }
    return Rest.NONE;
  }

  private static Optional<String> middle(String[] parts) {
    return parts.length == 2 && Lines.words(parts[0]) <= SECTION && !looksLikeSite(parts[0])
        ? Optional.of(parts[0].strip())
        : Optional.empty();
  }

  private static String stripped(String title, Optional<String> site) {
    int start = -1;
    int end = -1;
    for (Matcher m = SEPARATOR.matcher(title); m.find(); ) {
      start = m.start();
      end = m.end();
    }
    if (start <= 0) {
      return title;
    }
    String tail = title.substring(end);
    int tailWords = Lines.words(tail);
    boolean named = site.filter(s -> sameName(s, tail)).isPresent();
    boolean bar = title.substring(start, end).contains("|");
    boolean shorter = tailWords <= SITE && tailWords < Lines.words(title.substring(0, start));
    return named || (shorter && (bar || site.isEmpty() || looksLikeSite(tail)))
        ? title.substring(0, start)
        : title;
  }

  private static boolean sameName(String site, String tail) {
    String a = Lines.key(site).replace(" ", "");
    String b = Lines.key(tail).replace(" ", "");
    return !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static boolean looksLikeSite(String tail) {
    return tail.toLowerCase(Locale.ROOT).matches(".*\\.(?:com|co\\.id|id|net|org|co|tv|news).*");
  }

  /** The declared title that says the same as the printed one, where only its marks differ. */
  static Optional<String> sameWords(String printed, List<String> declared) {
    String key = Lines.key(printed);
    return declared.stream().filter(d -> Lines.key(d).equals(key)).findFirst();
  }
}
