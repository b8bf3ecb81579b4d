package kawat.reading.events;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Spells the forms of an Indonesian verb from its stem. Source of the rules: Sneddon, Indonesian
 * Reference Grammar (2010), 1.3 to 1.12, on the prefix meN-.
 */
final class Affixes {
  private Affixes() {}

  /**
   * The active forms of a stem: "kirim" gives mengirim (and mengkirim, as the press also writes).
   *
   * @param suffix "kan", "i" or empty
   */
  static Set<String> active(String stem, String suffix) {
    Set<String> forms = new LinkedHashSet<>();
    char first = stem.charAt(0);
    String rest = stem.substring(1);
    switch (first) {
      case 'k' -> add(forms, "meng" + rest, "meng" + stem);
      case 'p' -> add(forms, "mem" + rest, "mem" + stem);
      case 't' -> add(forms, "men" + rest, "men" + stem);
      case 's' -> add(forms, "meny" + rest, "men" + stem);
      case 'b', 'f', 'v' -> add(forms, "mem" + stem);
      case 'd', 'j', 'c', 'z' -> add(forms, "men" + stem);
      case 'l', 'r', 'm', 'n', 'w', 'y' -> add(forms, "me" + stem);
      default -> add(forms, "meng" + stem);
    }
    if (stem.length() <= 3) {
      forms.add("menge" + stem); // mengebom
    }
    Set<String> suffixed = new LinkedHashSet<>();
    forms.forEach(f -> suffixed.add(f + suffix));
    return suffixed;
  }

  private static void add(Set<String> forms, String... more) {
    forms.addAll(Set.of(more));
  }

  /** The passive: dikirim, dikirimkan. */
  static String passive(String stem, String suffix) {
    return "di" + stem + suffix;
  }
}
