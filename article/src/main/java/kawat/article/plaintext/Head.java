package kawat.article.plaintext;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;

/**
 * What stands above the text.
 *
 * @param headline the article's title
 * @param section the kicker above it, or the last step of the breadcrumb
 * @param end how many of the lines the head takes up
 */
record Head(Optional<String> headline, Optional<String> section, int end) {
  /** Kickers are short: "Perang Dagang Dunia". */
  private static final int KICKER = 5;

  /** Parts of a breadcrumb: "Beranda > Internasional", "Berita / Pasifik". */
  private static final Pattern STEPS = Pattern.compile("\\s*[>»›|]\\s*|\\s+/\\s+");

  /** "[ANALISIS]". */
  private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$");

  /** A step names a section, not a story. */
  private static final int STEP = 4;

  /** Lines above the headline that are mottos, and their words, at most. */
  private static final int MOTTOS = 3;

  private static final int MOTTO = 10;

  /** Paragraphs that open the text. */
  private static final int OPENING = 6;

  /** A headline that is found by its words has at least so many. */
  private static final int TITLE_WORDS = 4;

  private static final double HALF = 0.5;

  /** Words of a kicker that may be written small. */
  private static final Set<String> SMALL = Set.of("dan", "di", "ke", "dari", "untuk", "and", "of");

  static Head of(List<TextLine> lines, Optional<String> breadcrumb) {
    int start = 0;
    while (start < Math.min(MOTTOS, lines.size()) && isMotto(lines.get(start))) {
      start++;
    }
    List<TextLine> titled = lines.subList(start, lines.size());
    Head told = joined(titled, spokenOf(titled, plain(titled, breadcrumb)));
    Head head = new Head(told.headline, told.section, told.end + (told.end > 0 ? start : 0));
    Optional<String> above = head.section.flatMap(Head::asSection);
    return new Head(head.headline, above.or(() -> breadcrumb.flatMap(Head::lastStep)), head.end);
  }

  /** "Cepat. Tepat. Tepercaya." over a menu. */
  private static boolean isMotto(TextLine line) {
    return !line.isTitle() && !line.isProse() && Lines.words(line.text()) <= MOTTO;
  }

  /**
   * The text speaks of what its headline says; of a motto, an offer or the outlet's full name it
   * says nothing. So where it has no word of the first title, a later one of whose words it has
   * half is the headline.
   */
  private static Head spokenOf(List<TextLine> lines, Head head) {
    if (head.headline.isEmpty()) {
      return head;
    }
    int top = opening(lines);
    Set<String> text = words(lines, top);
    if (share(head.headline.get(), text) > 0) {
      return head;
    }
    for (int i = head.end; i < top; i++) {
      TextLine line = lines.get(i);
      boolean title = line.isTitle() && Lines.words(line.text()) >= TITLE_WORDS;
      if (title && share(line.text(), text) >= HALF) {
        Optional<String> above = i > 0 ? text(lines, i - 1) : Optional.empty();
        return new Head(text(lines, i), above.filter(a -> Lines.words(a) <= STEP), i + 1);
      }
    }
    return head;
  }

  private static int opening(List<TextLine> lines) {
    int top = 0;
    while (top < lines.size() && !lines.get(top).isProse()) {
      top++;
    }
    return top;
  }

  private static Set<String> words(List<TextLine> lines, int from) {
    Set<String> text = new HashSet<>();
    lines.subList(from, Math.min(lines.size(), from + OPENING)).stream()
        .flatMap(l -> Arrays.stream(Lines.key(l.text()).split(" ")))
        .forEach(text::add);
    return text;
  }

  /** How many of the title's longer words the text has. */
  private static double share(String title, Set<String> text) {
    List<String> words =
        Arrays.stream(Lines.key(title).split(" ")).filter(w -> w.length() >= 4).toList();
    return words.isEmpty()
        ? 0
        : words.stream().filter(text::contains).count() / (double) words.size();
  }

  /** A headline broken into two lines goes on with a small letter. */
  private static Head joined(List<TextLine> lines, Head head) {
    boolean broken =
        head.headline.isPresent()
            && head.end < lines.size()
            && lines.get(head.end).isTitle()
            && !lines.get(head.end).isProse()
            && Character.isLowerCase(lines.get(head.end).text().codePointAt(0))
            && lines.get(head.end).text().indexOf('/') < 0
            && share(lines.get(head.end).text(), words(lines, opening(lines))) > 0;
    return broken
        ? new Head(
            head.headline.map(h -> h + " " + lines.get(head.end).text()),
            head.section,
            head.end + 1)
        : head;
  }

  /** What of the line over the headline is a section: a tagline has small words. */
  private static Optional<String> asSection(String kicker) {
    Optional<String> step = lastStep(kicker);
    boolean capitals =
        step.filter(
                s ->
                    Arrays.stream(s.split(" "))
                        .allMatch(
                            w -> !Character.isLowerCase(w.codePointAt(0)) || SMALL.contains(w)))
            .isPresent();
    return capitals ? step : Optional.empty();
  }

  /** The step that is the section; the last may be the headline. */
  private static Optional<String> lastStep(String path) {
    List<String> steps = steps(STEPS.split(path.strip()));
    return steps.size() > 1
        ? Menus.step(steps.stream().filter(s -> Lines.words(s) <= STEP).toList())
        : steps.stream().findFirst();
  }

  private static List<String> steps(String[] steps) {
    return Arrays.stream(steps)
        .map(s -> BRACKETS.matcher(s).replaceAll("").strip())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static Head plain(List<TextLine> lines, Optional<String> breadcrumb) {
    int top = 0;
    while (top < lines.size() && lines.get(top).isTitle()) {
      top++;
    }
    if (top == 0) {
      return new Head(Optional.empty(), Optional.empty(), 0);
    }
    if (breadcrumb.isPresent()) {
      for (int i = 0; i < top; i++) {
        String title = lines.get(i).text();
        if (breadcrumb.get().endsWith(title)) {
          return new Head(Optional.of(title), crumb(breadcrumb.get(), title), i + 1);
        }
      }
    }
    int title = underMenu(lines, top);
    if (title > 1) {
      return new Head(text(lines, title), text(lines, title - 1), title + 1);
    }
    int first = Lines.words(lines.getFirst().text());
    boolean kicker =
        first <= KICKER && top > 1 && Lines.words(lines.get(1).text()) > Math.max(first, 3);
    return kicker
        ? new Head(text(lines, 1), text(lines, 0), 2)
        : new Head(text(lines, 0), Optional.empty(), 1);
  }

  /**
   * Names of sections and of the site stand above the kicker: the headline is the first to say
   * more.
   */
  private static int underMenu(List<TextLine> lines, int top) {
    int i = 0;
    while (i < top && Lines.words(lines.get(i).text()) <= KICKER) {
      i++;
    }
    return i < top ? i : 0;
  }

  private static Optional<String> text(List<TextLine> lines, int i) {
    return Optional.of(lines.get(i).text());
  }

  private static Optional<String> crumb(String breadcrumb, String title) {
    String above = breadcrumb.substring(0, breadcrumb.length() - title.length());
    return Menus.step(steps(above.split("\\s*[>»/|›]\\s*")));
  }
}
