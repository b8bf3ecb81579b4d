package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kawat.article.dateline.Dateline;
import kawat.article.furniture.Placeholders;
import kawat.article.lines.Lines;

/**
 * A folded line that no rule knew as furniture.
 *
 * @param text one line
 * @param indented whether it stood away from the margin
 * @param close whether no empty line parts it from the one above, on a page that has such
 */
record TextLine(String text, boolean indented, boolean close) {
  /** Prose is longer than this many words, unless it stops like a sentence. */
  private static final int PROSE = 30;

  private static final int SENTENCE = 12;

  /** Words of a link in a row of them, at most. */
  private static final int LINK = 4;

  /** Words of a paragraph behind a dateline, at least. */
  private static final int LED = 8;

  private static final Pattern LEAD =
      Pattern.compile("^\\p{Lu}[\\p{L}\\p{N}., ()/-]{1,50}\\s?[-–—]{1,2}$");

  private static final Pattern GAPS = Pattern.compile("\\s{2,}");
  private static final int TITLE = 30;

  /** A page with so many empty lines parts its paragraphs by them. */
  private static final int SPACED = 4;

  /** The lines of a page, folded, without those that are empty. */
  static List<TextLine> cleaned(List<String> raw) {
    List<TextLine> lines = new ArrayList<>();
    boolean spaced = raw.stream().filter(String::isBlank).limit(SPACED).count() == SPACED;
    boolean close = false;
    for (String line : raw) {
      if (line.isBlank()) {
        close = false;
      }
      boolean indented = line.startsWith("  ") || line.startsWith("\t");
      String folded = Lines.fold(TagLines.parted(barred(line)));
      String text = InlineFurniture.removed(Placeholders.removed(folded));
      while (text.endsWith("\\")) {
        text = text.substring(0, text.length() - 1).strip();
      }
      if (!text.isEmpty()) {
        boolean led = !lines.isEmpty() && Lines.words(text) >= LED && lines.getLast().isLead();
        String lead = led ? lines.removeLast().text + " " : "";
        lines.add(new TextLine(lead + text, indented, close));
        close = spaced;
      }
    }
    return lines;
  }

  /** "Beranda Politik & Hukum Opini": where a page set links side by side, wide gaps are left. */
  private static String barred(String line) {
    String[] links = GAPS.split(line.strip());
    boolean row =
        links.length > 2
            && line.indexOf('|') < 0
            && links.length == Arrays.stream(links).filter(l -> Lines.words(l) <= LINK).count()
            && !Lines.endsSentence(line.strip());
    return row ? String.join(" | ", links) : line;
  }

  /** "Praha -", which a page set in an element of its own before the text. */
  private boolean isLead() {
    return text.length() < 60
        && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0
        && LEAD.matcher(text).matches();
  }

  /** Whether it reads like the text of an article rather than like a title. */
  boolean isProse() {
    int words = Lines.words(text);
    return words >= PROSE
        || (words >= SENTENCE && endsWithStop())
        || (words >= 6 && (startsQuoted() || Dateline.at(text).isPresent()));
  }

  /** Whether it may be a headline; those end in a question mark at most. */
  boolean isTitle() {
    return !endsWithStop() && Lines.words(text) <= TITLE && Dateline.at(text).isEmpty();
  }

  /** Whether it may be a sub-heading. */
  boolean isHeading() {
    return Lines.words(text) <= 14
        && !Lines.endsSentence(unsigned())
        && !startsQuoted()
        && !text.endsWith(":");
  }

  /** Without what closes it in brackets: "Ia pulang. [AFP/R-8]". */
  private String unsigned() {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    boolean closes = open > 0 && (text.endsWith(")") || text.endsWith("]"));
    return closes ? text.substring(0, open) : text;
  }

  private boolean endsWithStop() {
    return Lines.endsSentence(text) && !text.matches(".*[?!][\"'”’)]*$");
  }

  private boolean startsQuoted() {
    return "\"“'‘".indexOf(text.charAt(0)) >= 0;
  }
}
