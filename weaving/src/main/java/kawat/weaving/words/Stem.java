package kawat.weaving.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes an Indonesian word down to what its forms have in common, so that "mengakui", "diakui" and
 * "pengakuan" meet. Without a dictionary, hence no true stem: good enough to compare, not to print.
 * Source of the affixes: Sneddon, Indonesian Reference Grammar (2010), 1.3 to 1.12.
 */
public final class Stem {
  /** Letters that must be left: {@value}. */
  private static final int LEAST = 4;

  private static final List<String> PARTICLES = List.of("nya", "lah", "kah");
  private static final List<String> SUFFIXES = List.of("kan", "an", "i");

  /** Each prefix with the letter that it swallows at the stem's head ("menyurat": surat). */
  private record Prefix(String letters, String swallowed) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("meny", "s"),
          new Prefix("peny", "s"),
          new Prefix("meng", ""),
          new Prefix("peng", ""),
          new Prefix("mem", ""),
          new Prefix("pem", ""),
          new Prefix("men", ""),
          new Prefix("pen", ""),
          new Prefix("ber", ""),
          new Prefix("ter", ""),
          new Prefix("per", ""),
          new Prefix("me", ""),
          new Prefix("pe", ""),
          new Prefix("di", ""),
          new Prefix("ke", ""),
          new Prefix("se", ""));

  private Stem() {}

  /** The words of matter of a text, each taken down. */
  public static Set<String> content(String text) {
    Set<String> stems = new TreeSet<>();
    Senses.content(text).forEach(w -> stems.add(of(w)));
    return stems;
  }

  /** One word, folded. */
  public static String of(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word;
    }
    String rest = suffix(word, PARTICLES);
    rest = prefix(rest);
    return head(suffix(rest, SUFFIXES));
  }

  private static String suffix(String word, List<String> suffixes) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= LEAST) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }

  private static String prefix(String word) {
    for (Prefix p : PREFIXES) {
      if (word.startsWith(p.letters)
          && word.length() - p.letters.length() + p.swallowed.length() >= LEAST) {
        return p.swallowed + word.substring(p.letters.length());
      }
    }
    return word;
  }

  /**
   * "kirim" loses its head in "mengirim", "tulis" in "menulis": a first letter that a prefix may
   * swallow is left off all words.
   */
  private static String head(String stem) {
    return stem.length() > LEAST && "kpt".indexOf(stem.charAt(0)) >= 0 && vowel(stem.charAt(1))
        ? stem.substring(1)
        : stem;
  }

  private static boolean vowel(char letter) {
    return "aiueo".indexOf(letter) >= 0;
  }
}
