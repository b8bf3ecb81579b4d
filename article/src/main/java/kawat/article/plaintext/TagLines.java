package kawat.article.plaintext;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.draft.Draft;
import kawat.article.furniture.Furniture;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;

/**
 * Tags below the text, on the line of their label ("Topik: gandum • Praha") or one a line under it.
 */
final class TagLines {
  private static final Set<String> LEADS =
      WordList.rows("tag-labels.tsv").stream()
          .filter(r -> r.getFirst().equals("lead"))
          .map(r -> r.get(1))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern LEAD = Pattern.compile("([\\p{L} ]{3,20}?)\\s*:\\s*(\\S.*)");
  private static final Pattern GAP = Pattern.compile("\\S(?:\\s{2,}|\\t)\\S");
  private static final int WORDS = 4;

  private final Draft draft;

  /** Whether tags open with a capital letter, while they come one a line. */
  private Optional<Boolean> column = Optional.empty();

  TagLines(Draft draft) {
    this.draft = draft;
  }

  /** What stands after the label. */
  static Optional<String> after(String line) {
    int colon = line.indexOf(':');
    if (colon < 3 || colon > 21 || !LEADS.contains(Lines.key(line.substring(0, colon)))) {
      return Optional.empty();
    }
    Matcher m = LEAD.matcher(line);
    return m.matches() ? Optional.of(m.group(2)) : Optional.empty();
  }

  /** "Tag: gandum Praha" parts its tags by nothing but space. */
  static String parted(String raw) {
    Optional<String> tags = after(raw.strip());
    return tags.isPresent() && GAP.matcher(tags.get()).find()
        ? raw.strip().replaceAll("(?<=[^:\\s])(?:\\s{2,}|\\t)(?=\\S)", " | ")
        : raw;
  }

  /** Takes the line under a label that stands alone. */
  void under(String line) {
    var tags = Tags.split(line);
    draft.keywords.addAll(tags);
    column = tags.size() == 1 ? Optional.of(isCapital(line)) : Optional.empty();
  }

  /** Whether the line is one more tag under the one before. */
  boolean takes(String line) {
    boolean tag =
        column.filter(c -> c == isCapital(line)).isPresent()
            && Lines.words(line) <= WORDS
            && !Lines.endsSentence(line)
            && Furniture.of(line).isEmpty();
    if (tag) {
      draft.keywords.add(line.startsWith("# ") ? line.substring(2) : line);
    } else {
      column = Optional.empty();
    }
    return tag;
  }

  private static boolean isCapital(String line) {
    return Character.isUpperCase(line.codePointAt(0));
  }
}
