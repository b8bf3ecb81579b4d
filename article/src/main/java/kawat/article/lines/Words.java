package kawat.article.lines;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Words, in small letters, that lines are searched for. Their first letters and lengths are looked
 * at before any word of a line is taken out of it, since nearly every line of every page is asked.
 */
public final class Words {
  private final Set<String> words;

  /** By first letter, a bit for each length of a word. */
  private final long[] lengths = new long[128];

  private Words(Collection<String> words) {
    this.words = Set.copyOf(words);
    for (String word : words) {
      if (!word.isEmpty() && word.charAt(0) < lengths.length) {
        lengths[word.charAt(0)] |= 1L << word.length();
      }
    }
  }

  /** These words, in small letters. */
  public static Words of(Collection<String> words) {
    return new Words(words);
  }

  /** Whether the stretch of the line is one of the words, capitals or not. */
  public boolean has(String line, int start, int end) {
    if (start == end) {
      return words.contains("");
    }
    char c = line.charAt(start);
    char first = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    boolean may =
        first >= lengths.length
            || (end - start < Long.SIZE && (lengths[first] >> (end - start) & 1) != 0);
    return may && words.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the line's first word is one of these.
   *
   * @param marks how many other characters may stand before it
   */
  public boolean open(String line, int marks) {
    int start = Lines.wordStart(line, marks);
    return has(line, start, Lines.wordEnd(line, start));
  }

  /** Whether one of the words stands in the line. */
  public boolean standIn(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isLetter(line.charAt(i))) {
        if (i > start && has(line, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
