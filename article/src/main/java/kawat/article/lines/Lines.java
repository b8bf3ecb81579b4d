package kawat.article.lines;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folding, splitting and counting of printed lines. */
public final class Lines {
  private static final byte[] ASCII_KEYS = asciiKeys();

  private Lines() {}

  /**
   * White space of every kind folded to single spaces, and characters that nobody sees (zero width,
   * bidi controls, soft hyphens, control characters) left out.
   */
  public static String fold(CharSequence raw) {
    String text = raw.toString();
    int start = 0;
    int end = text.length();
    while (start < end && !isShown(text.charAt(start))) {
      start++;
    }
    while (end > start && !isShown(text.charAt(end - 1))) {
      end--;
    }
    int clean = foldedUpTo(text, start, end);
    return clean == end ? text.substring(start, end) : folded(text, start, clean, end);
  }

  private static boolean isShown(char c) {
    return !isSpace(c) && !isInvisible(c);
  }

  private static String folded(String text, int start, int clean, int end) {
    StringBuilder out = new StringBuilder(end - start).append(text, start, clean);
    boolean gap = false;
    for (int i = clean; i < end; i++) {
      char c = text.charAt(i);
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

  /**
   * Up to where the text between two characters that are shown is folded already; where it is not,
   * a single space before that is left to be written anew.
   */
  private static int foldedUpTo(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u007f';
      if (!plain && (c != ' ' || !isShown(text.charAt(i + 1))) && (c == ' ' || !isShown(c))) {
        return i;
      }
    }
    return end;
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

  /** Whether the line holds the word, which is given in small letters, capitals or not. */
  public static boolean holds(String line, String word) {
    char first = word.charAt(0);
    for (int i = line.length() - word.length(); i >= 0; i--) {
      if ((line.charAt(i) | ' ') == first && line.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
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

  /**
   * The line's first word in lower case, as a look-up that spares most lines a pattern.
   *
   * @param marks how many other characters may stand before it
   * @return empty where more of them do, or no letter stands there
   */
  public static String firstWord(String line, int marks) {
    int start = wordStart(line, marks);
    return line.substring(start, wordEnd(line, start)).toLowerCase(Locale.ROOT);
  }

  /** Where the first letter stands that at most so many other characters stand before. */
  static int wordStart(String line, int marks) {
    int start = 0;
    while (start < line.length() && start < marks && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the letters end that stand from a place on. */
  static int wordEnd(String line, int start) {
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** For comparing: lower case, letters and digits only, single spaces between them. */
  public static String key(String line) {
    return key(line, Integer.MAX_VALUE);
  }

  /** The first so many characters of the line's key. */
  public static String key(String line, int most) {
    byte[] out = new byte[Math.min(line.length(), most)];
    int n = 0;
    boolean gap = false;
    for (int i = 0; i < line.length() && n < out.length; i++) {
      char c = line.charAt(i);
      if (c >= ASCII_KEYS.length) {
        return wideKey(line, most);
      }
      byte letter = ASCII_KEYS[c];
      if (letter == 0) {
        gap = n > 0;
      } else {
        if (gap) {
          out[n++] = ' ';
          gap = false;
        }
        if (n < out.length) {
          out[n++] = letter;
        }
      }
    }
    return new String(out, 0, n, StandardCharsets.ISO_8859_1);
  }

  private static String wideKey(String line, int most) {
    char[] out = new char[Math.min(line.length(), most)];
    int n = 0;
    boolean gap = false;
    for (int i = 0; i < line.length() && n < out.length; i++) {
      char c = line.charAt(i);
      if (c == 'İ' || c == 'Σ') {
        // Their small letters depend on what stands around them or are more than one.
        return key(line.toLowerCase(Locale.ROOT), most);
      }
      char letter = c < ASCII_KEYS.length ? (char) ASCII_KEYS[c] : keyOf(c);
      if (letter == 0) {
        gap = n > 0;
      } else {
        if (gap) {
          out[n++] = ' ';
          gap = false;
        }
        if (n < out.length) {
          out[n++] = letter;
        }
      }
    }
    return new String(out, 0, n);
  }

  private static byte[] asciiKeys() {
    byte[] keys = new byte[128];
    for (char c = 0; c < keys.length; c++) {
      keys[c] = (byte) keyOf(c);
    }
    return keys;
  }

  /** The small letter or the digit; 0 for anything else. */
  private static char keyOf(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
