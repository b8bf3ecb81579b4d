package kawat.article.parts;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that count the parts of an article: "Halaman 1/3". */
public final class PartCount {
  /** "Halaman 1/3", "Page 1 of 3". */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)(?:"
              + PartWords.TITLE.words().stream().map(Pattern::quote).collect(joining("|"))
              + ")\\.?\\s*\\d{1,2}\\s*(?:/|dari|of)\\s*(\\d{1,2})");

  private PartCount() {}

  /** Whether the line says which part of several the page is. */
  public static boolean ofSeveral(String line) {
    Matcher m = COUNT.matcher(line);
    return line.length() < 30 && m.matches() && Integer.parseInt(m.group(1)) > 1;
  }
}
