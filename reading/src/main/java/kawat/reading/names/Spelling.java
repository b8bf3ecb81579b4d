package kawat.reading.names;

import java.util.Locale;

/** How a name is written on every page, however this page prints it. */
final class Spelling {
  private Spelling() {}

  /** "media resmi Peru" gives "Media resmi Peru". */
  static String sentence(String printed) {
    String folded = name(printed);
    return folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
  }

  /** "BUDI SALIM" gives "Budi Salim"; white space is folded; "Jong-un" stays. */
  static String name(String printed) {
    String folded = printed.strip().replaceAll("\\s+", " ");
    if (folded.length() < 5 || folded.chars().anyMatch(Character::isLowerCase)) {
      return folded;
    }
    StringBuilder name = new StringBuilder(folded.length());
    boolean head = true;
    for (int i = 0; i < folded.length(); i++) {
      String c = folded.substring(i, i + 1);
      name.append(head ? c : c.toLowerCase(Locale.ROOT));
      head = !Character.isLetterOrDigit(folded.charAt(i));
    }
    return name.toString();
  }
}
