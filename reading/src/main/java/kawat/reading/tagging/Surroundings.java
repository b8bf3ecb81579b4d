package kawat.reading.tagging;

/** What stands at a place of the text and beside it; a place before 0 is outside the sentence. */
final class Surroundings {
  private static final String QUOTES = "\"“”'‘’«»";
  private static final int NOWHERE = 0x3C6EF372;

  private final Words words;

  Surroundings(Words words) {
    this.words = words;
  }

  /** Of the word there; one number for all numbers. */
  int hash(int at) {
    if (at < 0) {
      return NOWHERE;
    }
    int shape = words.shape(at) & 7;
    return shape == Shape.NUMBER ? 6 : words.key(at).hashCode();
  }

  int shape(int at) {
    return at < 0 ? 9 : words.shape(at);
  }

  int listed(int at) {
    return at < 0 ? -1 : words.listed(at);
  }

  int kind(int at) {
    return at < 0 ? -1 : words.lists(at) >>> 26;
  }

  int lists(int at) {
    return at < 0 ? -1 : words.lists(at) & 0x3FFFFFF;
  }

  /** The word before, over quotation marks; -1 at the sentence's head. */
  int before(int at) {
    if (at < 0) {
      return -1;
    }
    int i = at - 1;
    while (i >= 0 && quote(i)) {
      i--;
    }
    return i >= 0 && words.sentence(i) == words.sentence(at) ? i : -1;
  }

  int after(int at) {
    if (at < 0) {
      return -1;
    }
    int i = at + 1;
    while (i < words.size() && quote(i)) {
      i++;
    }
    return i < words.size() && words.sentence(i) == words.sentence(at) ? i : -1;
  }

  private boolean quote(int at) {
    if ((words.shape(at) & 7) != Shape.MARK) {
      return false;
    }
    String key = words.key(at);
    return key.length() == 1 && QUOTES.indexOf(key.charAt(0)) >= 0;
  }
}
