package kawat.article.plaintext;

import kawat.article.dateline.Dateline;
import kawat.article.lines.Lines;

/**
 * A folded line that no rule knew as furniture.
 *
 * @param text one line
 * @param indented whether it stood away from the margin
 */
record TextLine(String text, boolean indented) {
  /** Prose is longer than this many words, unless it stops like a sentence. */
  private static final int PROSE = 30;

  private static final int SENTENCE = 12;
  private static final int TITLE = 30;

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
        && !Lines.endsSentence(text)
        && !startsQuoted()
        && !text.endsWith(":");
  }

  private boolean endsWithStop() {
    return Lines.endsSentence(text) && !text.matches(".*[?!][\"'”’)]*$");
  }

  private boolean startsQuoted() {
    return "\"“'‘".indexOf(text.charAt(0)) >= 0;
  }
}
