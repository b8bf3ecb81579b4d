package kawat.reading.names;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is written on every page, however this page prints it. */
final class Spelling {
  private static final Pattern GAP = Pattern.compile("\\s+");

  private Spelling() {}

  private static boolean small(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** True where other white space than single spaces stands between words. */
  private static boolean gaps(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** "media resmi Peru" gives "Media resmi Peru". */
  static String sentence(String printed) {
    String folded = name(printed);
    return folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
  }

  /** "BUDI SALIM" gives "Budi Salim"; white space is folded; "Jong-un" stays. */
  static String name(String printed) {
    String bare = printed.strip();
    String folded = gaps(bare) ? GAP.matcher(bare).replaceAll(" ") : bare;
    if (folded.length() < 5 || small(folded)) {
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
