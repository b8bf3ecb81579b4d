package kawat.article.hypertext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/**
 * The last resort for a page that neither declares its day nor prints it over its text: a short
 * line anywhere on it that says what its date is ("Terbit: 3 Maret 2025", "Last updated May 6,
 * 2025").
 */
final class LabelledDates {
  private static final Map<String, Kind> LABELS =
      WordList.rows("date-labels.tsv").stream()
          .filter(r -> !r.getFirst().equals("hour"))
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get(1), r -> Kind.valueOf(r.getFirst().toUpperCase(Locale.ROOT))));

  private static final int WORDS = 30;

  private LabelledDates() {}

  /** The labelled date that stands nearest to the text's first block. */
  static Optional<TimeStatement> nearest(List<TextBlock> blocks, int text) {
    Optional<TimeStatement> found = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (TextBlock b : blocks) {
      int distance = Math.abs(b.order() - text);
      if (b.words() <= WORDS && distance < best && isOwn(b)) {
        Optional<TimeStatement> here = statement(blocks, b);
        if (here.isPresent()) {
          found = here;
          best = distance;
        }
      }
    }
    return found;
  }

  private static boolean isOwn(TextBlock b) {
    return b.linkDensity() < 0.5
        && !b.box().within(Group.ASIDE_ELEMENT)
        && !b.box().within(Group.NAV_ELEMENT)
        && !b.box().within(Group.RELATED)
        && !b.box().within(Group.COMMENT);
  }

  private static Optional<TimeStatement> statement(List<TextBlock> blocks, TextBlock b) {
    Optional<PrintedDates.Found> date = PrintedDates.first(b.text());
    if (date.isEmpty()) {
      return Optional.empty();
    }
    String before = b.text().substring(0, date.get().start());
    boolean alone = before.isBlank() && b.order() > 0;
    String label = alone ? blocks.get(b.order() - 1).text() : before;
    return label(label).map(kind -> new TimeStatement(kind, date.get().value(), "byline"));
  }

  /** What the line's last words call the date that follows them. */
  private static Optional<Kind> label(String line) {
    String key = line.length() > 200 ? "" : Lines.key(line);
    return LABELS.entrySet().stream()
        .filter(
            l -> key.equals(l.getKey()) || key.endsWith(" " + l.getKey()) || isOn(key, l.getKey()))
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
        .map(Map.Entry::getValue);
  }

  /** "Updated on 6 May 2025", "Posted on the 3/5/2025", "Diterbitkan pada 3 Maret 2025". */
  private static boolean isOn(String key, String label) {
    String head = withoutSmallWord(key);
    String before = withoutSmallWord(head);
    return head.equals(label)
        || head.endsWith(" " + label)
        || before.equals(label)
        || before.endsWith(" " + label);
  }

  private static String withoutSmallWord(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && key.length() - space <= 5 ? key.substring(0, space) : "";
  }
}
