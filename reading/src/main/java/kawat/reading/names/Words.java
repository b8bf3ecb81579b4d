package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the names of a gazetteer as {@link Pieces} cuts a text, so that the two can meet. */
final class Words {
  private Words() {}

  /** Lower-case words and marks; a hyphen parts words and is dropped, so is a last full stop. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < name.length()) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || hyphen(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(name, i);
        words.add(fold(name.substring(i, end).toLowerCase(Locale.ROOT)));
        i = end;
      } else {
        words.add(name.substring(i, i + 1));
        i++;
      }
    }
    if (words.size() > 1 && words.getLast().equals(".")) {
      words.removeLast();
    }
    return words;
  }

  private static int wordEnd(String name, int from) {
    int i = from;
    while (i < name.length()) {
      char c = name.charAt(i);
      boolean inner =
          "'’‘.&".indexOf(c) >= 0
              && i + 1 < name.length()
              && Character.isLetterOrDigit(name.charAt(i + 1));
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !inner) {
        break;
      }
      i++;
    }
    return i;
  }

  static boolean hyphen(char c) {
    return c == '-' || c == '‑' || c == '–' || c == '—';
  }

  /** Without accents and with one shape of apostrophe; ASCII passes through untouched. */
  static String fold(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7F) {
        return Slug.plain(lower);
      }
    }
    return lower;
  }
}
