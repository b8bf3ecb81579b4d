package kawat.article.furniture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/** "Baca juga: Menteri Tiba di Praha": a pointer to another page inside the text. */
public final class RelatedCue {
  /** Headlines are shorter; a longer line is a sentence that happens to begin so. */
  private static final int LONGEST_TITLE = 30;

  private static final Words FIRST_WORDS =
      Words.of(
          WordList.rows("related-cues.tsv").stream()
              .map(r -> Lines.firstWord(r.getFirst(), 0))
              .toList());

  private static final Pattern WITH_COLON =
      pattern(WordList.rows("related-cues.tsv"), "\\s*[:：»]+");
  private static final Pattern BARE =
      pattern(
          WordList.rows("related-cues.tsv").stream().filter(r -> r.get(1).equals("bare")).toList(),
          "(?:\\s*[-–—|]+|(?=\\s)|$)");

  private RelatedCue() {}

  private static Pattern pattern(List<List<String>> rows, String after) {
    String cues =
        rows.stream()
            .map(List::getFirst)
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "^[\\W_]{0,4}(?:" + cues + ")" + after + "\\s*(.*)$",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The title that the line announces, empty where the line ends after the cue. */
  public static Optional<String> title(String line) {
    if (line.length() > 400 || !FIRST_WORDS.open(line, 4)) {
      return Optional.empty();
    }
    Matcher colon = WITH_COLON.matcher(line);
    if (colon.lookingAt()) {
      return plausible(colon.group(1));
    }
    Matcher bare = BARE.matcher(line);
    return bare.lookingAt() && !bare.group(1).endsWith(".")
        ? plausible(bare.group(1))
        : Optional.empty();
  }

  private static Optional<String> plausible(String title) {
    return Lines.words(title) <= LONGEST_TITLE ? Optional.of(title) : Optional.empty();
  }
}
