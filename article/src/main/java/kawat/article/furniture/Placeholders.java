package kawat.article.furniture;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;

/** Marks that an editing system left where pictures and films stood: "[img.2]", "[video.1]". */
public final class Placeholders {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\s*(?:"
              + WordList.entries("placeholders.txt").stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")"
              + "(?:[\\s:._#-][^\\]\\[]{0,60})?\\]",
          Pattern.CASE_INSENSITIVE);

  private Placeholders() {}

  /** The line without them; "[img.3] Presiden tiba." keeps its sentence. */
  public static String removed(String line) {
    return line.indexOf('[') < 0 ? line : Lines.fold(MARK.matcher(line).replaceAll(" "));
  }
}
