package kawat.reading.quotes;

/**
 * A stretch of words.
 *
 * @param first index of the first
 * @param end index after the last
 */
record Stretch(int first, int end) {
  int length() {
    return end - first;
  }
}
