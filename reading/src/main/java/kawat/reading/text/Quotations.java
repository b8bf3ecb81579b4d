package kawat.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotation marks by state and position, not by shape: some papers open and close with the
 * same ”, some write straight marks, some lose one.
 */
final class Quotations {
  private static final String DOUBLE = "\"“”„‟«»〝〞＂";
  private static final String SINGLE = "'‘’‚‛`";

  private Quotations() {}

  /** Tells nearly all chars apart at once. */
  private static boolean plain(char c) {
    return c < 0x80 && c != '"' && c != '\'' && c != '`';
  }

  private static boolean mark(char c, String marks) {
    return !plain(c) && marks.indexOf(c) >= 0;
  }

  /**
   * Quotations of one paragraph, in order of their opening; a nested one follows the one around it.
   */
  static List<Quotation> of(String text, Paragraph paragraph) {
    List<Quotation> found = new ArrayList<>();
    boolean singles = false;
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (plain(c) || DOUBLE.indexOf(c) < 0) {
        singles |= mark(c, SINGLE);
        continue;
      }
      if (open < 0) {
        if (opens(text, i, paragraph)) {
          open = i;
        }
      } else if (closes(text, i, paragraph)) {
        found.add(quotation(paragraph, open, i, false, true));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(quotation(paragraph, open, paragraph.end(), false, false));
    }
    if (singles) {
      singles(text, paragraph, found);
    }
    found.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    return found;
  }

  private static Quotation quotation(
      Paragraph paragraph, int open, int close, boolean single, boolean closed) {
    int end = closed ? close + 1 : close;
    return new Quotation(paragraph.index(), open, end, open + 1, close, single, closed);
  }

  /**
   * A mark opens where something follows it at once: Ia berkata, "Kami siap." One that leans to the
   * left opens with a space after it too: “ Kami siap.”
   */
  private static boolean opens(String text, int at, Paragraph paragraph) {
    if (at + 1 >= paragraph.end() || inches(text, at, paragraph)) {
      return false;
    }
    boolean spaced = at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1));
    return !Character.isWhitespace(text.charAt(at + 1)) || (spaced && text.charAt(at) == '“');
  }

  /** A screen of 14" has no quotation. */
  private static boolean inches(String text, int at, Paragraph paragraph) {
    return at > paragraph.start()
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /**
   * An inner mark of a quotation in the same marks ("Kata dia: "Mundur!" lalu diam") would open
   * again: a letter follows it at once and a space stands before it.
   */
  private static boolean closes(String text, int at, Paragraph paragraph) {
    boolean spaceBefore = Character.isWhitespace(text.charAt(at - 1));
    boolean wordAfter = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !(spaceBefore && wordAfter);
  }

  private static void singles(String text, Paragraph paragraph, List<Quotation> found) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (!mark(text.charAt(i), SINGLE)) {
        continue;
      }
      boolean letterBefore = i > paragraph.start() && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean letterAfter =
          i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (letterBefore && letterAfter) {
        continue; // Ma'ruf, Jum'at
      }
      if (!letterBefore && letterAfter) {
        open = i;
      } else if (open >= 0) {
        found.add(quotation(paragraph, open, i, true, true));
        open = -1;
      }
    }
  }
}
