package kawat.reading.names;

/**
 * A part of a word as names need it, cut at hyphens ("Rusia-Ukraina", "Jong-un") and at lost spaces
 * ("PresidenRusia", "sepakat.Kim"); mostly the whole of it.
 *
 * @param from first char in the word
 * @param to after its last
 * @param shape bits of this class
 * @param letters how it is written, a {@link kawat.reading.tagging.Shape}
 */
record Cut(int from, int to, Entry entry, int shape, int letters) {
  static final int WORD = 1;
  static final int CAPITAL = 2;
  static final int CAPITALS = 4;
  static final int JOINED = 8;
  static final int NUMBER = 16;
}
