package kawat.reading.tagging;

/**
 * What the tagger looks at: the word and its neighbours, their endings, shapes and listings, each
 * told as a fingerprint of 32 bits, so that nothing is allocated for a word.
 */
final class Features {
  static final int MOST = 88;
  private static final int AFFIX = 4;
  private static final String QUOTES = "\"“”'‘’«»";
  private static final String JOINING = ".&(/";
  private static final int NOWHERE = 0x3C6EF372;

  private final Words words;
  private final int[] out = new int[MOST];
  private final byte[] templates = new byte[MOST];
  private int count;

  Features(Words words) {
    this.words = words;
  }

  /** The fingerprints of the word just looked at; valid up to {@link #count()}. */
  int[] out() {
    return out;
  }

  int count() {
    return count;
  }

  /** Which thing a fingerprint tells of. */
  int template(int feature) {
    return templates[feature];
  }

  /** True for a word that may belong to a name. */
  boolean candidate(int at) {
    return words.capital(at)
        || at > 0
            && at + 1 < words.size()
            && words.capital(at - 1)
            && words.capital(at + 1)
            && words.sentence(at - 1) == words.sentence(at + 1)
            && joins(at);
  }

  /** What may stand between two words of one name: "Partai Adil dan Makmur (PAM)", "S. Wulan". */
  private boolean joins(int at) {
    int shape = words.shape(at);
    return (shape & 7) == Shape.SMALL
        || (shape & 7) == Shape.NUMBER
        || words.key(at).length() == 1 && JOINING.indexOf(words.key(at).charAt(0)) >= 0;
  }

  /** Looks at a word of a run of candidates from {@code from} to {@code to}. */
  void look(int at, int from, int to) {
    count = 0;
    int back = before(at);
    int back2 = before(back);
    int next = after(at);
    int next2 = after(next);
    spelling(at, back, next, back2, next2);
    shapes(at, back, next, from, to);
    listings(at, back, next, next2, from, to);
  }

  private void spelling(int at, int back, int next, int back2, int next2) {
    int word = hash(at);
    int left = hash(back);
    int right = hash(next);
    add(1, word);
    add(2, left);
    add(3, right);
    add(4, hash(back2));
    add(5, hash(next2));
    add(6, word, left);
    add(7, word, right);
    add(8, left, right);
    add(9, hash(back2), left);
    add(10, right, hash(next2));
    String key = words.key(at);
    int hash = 7;
    for (int n = 1; n <= AFFIX && n < key.length(); n++) {
      hash = hash * 31 + key.charAt(key.length() - n);
      if (n > 1) {
        add(10 + n, hash);
      }
    }
    hash = 7;
    for (int n = 1; n <= AFFIX && n < key.length(); n++) {
      hash = hash * 31 + key.charAt(n - 1);
      if (n > 1) {
        add(15 + n, hash);
      }
    }
  }

  private void shapes(int at, int back, int next, int from, int to) {
    int shape = shape(at);
    int left = shape(back);
    int right = shape(next);
    int first = words.first(at) ? 1 : 0;
    add(20, shape, first);
    add(21, left, shape);
    add(22, shape, right);
    add(23, left * 64 + shape, right);
    int place = Math.min(at - from, 3) * 8 + Math.min(to - from, 5);
    add(24, place, shape);
    add(25, hash(before(from)), place);
    add(26, hash(after(to - 1)), place);
    add(27, hash(before(from)), hash(after(to - 1)));
    add(28, hash(from), place);
    add(29, hash(to - 1), place);
    add(30, length(at), shape);
  }

  private int length(int at) {
    return Math.min(words.key(at).length(), 12);
  }

  private void listings(int at, int back, int next, int next2, int from, int to) {
    int listed = listed(at);
    int lists = lists(at);
    int first = words.first(at) ? 1 : 0;
    add(31, listed, shape(at) * 2 + first);
    add(32, lists, shape(at) * 2 + first);
    add(33, listed(back), listed);
    add(34, listed, listed(next));
    add(35, lists(back), lists);
    add(36, lists, lists(next));
    add(37, lists(back), listed);
    add(38, lists(next), listed);
    add(39, hash(back), listed);
    add(40, hash(back), lists);
    add(41, hash(next), listed);
    add(42, hash(next), lists);
    add(43, listed, lists);
    add(44, lists(before(from)), lists(after(to - 1)));
    add(45, lists(next2), lists(next));
    int kind = kind(at);
    add(47, kind(back), shape(at));
    add(48, kind(next), shape(at));
    add(49, kind(back), kind(next));
    add(50, kind(before(back)), kind(back));
    add(51, kind(next), kind(next2));
    add(52, kind, shape(at) * 2 + first);
    int bits = lists & 0x3FFFFFF;
    while (bits != 0) {
      int bit = Integer.lowestOneBit(bits);
      add(46, bit, shape(at));
      bits ^= bit;
    }
  }

  private int hash(int at) {
    if (at < 0) {
      return NOWHERE;
    }
    int shape = words.shape(at) & 7;
    return shape == Shape.NUMBER ? 6 : words.key(at).hashCode();
  }

  private int shape(int at) {
    return at < 0 ? 9 : words.shape(at);
  }

  private int listed(int at) {
    return at < 0 ? -1 : words.listed(at);
  }

  private int kind(int at) {
    return at < 0 ? -1 : words.lists(at) >>> 26;
  }

  private int lists(int at) {
    return at < 0 ? -1 : words.lists(at) & 0x3FFFFFF;
  }

  /** The word before, over quotation marks; -1 at the sentence's head. */
  private int before(int at) {
    if (at < 0) {
      return -1;
    }
    int i = at - 1;
    while (i >= 0 && quote(i)) {
      i--;
    }
    return i >= 0 && words.sentence(i) == words.sentence(at) ? i : -1;
  }

  private int after(int at) {
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

  private void add(int template, int value) {
    put(template, template * 0x9E3779B1 + value * 0x85EBCA77);
  }

  private void add(int template, int one, int other) {
    put(
        template,
        template * 0x9E3779B1 + one * 0x85EBCA77 + Integer.rotateLeft(other * 0xC2B2AE3D, 13));
  }

  /** The finish of MurmurHash3; 0 marks an empty slot and is never given out. */
  private void put(int template, int mixed) {
    int h = mixed;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    templates[count] = (byte) template;
    out[count++] = h == 0 ? 1 : h;
  }
}
