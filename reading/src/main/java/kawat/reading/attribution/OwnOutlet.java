package kawat.reading.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kawat.reading.text.Paragraph;
import kawat.reading.text.ReadText;

/**
 * The page's own outlet under all its names: "Dilansir WartaKini.com" on WartaKini.com names no
 * source.
 */
final class OwnOutlet {
  private static final Set<String> BRANCHES =
      Set.of("", "com", "news", "tv", "online", "daily", "group");
  private static final int LONGEST_DATELINE = 60;
  private final Set<String> names = new HashSet<>();

  OwnOutlet(ReadText text) {
    text.article().publisher().ifPresent(this::add);
    text.article().site().ifPresent(this::add);
    text.article().dateline().ifPresent(this::addDateline);
    for (Paragraph p : text.paragraphs().subList(0, Math.min(2, text.paragraphs().size()))) {
      addDateline(text.slice(p.start(), Math.min(p.end(), p.start() + LONGEST_DATELINE)));
    }
  }

  /**
   * A page that says nowhere else whose it is signs so: "Dikutip WartaKini dari Antara". Where the
   * outlet is known, another name in that place is another outlet.
   */
  void signed(String name) {
    if (names.isEmpty()) {
      add(name);
    }
  }

  private void add(String name) {
    String folded = fold(name);
    if (folded.length() > 2) {
      names.add(folded);
    }
  }

  /** JAKARTA, WARTAKINI.com - …; only what looks like an address is a name there. */
  private void addDateline(String opening) {
    for (String word : opening.split("[\\s,]+")) {
      if (word.matches("(?i)[\\p{L}\\p{N}-]+\\.(com|id|co\\.id|net|co|tv)[:–-]?")) {
        add(word);
      }
    }
  }

  /** True where a name means this outlet or a branch of it: Kawat, Kawat.com, KawatNews. */
  boolean is(String name) {
    String asked = fold(name);
    for (String own : names) {
      if (asked.startsWith(own) && BRANCHES.contains(asked.substring(own.length()))
          || own.startsWith(asked) && BRANCHES.contains(own.substring(asked.length()))) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("^www\\.", "")
        .replaceAll("\\.(com|id|co\\.id|net|co|tv)\\b.*$", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
