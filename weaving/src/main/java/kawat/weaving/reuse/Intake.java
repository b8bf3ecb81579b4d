package kawat.weaving.reuse;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Takes many new texts into the tables at once: cuts them, looks their shingles up and puts them
 * in, matches each with whom it met. Each step works on two cores: cutting and matching by halves
 * of the texts, looking up by shards of the shingles. Not for many threads at once.
 */
final class Intake {
  private static final int WORKERS = TextIndex.SHARDS;
  private static final int FEW = 64; // texts for which two threads do not pay
  private static final int AHEAD = 32; // shingles for which memory is asked at once

  /** The chosen shingles of a worker's texts that belong into one shard. */
  private static final class Cut {
    private long[] shingles = new long[4096];
    private int[] texts = new int[4096];
    private int count;

    void add(long shingle, int text) {
      if (count == shingles.length) {
        shingles = Arrays.copyOf(shingles, 2 * count);
        texts = Arrays.copyOf(texts, 2 * count);
      }
      shingles[count] = shingle;
      texts[count++] = text;
    }
  }

  /** Whom the texts met in one shard, one after the other; ends by text. */
  private static final class Met {
    private int[] others = new int[1 << 16];
    private int[] ends = new int[0];
    private int count;

    void room(int more) {
      if (count + more > others.length) {
        others = Arrays.copyOf(others, 2 * others.length);
      }
    }
  }

  /** Pairs of a worker's texts: text, other, words that they have of each other. */
  private static final class Pairs {
    private static final int FIELDS = 4;

    private int[] all = new int[4096];
    private int count;

    void add(int text, int other, int common, int commonOther) {
      if (count + FIELDS > all.length) {
        all = Arrays.copyOf(all, 2 * all.length);
      }
      all[count++] = text;
      all[count++] = other;
      all[count++] = common;
      all[count++] = commonOther;
    }
  }

  private final Texts texts;
  private final ShingleTable[] shards;
  private final Cut[][] cuts = new Cut[WORKERS][];
  private final Met[] met = new Met[TextIndex.SHARDS];
  private final Pairs[] pairs = new Pairs[WORKERS];
  private final Hits[] hits = new Hits[WORKERS];
  private final Matching[] matching = new Matching[WORKERS];

  /** Of no use but to keep {@link ShingleTable#warm} from being dropped. */
  private final int[] warmed = new int[TextIndex.SHARDS];

  Intake(Texts texts, ShingleTable[] shards) {
    this.texts = texts;
    this.shards = shards;
    Arrays.setAll(cuts, _ -> new Cut[] {new Cut(), new Cut()});
    Arrays.setAll(met, _ -> new Met());
    Arrays.setAll(pairs, _ -> new Pairs());
    Arrays.setAll(hits, _ -> new Hits());
    Arrays.setAll(matching, _ -> new Matching(texts));
  }

  /** Takes in the texts from one number on up to the last, which no table has yet. */
  void take(int first, TextIndex.Pairing pairing) {
    int count = texts.count() - first;
    int half = count / WORKERS;
    both(count, w -> cut(w, first + w * half, w + 1 == WORKERS ? texts.count() : first + half));
    both(count, shard -> meet(shard, first, count));
    both(count, w -> match(w, first, w * half, w + 1 == WORKERS ? count : half));
    for (Pairs of : pairs) {
      for (int i = 0; i < of.count; i += Pairs.FIELDS) {
        pairing.pair(of.all[i], of.all[i + 1], of.all[i + 2], of.all[i + 3]);
      }
    }
  }

  private static void both(int texts, IntConsumer work) {
    if (texts < FEW) {
      IntStream.range(0, WORKERS).forEach(work);
    } else {
      IntStream.range(0, WORKERS).parallel().forEach(work); // one by whoever calls, one by the pool
    }
  }

  private void cut(int worker, int from, int to) {
    Shingles shingles = new Shingles();
    for (Cut cut : cuts[worker]) {
      cut.count = 0;
    }
    for (int text = from; text < to; text++) {
      shingles.of(texts.around(text), texts.start(text), texts.length(text));
      for (int i = 0; i < shingles.count(); i++) {
        long shingle = shingles.number(i);
        cuts[worker][TextIndex.shard(shingle)].add(shingle, text);
      }
    }
  }

  private void meet(int shard, int first, int count) {
    Met all = met[shard];
    all.count = 0;
    if (all.ends.length < count) {
      all.ends = new int[count];
    }
    Arrays.fill(all.ends, 0, count, 0);
    for (Cut[] worker : cuts) {
      Cut cut = worker[shard];
      for (int i = 0; i < cut.count; i++) {
        if (i % AHEAD == 0) {
          int to = Math.min(cut.count, i + AHEAD);
          warmed[shard] ^= shards[shard].warm(cut.shingles, i, to);
        }
        meet(shards[shard], cut.shingles[i], cut.texts[i], all);
        all.ends[cut.texts[i] - first] = all.count;
      }
    }
    for (int i = 1; i < count; i++) {
      all.ends[i] = Math.max(all.ends[i], all.ends[i - 1]); // texts without shingles here
    }
  }

  private static void meet(ShingleTable table, long shingle, int text, Met met) {
    int slot = table.slot(shingle);
    int size = table.size(slot);
    if (size > 0 && table.text(slot, size - 1) == text) {
      return; // twice in one text
    }
    met.room(TextIndex.SHOWN);
    int seen = size < TextIndex.SHOWN ? 1 : 0;
    for (int i = 0; i < size && i < TextIndex.SHOWN; i++) {
      met.others[met.count++] = table.text(slot, i) << 1 | seen;
    }
    table.insert(slot, size, text);
  }

  private void match(int worker, int first, int from, int to) {
    Pairs found = pairs[worker];
    found.count = 0;
    for (int i = from; i < to; i++) {
      Hits of = hits[worker];
      of.clear();
      for (Met in : met) {
        for (int k = i == 0 ? 0 : in.ends[i - 1]; k < in.ends[i]; k++) {
          of.add(in.others[k] >> 1, true, (in.others[k] & 1) == 1);
        }
      }
      matching[worker].report(first + i, of, found::add);
    }
  }
}
