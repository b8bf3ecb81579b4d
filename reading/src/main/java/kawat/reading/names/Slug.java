package kawat.reading.names;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a name into the key by which an actor is known on every page. */
public final class Slug {
  private Slug() {}

  /** "Kim Jong-un" and "KIM JONG UN" both give {@code kim-jong-un}. */
  public static String of(String name) {
    String plain = Words.fold(name.toLowerCase(Locale.ROOT));
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** Without accents and with one shape of apostrophe. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[’‘`´]", "'");
  }
}
