package kawat.reading.names;

import java.util.List;

/**
 * A word as names need it: cut at hyphens ("Rusia-Ukraina", "Jong-un") and at lost spaces
 * ("PresidenRusia", "sepakat.Kim").
 */
final class Cut {
  static final int WORD = 1;
  static final int CAPITAL = 2;
  static final int CAPITALS = 4;
  static final int JOINED = 8;
  static final int NUMBER = 16;
  private final Piece[] pieces;

  Cut(List<Piece> pieces) {
    this.pieces = pieces.toArray(Piece[]::new);
  }

  int size() {
    return pieces.length;
  }

  Piece piece(int i) {
    return pieces[i];
  }

  /**
   * A part of a word.
   *
   * @param from first char in the word
   * @param to after its last
   * @param shape bits of this class
   * @param letters how it is written, a {@link kawat.reading.tagging.Shape}
   */
  record Piece(int from, int to, Entry entry, int shape, int letters) {}
}
