package kawat.weaving.reuse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The texts (distinct paragraphs) that are at hand, and which of them may share a passage: those
 * with enough common shingles. A shingle shows only the first {@value #SHOWN} texts that have it,
 * in the order of time: the earliest is what is asked for, and a phrase of the trade stays cheap.
 * Whom a text sees depends on the texts at hand alone, not on the order in which they came.
 *
 * <p>Texts are cut into two shards by their shingles, each for one core. Not for use by many
 * threads at once.
 */
public final class TextIndex {
  /** Texts that a shingle shows: {@value}. */
  static final int SHOWN = 16;

  /** Shingles that two texts must share at least: {@value}. */
  static final int LEAST_SHARED = 2;

  /** The same as words of the one that sees: one shingle for so many: {@value}. */
  static final int WORDS_A_SHINGLE = 10;

  private static final int SHARDS = 2;
  private static final int FEW = 64; // texts for which two threads do not pay

  /** The order of texts in time. */
  @FunctionalInterface
  public interface Order {
    /** True where text {@code a} comes before {@code b}. */
    boolean before(int a, int b);
  }

  /** Told which texts of those just put in may share a passage with which others. */
  @FunctionalInterface
  public interface Pairing {
    /**
     * @param text just put in
     * @param other put in before it
     * @param sees whether the text sees the other
     * @param seen whether the other sees the text
     */
    void pair(int text, int other, boolean sees, boolean seen);
  }

  /** Told that a text no longer sees, or now sees, another by one of their shingles. */
  @FunctionalInterface
  interface Shift {
    void shifted(int text, int other);
  }

  private final Order order;
  private final ShingleTable[] shards = new ShingleTable[SHARDS];
  private int[][] texts = new int[1024][];
  private int count;

  /** Of no use but to keep {@link ShingleTable#warm} from being dropped. */
  private final int[] warmed = new int[SHARDS];

  /**
   * @param order of time
   * @param shingles how many are expected
   */
  public TextIndex(Order order, int shingles) {
    this.order = order;
    Arrays.setAll(shards, _ -> new ShingleTable(shingles / SHARDS));
  }

  /** The number that the next text will have. */
  int next() {
    return count;
  }

  int[] words(int text) {
    return texts[text];
  }

  /** Bytes that shingles and words take. */
  public long bytes() {
    long words = 0;
    for (int i = 0; i < count; i++) {
      words += 16L + Integer.BYTES * (long) texts[i].length;
    }
    return words + Arrays.stream(shards).mapToLong(ShingleTable::bytes).sum();
  }

  /** Puts texts in that come in the order of time, after all others; the fast way. */
  public void append(List<int[]> words, Pairing pairing) {
    int first = count;
    words.forEach(this::store);
    int[][] met = new int[SHARDS][];
    int[][] ends = new int[SHARDS][words.size()];
    shards(words.size(), shard -> met[shard] = met(shard, first, ends[shard]));
    Hits hits = new Hits();
    for (int i = 0; i < words.size(); i++) {
      hits.clear();
      for (int shard = 0; shard < SHARDS; shard++) {
        for (int k = i == 0 ? 0 : ends[shard][i - 1]; k < ends[shard][i]; k++) {
          hits.add(met[shard][k] >> 1, true, (met[shard][k] & 1) == 1);
        }
      }
      report(first + i, hits, pairing);
    }
  }

  private void shards(int texts, IntConsumer work) {
    if (texts < FEW) {
      IntStream.range(0, SHARDS).forEach(work);
    } else {
      ForkJoinPool.commonPool()
          .submit(() -> IntStream.range(0, SHARDS).parallel().forEach(work))
          .join();
    }
  }

  private void store(int[] words) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, 2 * count);
    }
    texts[count++] = words;
  }

  /** Looks all texts from one on up and puts them in; what each met ends at its place in ends. */
  private int[] met(int shard, int first, int[] ends) {
    int[] met = new int[ends.length * 32];
    long[] shingles = new long[64];
    int n = 0;
    for (int i = 0; i < ends.length; i++) {
      int text = first + i;
      int[] words = texts[text];
      if (shingles.length < words.length) {
        shingles = new long[2 * words.length];
      }
      int count = shingles(words, shard, shingles);
      warmed[shard] ^= shards[shard].warm(shingles, count);
      if (n + SHOWN * count > met.length) {
        met = Arrays.copyOf(met, 2 * met.length + SHOWN * count);
      }
      for (int s = 0; s < count; s++) {
        n = meet(shards[shard], shingles[s], text, met, n);
      }
      ends[i] = n;
    }
    return met;
  }

  private static int shingles(int[] words, int shard, long[] shingles) {
    int count = 0;
    for (int w = 0; w + Tokens.N <= words.length; w++) {
      long shingle = Tokens.shingle(words, w);
      if ((shingle & 1) == shard) {
        shingles[count++] = shingle;
      }
    }
    return count;
  }

  private static int meet(ShingleTable table, long shingle, int text, int[] met, int from) {
    int slot = table.slot(shingle);
    int size = table.size(slot);
    if (size > 0 && table.text(slot, size - 1) == text) {
      return from; // twice in one text
    }
    int n = from;
    int seen = size < SHOWN ? 1 : 0;
    for (int i = 0; i < size && i < SHOWN; i++) {
      met[n++] = table.text(slot, i) << 1 | seen;
    }
    table.insert(slot, size, text);
    return n;
  }

  private void report(int text, Hits hits, Pairing pairing) {
    int least = least(text);
    for (int i = 0; i < hits.count(); i++) {
      if (hits.seen(i) >= LEAST_SHARED || hits.seeing(i) >= LEAST_SHARED) {
        int other = hits.text(i);
        boolean sees = hits.seen(i) >= least;
        boolean seen = hits.seeing(i) >= least(other);
        if (sees || seen) {
          pairing.pair(text, other, sees, seen);
        }
      }
    }
  }

  private int least(int text) {
    return Math.max(LEAST_SHARED, texts[text].length / WORDS_A_SHINGLE);
  }

  /**
   * Puts one text in, wherever it stands in time.
   *
   * @param lost told whom others may have lost from sight
   */
  int insert(int[] words, Pairing pairing, Shift lost) {
    int text = count;
    store(words);
    place(text, pairing, lost);
    return text;
  }

  /** The same for a text that was taken out and comes back, perhaps at another time. */
  void place(int text, Pairing pairing, Shift lost) {
    Hits hits = new Hits();
    int[] words = texts[text];
    for (int w = 0; w + Tokens.N <= words.length; w++) {
      long shingle = Tokens.shingle(words, w);
      ShingleTable table = shards[(int) shingle & 1];
      int slot = table.slot(shingle);
      int at = place(table, slot, text);
      if (at > 0 && table.text(slot, at - 1) == text) {
        continue; // twice in one text
      }
      int size = table.size(slot);
      int all = at < SHOWN ? size : Math.min(size, SHOWN);
      for (int i = 0; i < all; i++) {
        hits.add(table.text(slot, i), i < SHOWN, at < SHOWN);
      }
      table.insert(slot, at, text);
      if (at < SHOWN && size >= SHOWN) {
        shift(table, slot, table.text(slot, SHOWN), lost);
      }
    }
    report(text, hits, pairing);
  }

  private int place(ShingleTable table, int slot, int text) {
    int low = 0;
    int high = table.size(slot);
    if (high > 0 && !order.before(text, table.text(slot, high - 1))) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.before(text, table.text(slot, middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void shift(ShingleTable table, int slot, int other, Shift told) {
    for (int i = 0; i < table.size(slot); i++) {
      if (table.text(slot, i) != other) {
        told.shifted(table.text(slot, i), other);
      }
    }
  }

  /**
   * Takes a text out; its words stay known.
   *
   * @param won told whom others may see now
   */
  void remove(int text, Shift won) {
    int[] words = texts[text];
    for (int w = 0; w + Tokens.N <= words.length; w++) {
      long shingle = Tokens.shingle(words, w);
      ShingleTable table = shards[(int) shingle & 1];
      int slot = table.known(shingle);
      int at = slot < 0 ? -1 : place(table, slot, text) - 1;
      if (at < 0 || table.text(slot, at) != text) {
        continue; // twice in one text
      }
      table.remove(slot, at);
      if (at < SHOWN && table.size(slot) >= SHOWN) {
        shift(table, slot, table.text(slot, SHOWN - 1), won);
      }
    }
  }

  /** Whether a text sees another by enough shingles. */
  boolean sees(int text, int other) {
    Set<Long> common = new HashSet<>();
    int[] words = texts[text];
    for (int w = 0; w + Tokens.N <= words.length; w++) {
      long shingle = Tokens.shingle(words, w);
      ShingleTable table = shards[(int) shingle & 1];
      int slot = table.known(shingle);
      for (int i = 0; slot >= 0 && i < SHOWN && i < table.size(slot); i++) {
        if (table.text(slot, i) == other) {
          common.add(shingle);
        }
      }
    }
    return common.size() >= least(text);
  }
}
