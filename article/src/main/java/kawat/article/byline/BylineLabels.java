package kawat.article.byline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.byline.Byline.Part;
import kawat.article.lines.WordList;

/**
 * The words that say what a named person did: "Penulis", "Editor", from {@code byline-labels.tsv}.
 */
public final class BylineLabels {
  /** Longer lines are no labels. */
  private static final int LONGEST = 30;

  private record Label(String role, Part part) {}

  private static final Map<String, Label> LABELS =
      WordList.rows("byline-labels.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst,
                  r -> new Label(r.get(1), Part.valueOf(r.get(2).toUpperCase(Locale.ROOT)))));

  /** Labels that are common words: they count without a colon only before nothing but names. */
  private static final Pattern COMMON = Pattern.compile("(?i).*(?:oleh|by|laporan.*)");

  private BylineLabels() {}

  /** Every label, in lower case. */
  static Set<String> all() {
    return LABELS.keySet();
  }

  /** Which part a label names; none for other words. */
  static Part part(String label) {
    Label known = LABELS.get(label.toLowerCase(Locale.ROOT));
    return known == null ? Part.NONE : known.part();
  }

  /** The role that a label gives, itself where it is none. */
  static String role(String label) {
    Label known = LABELS.get(label);
    return known == null ? label : known.role();
  }

  /** Whether the label is a common word: "Oleh", "Laporan wartawan". */
  static boolean isCommon(String label) {
    return COMMON.matcher(label).matches();
  }

  /** Whether the line is a label and nothing else: "Penulis", "Editor :". */
  public static boolean isLabel(String line) {
    return line.length() < LONGEST
        && LABELS.containsKey(withoutColon(line.toLowerCase(Locale.ROOT)));
  }

  /** Whether the line is a label and nothing else, and names authors: "Penulis :". */
  public static boolean isAuthors(String line) {
    return isLabel(line) && part(withoutColon(line)) == Part.AUTHOR;
  }

  /** The same of editors: "Editor :". */
  public static boolean isEditors(String line) {
    return isLabel(line) && part(withoutColon(line)) == Part.EDITOR;
  }

  /**
   * Whether the label names the writer's part in words that say nothing else: "Penulis", "Pewarta";
   * "Oleh" and "Author" stand in lists of other articles as well.
   */
  public static boolean isPlain(String label) {
    Label known = LABELS.get(withoutColon(label.toLowerCase(Locale.ROOT)));
    return known != null
        && known.part() == Part.AUTHOR
        && !known.role().equals("author")
        && !isCommon(label);
  }

  private static String withoutColon(String line) {
    int end = line.length();
    while (end > 0 && " :：\t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }
}
