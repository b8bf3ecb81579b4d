package kawat.reading.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * What can be said of a word by its letters alone with yes or no: "may open a date", "may point
 * back". The answer is a bit in the {@link Word} itself, so that a loop over a text passes most
 * words without a look at anything else. A pure function, asked once for each word that the {@link
 * Vocabulary} remembers.
 *
 * <p>A word has room for {@value #ROOM} marks; those made later are asked anew each time. Make them
 * with lexicons, as a {@link Trait}.
 */
public final class Mark {
  static final int ROOM = Integer.SIZE;
  private static final AtomicInteger MADE = new AtomicInteger();
  private final int number = MADE.getAndIncrement();
  private final Predicate<Word> predicate;

  private Mark(Predicate<Word> predicate) {
    this.predicate = predicate;
  }

  public static Mark of(Predicate<Word> predicate) {
    return new Mark(predicate);
  }

  /** True where the word has the mark. */
  public boolean on(Word word) {
    if (number >= ROOM) {
      return predicate.test(word);
    }
    long marks = word.marks();
    return (marks >>> ROOM & 1L << number) != 0 ? (marks & 1L << number) != 0 : ask(word);
  }

  /** See {@link TokenRun#next}. */
  int next(Token[] tokens, long[] marks, int from, int to) {
    long yes = number < ROOM ? 1L << number : 0;
    long asked = yes << ROOM;
    for (int i = from; i < to; i++) {
      if ((marks[i] & asked) == 0) {
        boolean on = on(tokens[i].word());
        marks[i] |= on ? asked | yes : asked;
        if (on) {
          return i;
        }
      } else if ((marks[i] & yes) != 0) {
        return i;
      }
    }
    return to;
  }

  private boolean ask(Word word) {
    boolean yes = predicate.test(word);
    word.mark(1L << ROOM + number | (yes ? 1L << number : 0));
    return yes;
  }
}
