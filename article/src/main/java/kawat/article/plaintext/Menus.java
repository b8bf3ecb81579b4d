package kawat.article.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.furniture.Furniture;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;

/** Rows of links around an article, each a line of its own where a page was saved as text. */
final class Menus {
  private static final Pattern BARS = Pattern.compile("\\s*[|•·]\\s*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** "Kanal: Terkini Politik Bola", "☰ Menu Cari". */
  private static final Pattern LABEL = Pattern.compile("^(?:\\p{L}+:|[^\\p{L}\\d]+)\\s+");

  private static final Pattern STEPS = Pattern.compile("\\s*[>»›]\\s*|\\s+/\\s+");

  /** Links that are no sections. */
  private static final Set<String> LINKS =
      WordList.rows("masthead.tsv").stream()
          .filter(r -> r.getFirst().equals("menu"))
          .map(r -> r.get(1))
          .collect(Collectors.toUnmodifiableSet());

  /** Sections of which all others are parts. */
  private static final Set<String> GENERAL = Set.copyOf(WordList.entries("general-sections.txt"));

  private static final Set<String> PARTS = Set.copyOf(WordList.entries("section-parts.txt"));

  /** Words of a step, at most: "Timur Tengah dan Afrika". */
  private static final int STEP_WORDS = 4;

  /** A row without bars names at least so many in a row: {@value}. */
  private static final int LEAST = 3;

  /** Words of the longest link, at most: {@value}. */
  private static final int LINK_WORDS = 3;

  private Menus() {}

  /**
   * "NASIONAL DAERAH DUNIA", "Beranda | Kota Praha | Teluk | Olahraga": half of the links between
   * bars, or all where no bars part them, are known.
   */
  static boolean isMenu(String line) {
    String lower = LABEL.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst("");
    String[] links = BARS.split(lower);
    if (links.length < LEAST) {
      return count(SPACES.split(lower)) >= LEAST
          || (links.length == 1 && count(SPACES.split(lower), LINKS::contains) > 1);
    }
    long known = Arrays.stream(links).filter(Menus::isLink).count();
    boolean most = 2 * known >= links.length || isHome(links[0]);
    return most
        && Arrays.stream(links).allMatch(l -> Lines.words(l) <= LINK_WORDS)
        && PrintedDates.first(line).isEmpty();
  }

  /** "Kamis, 3 Maret 2010 | Home | Redaksi | Iklan": a menu behind the visitor's day. */
  static boolean isDated(String line) {
    int bar = line.length() < 200 ? line.indexOf(" | ") : -1;
    return bar > 0
        && PrintedDates.isDateLine(line.substring(0, bar))
        && isMenu(line.substring(bar + 3));
  }

  /** "Cetak | Email": buttons and nothing else. */
  static boolean isButtons(String line) {
    String[] buttons = BARS.split(line);
    return buttons.length > 1
        && Arrays.stream(buttons)
            .allMatch(b -> Furniture.of(b).filter(k -> k == Furniture.Kind.INTERFACE).isPresent());
  }

  /**
   * What "Berita / Internasional", "Dunia > Timur Tengah" files the page under, sections all the
   * way: Internasional, Dunia.
   */
  static Optional<String> section(String path) {
    String[] steps = STEPS.split(path.strip());
    boolean sections =
        steps.length > 1
            && Arrays.stream(steps).allMatch(s -> Lines.words(s) <= STEP_WORDS)
            && Arrays.stream(steps).limit(steps.length - 1L).allMatch(Menus::isLink);
    return sections ? step(List.of(steps)) : Optional.empty();
  }

  /**
   * The step of a path that is the section: the first that says more than "Berita", since what
   * follows it divides it. Where none is known the last is, unless it is a mere link: "Masuk /
   * Daftar".
   */
  static Optional<String> step(List<String> steps) {
    return steps.stream()
        .filter(s -> Masthead.isSection(s) && !GENERAL.contains(s.toLowerCase(Locale.ROOT)))
        .findFirst()
        .or(
            () ->
                steps.stream()
                    .skip(Math.max(0, steps.size() - 1))
                    .filter(s -> !s.isEmpty() && !LINKS.contains(s.toLowerCase(Locale.ROOT)))
                    .findFirst());
  }

  /** Whether the section divides another: "Eropa". */
  static boolean isPart(String section) {
    return PARTS.contains(section.toLowerCase(Locale.ROOT));
  }

  private static boolean isHome(String link) {
    return link.equals("home") || link.equals("beranda");
  }

  /** Whether the words are a section's name or another link of menus, and nothing else. */
  static boolean isLink(String words) {
    return LINKS.contains(words.toLowerCase(Locale.ROOT)) || Masthead.isSection(words);
  }

  /** How many links the words are; 0 where a word is of none. */
  private static int count(String[] words) {
    return count(words, Menus::isLink);
  }

  private static int count(String[] words, Predicate<String> link) {
    int count = 0;
    int at = 0;
    while (at < words.length) {
      int end = Math.min(words.length, at + LINK_WORDS);
      while (end > at && !link.test(String.join(" ", Arrays.asList(words).subList(at, end)))) {
        end--;
      }
      if (end == at) {
        return 0;
      }
      at = end;
      count++;
    }
    return count;
  }
}
