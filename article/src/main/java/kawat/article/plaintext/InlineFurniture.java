package kawat.article.plaintext;

import java.util.regex.Pattern;

/** Labels of advertisements that a saved page left between two sentences of one line. */
final class InlineFurniture {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.!?”\"])\\s*(?:Advertisement|ADVERTISEMENT|Scroll to Continue with Content|SCROLL TO CONTINUE WITH CONTENT)(?=\\s*[\\p{Lu}\"“]|\\s*$)\\s*");

  private InlineFurniture() {}

  /** "Ia pulang. Advertisement Besok ia pergi." becomes two sentences side by side. */
  static String removed(String line) {
    return line.length() < 30 ? line : LABEL.matcher(line).replaceAll(" ").strip();
  }
}
