package kawat.article.markup;

/**
 * Names of elements and attributes, folded into a number each so that telling them apart costs no
 * strings: small letters, the last eight of them, and the length. Two names may share a number;
 * what is kept for a name that nobody asked for does no harm.
 */
final class Names {
  static final int PLACES = 256;
  private static final long LETTER = 0xff;

  private final long[] table = new long[PLACES];

  /** None yet. */
  Names() {}

  /** The names, parted by spaces. */
  Names(String names) {
    for (String name : names.split(" ")) {
      enter(of(name));
    }
  }

  /** Takes in a name and tells its place. */
  int enter(long name) {
    int at = hashed(name);
    while (table[at] != 0 && table[at] != name) {
      at = (at + 1) % PLACES;
    }
    table[at] = name;
    return at;
  }

  private static int hashed(long name) {
    return (int) ((name * 0x9e3779b97f4a7c15L) >>> 56);
  }

  /** The name's own place below {@link #PLACES}, -1 where it is not among these. */
  int place(long name) {
    int at = hashed(name);
    while (table[at] != 0) {
      if (table[at] == name) {
        return at;
      }
      at = (at + 1) % PLACES;
    }
    return -1;
  }

  boolean has(long name) {
    return place(name) >= 0;
  }

  /** The number of a name written in small ASCII letters. */
  static long of(String name) {
    long folded = 0;
    for (int i = 0; i < name.length(); i++) {
      folded = with(folded, name.charAt(i));
    }
    return end(folded, name.length());
  }

  /** The number so far with one more letter. */
  static long with(long folded, int letter) {
    return folded << 8 | ((letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter) & LETTER);
  }

  /** The number of a name of this length. */
  static long end(long folded, int length) {
    return length <= 8 ? folded : folded ^ (long) length << 56;
  }
}
