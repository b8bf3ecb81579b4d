package kawat.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end; never inside a quotation. */
final class Sentences {
  private static final String CLOSERS = "\"“”»')]’";
  private final String text;
  private final Set<String> abbreviations;
  private final boolean[] quoted;
  private final boolean[] opening;

  /**
   * @param abbreviations in lower case without their last dot
   * @param quotations of the whole text
   */
  Sentences(String text, Set<String> abbreviations, List<Quotation> quotations) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.quoted = new boolean[text.length()];
    this.opening = new boolean[text.length()];
    for (Quotation q : quotations) {
      if (!q.single()) {
        opening[q.start()] = true;
        // The last mark inside may end the sentence together with the quotation.
        Arrays.fill(quoted, q.innerStart(), Math.max(q.innerStart(), q.innerEnd() - 1), true);
      }
    }
  }

  /** Ends of the sentences of a paragraph, in chars, the last one its own end. */
  List<Integer> ends(Paragraph paragraph) {
    List<Integer> ends = new ArrayList<>();
    int i = paragraph.start();
    while (i < paragraph.end()) {
      if (stop(text.charAt(i)) && !quoted[i]) {
        int end = i + 1;
        while (end < paragraph.end()
            && !opening[end]
            && (stop(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
          end++;
        }
        if (breaksAfter(i, end, paragraph)) {
          ends.add(end);
        }
        i = end;
      } else {
        i++;
      }
    }
    if (ends.isEmpty() || ends.getLast() < paragraph.end()) {
      ends.add(paragraph.end());
    }
    return ends;
  }

  private static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private boolean breaksAfter(int mark, int end, Paragraph paragraph) {
    int next = end;
    while (next < paragraph.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == end && next < paragraph.end()) {
      return opening[next] || glued(mark, end); // Ia menolak."Kami siap," katanya.
    }
    if (next >= paragraph.end()) {
      return false;
    }
    int c = text.codePointAt(next);
    boolean starts =
        Character.isUpperCase(c) || Character.isDigit(c) || "\"“”„«'‘([".indexOf(c) >= 0;
    return starts && !(text.charAt(mark) == '.' && abbreviated(mark, end));
  }

  /**
   * A lost space after a full stop still ends a sentence: "…sepakat.Kim lalu…"; Kompas.com and
   * 10.00 do not.
   */
  private boolean glued(int mark, int end) {
    return end == mark + 1
        && mark > 1
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /**
   * "Letjen. Budi", "H. Agus", "M. Yusuf": the dot belongs to the word; a quotation's end outweighs
   * it.
   */
  private boolean abbreviated(int mark, int end) {
    if (end > mark + 1) {
      return false;
    }
    int from = mark;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, mark);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }
}
