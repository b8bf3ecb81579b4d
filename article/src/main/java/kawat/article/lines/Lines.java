package kawat.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folding, splitting and counting of printed lines. */
public final class Lines {
  private Lines() {}

  /**
   * White space of every kind folded to single spaces, and characters that nobody sees (zero width,
   * bidi controls, soft hyphens, control characters) left out.
   */
  public static String fold(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Space as a reader sees it, the non-breaking kinds included. */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= '\u0085'
            && (c == '\u00a0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000');
  }

  /** Marks without a shape: joiners of emoji and of Persian or Hindi words are not among them. */
  public static boolean isInvisible(char c) {
    if (c < '\u0080') {
      return c < ' ' || c == '\u007f';
    }
    return c < '\u00a0'
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff';
  }

  /** The lines of a text, unfolded. */
  public static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** Runs of letters and digits. */
  public static int words(CharSequence text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c < '\u0080' ? isAsciiWord(c) : Character.isLetterOrDigit(c);
      if (word && !inside) {
        count++;
      }
      inside = word;
    }
    return count;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * Whether the line stops as a sentence does, closing quotation marks and brackets passed over.
   */
  public static boolean endsSentence(String line) {
    int i = line.length() - 1;
    while (i >= 0 && "\"'”’»)]* ".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(line.charAt(i)) >= 0;
  }

  /** For comparing: lower case, letters and digits only, single spaces between them. */
  public static String key(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean gap = false;
    String lower = line.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }
}
