package kawat.reading.text;

/**
 * Tells which of many places in a text, in order, is the first at or after a char: the table of
 * contents says where to begin to look, every few chars, so that nothing is searched. Immutable.
 */
public final class Places {
  private static final int BITS = 4;
  private final int[] starts;
  private final int[] contents;

  private Places(int[] starts, int[] contents) {
    this.starts = starts;
    this.contents = contents;
  }

  /**
   * @param starts in ascending order; not to be written to afterwards
   * @param length of the text
   */
  public static Places of(int[] starts, int length) {
    int[] contents = new int[(length >> BITS) + 1];
    int place = 0;
    for (int i = 0; i < contents.length; i++) {
      while (place < starts.length && starts[place] < i << BITS) {
        place++;
      }
      contents[i] = place;
    }
    return new Places(starts, contents);
  }

  /** Number of the first place at or after a char; how many there are where none is. */
  public int from(int at) {
    int place = contents[Math.clamp(at >> BITS, 0, contents.length - 1)];
    while (place < starts.length && starts[place] < at) {
      place++;
    }
    return place;
  }
}
