package kawat.weaving.reuse;

/** Holds a text against those that it met by their shingles. Not for many threads at once. */
final class Matching {
  private final Texts texts;
  private final Overlap overlap = new Overlap();
  private int[] others = new int[64];
  private boolean[] sees = new boolean[64];
  private boolean[] seen = new boolean[64];

  /** Of no use but to keep reads ahead from being dropped. */
  private int warmed;

  Matching(Texts texts) {
    this.texts = texts;
  }

  /** How many shingles a text must share with one that it sees: one for each dozen of its words. */
  int least(int text) {
    return Math.max(1, texts.dozens(text));
  }

  /** Tells of a text and those that it met often enough, or that met it so, what they share. */
  void report(int text, Hits hits, TextIndex.Pairing pairing) {
    int wanted = choose(text, hits);
    if (wanted > 0) {
      overlap.of(texts.around(text), texts.start(text), texts.length(text));
    }
    for (int i = 0; i < wanted; i++) {
      int other = others[i];
      overlap.with(texts.around(other), texts.start(other), texts.length(other));
      int common = sees[i] ? overlap.common() : 0;
      int commonOther = seen[i] ? overlap.commonOther() : 0;
      if (enough(common, text) || enough(commonOther, other)) {
        pairing.pair(text, other, common, commonOther);
      }
    }
  }

  /**
   * Those worth a look; memory is asked for the words of all at once. No step waits for the one
   * before it to know where to go on.
   */
  private int choose(int text, Hits hits) {
    if (others.length < hits.count()) {
      others = new int[2 * hits.count()];
      sees = new boolean[2 * hits.count()];
      seen = new boolean[2 * hits.count()];
    }
    int least = least(text);
    int n = 0;
    for (int i = 0; i < hits.count(); i++) {
      int other = hits.text(i);
      boolean enough = hits.seen(i) >= least;
      boolean enoughOther = hits.seeing(i) >= least(other);
      others[n] = other;
      sees[n] = enough;
      seen[n] = enoughOther;
      n += enough | enoughOther ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      warmed ^= texts.warm(others[i]);
    }
    return n;
  }

  /** How many words of a text that sees another the other has. */
  int common(int text, int other) {
    return overlap
        .of(texts.around(text), texts.start(text), texts.length(text))
        .with(texts.around(other), texts.start(other), texts.length(other))
        .common();
  }

  private boolean enough(int common, int text) {
    return Likeness.enough(common, texts.length(text));
  }
}
