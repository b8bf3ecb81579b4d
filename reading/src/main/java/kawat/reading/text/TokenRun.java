package kawat.reading.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Tokens in a row. All tokens of a text and any part of them are lists of this one class: loops
 * over them, which are most of reading, then cost an array's price. Immutable.
 */
public final class TokenRun extends AbstractList<Token> implements RandomAccess {
  private final Token[] tokens;
  private final int from;
  private final int size;

  private TokenRun(Token[] tokens, int from, int size) {
    this.tokens = tokens;
    this.from = from;
    this.size = size;
  }

  /** The same tokens; a copy where they are no run yet. */
  public static TokenRun of(List<Token> tokens) {
    return tokens instanceof TokenRun run
        ? run
        : new TokenRun(tokens.toArray(Token[]::new), 0, tokens.size());
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
    return new TokenRun(tokens, from + start, end - start);
  }
}
