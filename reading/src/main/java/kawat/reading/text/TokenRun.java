package kawat.reading.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Tokens in a row. All tokens of a text and any part of them are lists of this one class: loops
 * over them, which are most of reading, then cost an array's price. Immutable; for one thread,
 * since {@link #next} notes what it learns.
 */
public final class TokenRun extends AbstractList<Token> implements RandomAccess {
  private final Token[] tokens;

  /**
   * The marks of each token's word, side by side, so that a loop that looks for a mark runs through
   * an array and comes by no word. What was not asked yet is asked, and filled in, on the way.
   */
  private final long[] marks;

  private final int from;
  private final int size;

  private TokenRun(Token[] tokens, long[] marks, int from, int size) {
    this.tokens = tokens;
    this.marks = marks;
    this.from = from;
    this.size = size;
  }

  /** The same tokens; a copy where they are no run yet. */
  public static TokenRun of(List<Token> tokens) {
    if (tokens instanceof TokenRun run) {
      return run;
    }
    Token[] all = tokens.toArray(Token[]::new);
    long[] marks = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      marks[i] = all[i].word().marks();
    }
    return new TokenRun(all, marks, 0, all.length);
  }

  /** The first token from an index on whose word has a mark; the size where none has. */
  public int next(Mark mark, int start) {
    return mark.next(tokens, marks, from + start, from + size) - from;
  }

  /** True where one of the tokens has a mark. */
  public boolean any(Mark mark) {
    return next(mark, 0) < size;
  }

  @Override
  public Token get(int index) {
    return tokens[from + Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public TokenRun subList(int start, int end) {
    Objects.checkFromToIndex(start, end, size);
    return new TokenRun(tokens, marks, from + start, end - start);
  }
}
