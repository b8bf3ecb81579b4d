package kawat.article.days;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.model.TimeStatement.Kind;

/** Words before a date that say what it is: "Terbit: 3 Maret 2025", "Last updated on May 6". */
final class DateLabels {
  /** In the data file: first publication, said even in the middle of a text. */
  private static final String FIRST = "first";

  private static final Map<String, Kind> LABELS = labels();

  private static final Set<String> FIRSTS =
      WordList.rows("date-labels.tsv").stream()
          .filter(r -> r.getFirst().equals(FIRST))
          .map(r -> r.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_WORDS =
      LABELS.keySet().stream().mapToInt(l -> l.split(" ").length).max().orElse(0);

  private static final int LONGEST = 200;

  /** "Sari DewiUpdated": templates leave spaces out. */
  private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private DateLabels() {}

  private static Map<String, Kind> labels() {
    Map<String, Kind> labels = new HashMap<>();
    WordList.rows("date-labels.tsv")
        .forEach(
            row -> {
              switch (row.getFirst()) {
                case "published", FIRST -> labels.put(row.get(1), Kind.PUBLISHED);
                case "modified" -> labels.put(row.get(1), Kind.MODIFIED);
                default -> {}
              }
            });
    return Map.copyOf(labels);
  }

  /**
   * What the words call the date that follows them, at most two small words passed over: "Updated
   * on 6 May 2025", "Posted on the 3/5/2025", "Diterbitkan pada hari 3 Maret 2025".
   */
  static Optional<Kind> last(String before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    return label(before).map(l -> LABELS.getOrDefault(l, Kind.PUBLISHED));
  }

  /** Whether the words call the date that follows them that of the first publication. */
  static boolean isFirst(String before) {
    return label(before).filter(FIRSTS::contains).isPresent();
  }

  private static Optional<String> label(String before) {
    String end = before.substring(Math.max(0, before.length() - LONGEST));
    String key = Lines.key(RUN_TOGETHER.matcher(end).replaceAll(" "));
    for (int passed = 0; passed <= 2 && !key.isEmpty(); passed++) {
      Optional<String> ends = ending(key);
      if (ends.isPresent()) {
        return ends;
      }
      key = withoutSmallWord(key);
    }
    return Optional.empty();
  }

  /** The longest label with which the words end. */
  private static Optional<String> ending(String key) {
    Optional<String> found = Optional.empty();
    int from = key.length();
    for (int words = 1; words <= MOST_WORDS && from > 0; words++) {
      from = key.lastIndexOf(' ', from - 1);
      String end = key.substring(from + 1);
      found = LABELS.containsKey(end) ? Optional.of(end) : found;
    }
    return found;
  }

  private static String withoutSmallWord(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && key.length() - space <= 5 ? key.substring(0, space) : "";
  }
}
