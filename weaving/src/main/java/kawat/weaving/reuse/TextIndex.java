package kawat.weaving.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * The texts (distinct paragraphs) that are at hand, and which of them share a passage: those with
 * enough of the {@link Shingles} that stand for them in common are held against each other word by
 * word. A shingle shows only the first {@value #SHOWN} texts that have it, in the order of time:
 * the earliest is what is asked for, and a phrase of the trade stays cheap. Whom a text sees
 * depends on the texts at hand alone, not on the order in which they came.
 *
 * <p>Texts are cut into two shards by their shingles, each for one core. Not for use by many
 * threads at once.
 */
public final class TextIndex {
  /** Texts that a shingle shows: {@value}. */
  static final int SHOWN = 6;

  static final int SHARDS = 2;

  /** Chosen shingles a word that are different, at most about: half are chosen, some come again. */
  private static final double DISTINCT = 0.4;

  private static final int BATCH = 1 << 15; // texts, so that what is between two steps stays small

  /** The order of texts in time. */
  @FunctionalInterface
  public interface Order {
    /** True where text {@code a} comes before {@code b}. */
    boolean before(int a, int b);
  }

  /** Told which texts of those just put in share a passage with which others. */
  @FunctionalInterface
  public interface Pairing {
    /**
     * @param text just put in
     * @param other put in before it
     * @param common words of the text that the other has; 0 where the text does not see it
     * @param commonOther words of the other that the text has; 0 where it is not seen
     */
    void pair(int text, int other, int common, int commonOther);
  }

  /** Told that a text no longer sees, or now sees, another by one of their shingles. */
  @FunctionalInterface
  interface Shift {
    void shifted(int text, int other);
  }

  private final Order order;
  private final ShingleTable[] shards = new ShingleTable[SHARDS];
  private final Texts texts = new Texts();
  private final Shingles shingles = new Shingles();
  private final Matching matching = new Matching(texts);
  private final Intake intake = new Intake(texts, shards);

  /**
   * @param order of time
   * @param words how many are expected
   */
  public TextIndex(Order order, int words) {
    this.order = order;
    Arrays.setAll(shards, _ -> new ShingleTable((int) (words * DISTINCT) / SHARDS));
  }

  /** The number that the next text will have. */
  int next() {
    return texts.count();
  }

  /** How many words a text has. */
  int length(int text) {
    return texts.length(text);
  }

  /** How many words of a text another has. */
  int common(int text, int other) {
    return matching.common(text, other);
  }

  int[] words(int text) {
    return texts.words(text);
  }

  /** Bytes that shingles and words take. */
  public long bytes() {
    return texts.bytes() + Arrays.stream(shards).mapToLong(ShingleTable::bytes).sum();
  }

  /** Puts texts in that come in the order of time, after all others; the fast way. */
  public void append(List<int[]> words, Pairing pairing) {
    for (int from = 0; from < words.size(); from += BATCH) {
      int first = texts.count();
      words.subList(from, Math.min(words.size(), from + BATCH)).forEach(texts::add);
      intake.take(first, pairing);
    }
  }

  /** The table in which a shingle has its place. */
  static int shard(long shingle) {
    return (int) shingle & 1;
  }

  /**
   * Puts one text in, wherever it stands in time.
   *
   * @param lost told whom others may have lost from sight
   */
  int insert(int[] words, Pairing pairing, Shift lost) {
    int text = texts.count();
    texts.add(words);
    place(text, pairing, lost);
    return text;
  }

  /** The same for a text that was taken out and comes back, perhaps at another time. */
  void place(int text, Pairing pairing, Shift lost) {
    Hits hits = new Hits();
    for (long shingle : shingles(text)) {
      ShingleTable table = shards[shard(shingle)];
      int slot = table.slot(shingle);
      int at = place(table, slot, text);
      int size = table.size(slot);
      int all = at < SHOWN ? size : Math.min(size, SHOWN);
      for (int i = 0; i < all; i++) {
        int then = i < at ? i : i + 1; // later texts move back by one
        hits.add(table.text(slot, i), then < SHOWN, at < SHOWN);
      }
      table.insert(slot, at, text);
      if (at < SHOWN && size >= SHOWN) {
        shift(table, slot, table.text(slot, SHOWN), lost);
      }
    }
    matching.report(text, hits, pairing);
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
    for (long shingle : shingles(text)) {
      ShingleTable table = shards[shard(shingle)];
      int slot = table.known(shingle);
      int at = slot < 0 ? -1 : place(table, slot, text) - 1;
      if (at < 0 || table.text(slot, at) != text) {
        continue; // never put in
      }
      table.remove(slot, at);
      if (at < SHOWN && table.size(slot) >= SHOWN) {
        shift(table, slot, table.text(slot, SHOWN - 1), won);
      }
    }
  }

  private long[] shingles(int text) {
    return shingles.of(texts.around(text), texts.start(text), texts.length(text)).distinct();
  }

  /** Whether a text sees another by enough shingles. */
  boolean sees(int text, int other) {
    int common = 0;
    for (long shingle : shingles(text)) {
      ShingleTable table = shards[shard(shingle)];
      int slot = table.known(shingle);
      for (int i = 0; slot >= 0 && i < SHOWN && i < table.size(slot); i++) {
        if (table.text(slot, i) == other) {
          common++;
        }
      }
    }
    return common >= matching.least(text);
  }
}
