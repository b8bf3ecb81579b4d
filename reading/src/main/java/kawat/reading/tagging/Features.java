package kawat.reading.tagging;

/**
 * What the tagger looks at: the word and its neighbours, their endings, shapes and listings, each
 * told as a fingerprint of 32 bits, so that nothing is allocated for a word.
 */
final class Features {
  static final int MOST = 88;

  /** All templates. */
  static final long ALL = -1;

  /** Templates that look at nothing but the word itself, its listings and its place. */
  static final long OWN = bits(1, 12, 13, 14, 17, 18, 19, 20, 30, 31, 32, 43, 46, 52);

  /** Templates that look at how a word and its neighbours are written. */
  static final long SHAPES = bits(21, 22, 23);

  /** Templates that look at a word's shape and at what parts of speech its neighbours are. */
  static final long KINDS = bits(47, 48, 49);

  private static final int AFFIX = 4;
  private static final String JOINING = ".&(/";

  private final Words words;
  private final Surroundings around;
  private final int[] out = new int[MOST];
  private final byte[] templates = new byte[MOST];
  private int count;

  /** Bits of the templates that are asked for. */
  private long wanted;

  /** The word that is being looked at, and its neighbours. */
  private int word;

  private int back;
  private int next;

  /** The run that is being looked at, and the words around it: told once for all of its words. */
  private int from = -1;

  private int to = -1;
  private int runBefore;
  private int runAfter;
  private int hashBefore;
  private int hashAfter;
  private int hashFirst;
  private int hashLast;

  Features(Words words) {
    this.words = words;
    this.around = new Surroundings(words);
  }

  private static long bits(int... templates) {
    long bits = 0;
    for (int template : templates) {
      bits |= 1L << template;
    }
    return bits;
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
  void look(int at, int first, int end) {
    turn(at, first, end);
    look(ALL);
  }

  /** Turns to a word of a run; what to look at there is said by {@link #look(long)}. */
  void turn(int at, int first, int end) {
    run(first, end);
    word = at;
    back = around.before(at);
    next = around.after(at);
  }

  /** Looks at some things of the word turned to; their order is that of the templates' listing. */
  void look(long templates) {
    count = 0;
    wanted = templates;
    int back2 = around.before(back);
    int next2 = around.after(next);
    int left = around.hash(back);
    int right = around.hash(next);
    spelling(around.hash(word), left, right, around.hash(back2), around.hash(next2));
    if ((templates & OWN) != 0) {
      affixes(words.key(word));
    }
    shapes(word, back, next);
    listings(word, back, next, back2, next2, left, right);
  }

  /** The word turned to, in lower case without accents. */
  String key() {
    return words.key(word);
  }

  /** The lists that hold the word turned to. */
  int lists() {
    return words.lists(word);
  }

  /** Whatever {@link #OWN} looks at beside the word and its lists. */
  int own() {
    return words.listed(word) << 7 | words.shape(word) << 1 | (words.first(word) ? 1 : 0);
  }

  /** Whatever {@link #SHAPES} looks at; below 1 << 18. */
  int shapes() {
    return (around.shape(back) << 6 | around.shape(word)) << 6 | around.shape(next);
  }

  /** Whatever {@link #KINDS} looks at; below 1 << 20. */
  int kinds() {
    return ((around.kind(back) + 1) << 7 | around.kind(next) + 1) << 6 | around.shape(word);
  }

  private void run(int first, int end) {
    if (from == first && to == end) {
      return;
    }
    from = first;
    to = end;
    runBefore = around.before(from);
    runAfter = around.after(to - 1);
    hashBefore = around.hash(runBefore);
    hashAfter = around.hash(runAfter);
    hashFirst = around.hash(from);
    hashLast = around.hash(to - 1);
  }

  private void spelling(int word, int left, int right, int left2, int right2) {
    add(1, word);
    add(2, left);
    add(3, right);
    add(4, left2);
    add(5, right2);
    add(6, word, left);
    add(7, word, right);
    add(8, left, right);
    add(9, left2, left);
    add(10, right, right2);
  }

  private void affixes(String key) {
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

  private void shapes(int at, int back, int next) {
    int shape = around.shape(at);
    int left = around.shape(back);
    int right = around.shape(next);
    int first = words.first(at) ? 1 : 0;
    add(20, shape, first);
    add(21, left, shape);
    add(22, shape, right);
    add(23, left * 64 + shape, right);
    int place = Math.min(at - from, 3) * 8 + Math.min(to - from, 5);
    add(24, place, shape);
    add(25, hashBefore, place);
    add(26, hashAfter, place);
    add(27, hashBefore, hashAfter);
    add(28, hashFirst, place);
    add(29, hashLast, place);
    add(30, length(at), shape);
  }

  private int length(int at) {
    return Math.min(words.key(at).length(), 12);
  }

  private void listings(int at, int back, int next, int back2, int next2, int left, int right) {
    int listed = around.listed(at);
    int lists = around.lists(at);
    int listsBack = around.lists(back);
    int listsNext = around.lists(next);
    int shape = around.shape(at);
    int shaped = shape * 2 + (words.first(at) ? 1 : 0);
    add(31, listed, shaped);
    add(32, lists, shaped);
    add(33, around.listed(back), listed);
    add(34, listed, around.listed(next));
    add(35, listsBack, lists);
    add(36, lists, listsNext);
    add(37, listsBack, listed);
    add(38, listsNext, listed);
    add(39, left, listed);
    add(40, left, lists);
    add(41, right, listed);
    add(42, right, lists);
    add(43, listed, lists);
    add(44, around.lists(runBefore), around.lists(runAfter));
    add(45, around.lists(next2), listsNext);
    int kindBack = around.kind(back);
    int kindNext = around.kind(next);
    add(47, kindBack, shape);
    add(48, kindNext, shape);
    add(49, kindBack, kindNext);
    add(50, around.kind(back2), kindBack);
    add(51, kindNext, around.kind(next2));
    add(52, around.kind(at), shaped);
    int bits = (wanted & OWN) == 0 ? 0 : lists & 0x3FFFFFF;
    while (bits != 0) {
      int bit = Integer.lowestOneBit(bits);
      add(46, bit, shape);
      bits ^= bit;
    }
  }

  private void add(int template, int value) {
    if ((wanted & 1L << template) != 0) {
      put(template, template * 0x9E3779B1 + value * 0x85EBCA77);
    }
  }

  private void add(int template, int one, int other) {
    if ((wanted & 1L << template) != 0) {
      put(
          template,
          template * 0x9E3779B1 + one * 0x85EBCA77 + Integer.rotateLeft(other * 0xC2B2AE3D, 13));
    }
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
