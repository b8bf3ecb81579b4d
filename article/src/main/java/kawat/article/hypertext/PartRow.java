package kawat.article.hypertext;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.article.lines.Lines;
import kawat.article.parts.PartAddress;
import kawat.article.parts.PartWords;
import kawat.article.tree.TextBlock;
import kawat.article.tree.TextBlock.Anchor;

/**
 * The links below a text that lead to its parts: "1 [2] 3 Selanjutnya".
 *
 * @param named the part that the page's address says it is; {@link PartAddress#ALL} for all on one
 *     page
 * @param links in the order of the page
 * @param unlinked numbers that stand there and lead nowhere
 */
record PartRow(Optional<Integer> named, List<PartLink> links, Set<Integer> unlinked) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  /** Chars of a number with blanks around it; words of a row that are no links. */
  private static final int SHORT = 4;

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d]+");

  PartRow {
    links = List.copyOf(links);
    unlinked = Set.copyOf(unlinked);
  }

  /**
   * A link to a part.
   *
   * @param number of the part; {@link PartAddress#ALL} for all on one page
   */
  record PartLink(int number, String text, String href) {
    boolean says(PartWords words) {
      return number != PartAddress.ALL && words.words().contains(Lines.key(text));
    }
  }

  /**
   * @param urls addresses of the page, the one that it was fetched from first
   */
  static PartRow of(Margin margin, List<String> urls) {
    Optional<Integer> named =
        urls.stream().flatMap(url -> PartAddress.named(url).stream()).findFirst();
    List<PartLink> links =
        margin.parts().stream()
            .map(l -> new PartLink(PartAddress.named(l.href()).orElse(1), l.text(), l.href()))
            .toList();
    PartRow row = new PartRow(named, links, margin.unlinked());
    return named.isPresent() || !links.isEmpty()
        ? row
        : urls.stream().flatMap(url -> counted(margin, url).stream()).findFirst().orElse(row);
  }

  /**
   * A number at the end of a path is that of a part where "2" below {@code /gandum/} leads to
   * {@code /gandum/2/}, or "1" below {@code /gandum/3/} to {@code /gandum/}.
   */
  private static Optional<PartRow> counted(Margin margin, String url) {
    List<PartLink> below = counted(margin, url, PartAddress.of(url).base());
    if (below.stream().anyMatch(l -> l.number == 2)) {
      return Optional.of(new PartRow(Optional.empty(), below, margin.unlinked()));
    }
    return PartAddress.numbered(url)
        .map(own -> new PartRow(own.part(), counted(margin, url, own.base()), margin.unlinked()))
        .filter(row -> row.links.stream().anyMatch(l -> l.number == 1));
  }

  private static List<PartLink> counted(Margin margin, String url, String whole) {
    return margin.counted().stream()
        .map(l -> new PartLink(number(l), l.text(), Addresses.resolved(url, l.href())))
        .filter(l -> leads(l, whole))
        .toList();
  }

  private static boolean leads(PartLink link, String whole) {
    boolean toFirst = link.number == 1 && PartAddress.of(link.href).base().equals(whole);
    return toFirst
        || PartAddress.numbered(link.href)
            .filter(to -> to.base().equals(whole))
            .flatMap(PartAddress::part)
            .filter(n -> n == link.number)
            .isPresent();
  }

  private static int number(Anchor link) {
    return Integer.parseInt(link.text().strip());
  }

  /** Whether the link's words are a number that parts have. */
  static boolean isNumber(Anchor link) {
    return link.text().length() <= SHORT && NUMBER.matcher(link.text().strip()).matches();
  }

  /** Numbers of a line of hardly anything else that are no links: 3 of "Halaman: 1 2 [3]". */
  static Set<Integer> unlinked(TextBlock b) {
    if (b.words() - b.linkWords() > SHORT || b.text().chars().noneMatch(Character::isDigit)) {
      return Set.of(); // as nearly every block
    }
    List<String> words = GAP.splitAsStream(unlinkedText(b)).filter(w -> !w.isEmpty()).toList();
    Set<Integer> numbers =
        words.stream()
            .filter(w -> NUMBER.matcher(w).matches())
            .map(Integer::valueOf)
            .collect(toSet());
    return words.size() <= numbers.size() + 1 ? numbers : Set.of();
  }

  /** Numbers may stand without a gap, "123", and be told apart by their links alone. */
  private static String unlinkedText(TextBlock b) {
    StringBuilder text = new StringBuilder(b.text());
    int from = 0;
    for (Anchor link : b.links()) {
      String linked = link.text().strip();
      int at = text.indexOf(linked, from);
      if (at >= 0 && !linked.isEmpty()) {
        text.replace(at, at + linked.length(), " ");
        from = at + 1;
      }
    }
    return text.toString();
  }

  /**
   * The part that the page is: by its address, by the part before or after it ("Selanjutnya"), or
   * the number that the row "1 [2] 3" does not link.
   */
  int own() {
    return named
        .or(() -> worded(PartWords.NEXT).map(n -> n - 1))
        .or(() -> worded(PartWords.PREVIOUS).map(n -> n + 1))
        .orElseGet(this::leftOut);
  }

  private Optional<Integer> worded(PartWords words) {
    return links.stream().filter(l -> l.says(words)).map(PartLink::number).findFirst();
  }

  /** The last of "1 2 [3]" is left out only where it stands there. */
  private int leftOut() {
    int last = links.stream().mapToInt(PartLink::number).max().orElse(1);
    Set<Integer> linked = links.stream().map(PartLink::number).collect(toSet());
    return Stream.iterate(1, n -> n + 1)
        .limit(last)
        .filter(n -> !linked.contains(n))
        .findFirst()
        .or(() -> Stream.of(last + 1).filter(unlinked::contains).findFirst())
        .orElse(1);
  }
}
