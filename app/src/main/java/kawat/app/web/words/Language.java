package kawat.app.web.words;

import java.util.Locale;
import java.util.Optional;

/** The languages that the interface speaks; pages stay in their own. */
public enum Language {
  INDONESIAN("id", "Bahasa Indonesia"),
  ENGLISH("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** BCP 47. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The language of a tag, regions aside: {@code en-GB} is English. */
  public static Optional<Language> of(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      // "in" is what Indonesian was called before 1989 and what old Java programs still send.
      if (language.tag.equals(primary) || (language == INDONESIAN && primary.equals("in"))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The best of a browser's wishes.
   *
   * @param accept an {@code Accept-Language} header: {@code id, en-GB;q=0.7}
   */
  public static Optional<Language> preferred(String accept) {
    Optional<Language> best = Optional.empty();
    double weight = 0;
    for (String wish : accept.split(",", 40)) {
      String[] parts = wish.split(";", 2);
      Optional<Language> language = of(parts[0]);
      double q = parts.length == 1 ? 1 : quality(parts[1]);
      if (language.isPresent() && q > weight) {
        best = language;
        weight = q;
      }
    }
    return best;
  }

  private static double quality(String parameter) {
    String number = parameter.strip();
    try {
      return number.startsWith("q=") ? Double.parseDouble(number.substring(2)) : 0;
    } catch (NumberFormatException e) {
      return 0; // a malformed wish is no wish
    }
  }
}
