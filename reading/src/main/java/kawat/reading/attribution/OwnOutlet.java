package kawat.reading.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.reading.text.Paragraph;
import kawat.reading.text.ReadText;

/**
 * The page's own outlet under all its names: "Dilansir WartaKini.com" on WartaKini.com names no
 * source.
 */
final class OwnOutlet {
  private static final Set<String> BRANCHES =
      Set.of("", "com", "news", "tv", "online", "daily", "group");
  private static final Pattern GAPS = Pattern.compile("[\\s,]+");
  private static final Pattern DASH = Pattern.compile("\\s[-–—]|[–—]|:\\s");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\(?[\\p{L}\\p{N}-]+\\.(com|id|co\\.id|net|co|tv)\\)?[:–-]?");
  private static final Pattern DOMAIN = Pattern.compile("\\.(com|id|co\\.id|net|co|tv)\\b.*$");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
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

  /**
   * JAKARTA, WARTAKINI.com - …; only what looks like an address is a name there, before the dash or
   * as the first word before a comma.
   */
  private void addDateline(String opening) {
    if (opening.indexOf('.') < 0) {
      return; // no address
    }
    Matcher dash = DASH.matcher(opening);
    String[] words = GAPS.split(opening);
    if (dash.find()) {
      for (String word : GAPS.split(opening.substring(0, dash.start()))) {
        addAddress(word);
      }
    } else if (words.length > 0 && opening.startsWith(words[0] + ",")) {
      addAddress(words[0]);
    }
  }

  private void addAddress(String word) {
    if (word.indexOf('.') > 0 && ADDRESS.matcher(word).matches()) {
      add(word);
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
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
    String label = bare.indexOf('.') < 0 ? bare : DOMAIN.matcher(bare).replaceAll("");
    return OTHER.matcher(label).replaceAll("");
  }
}
