package kawat.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers words, so that a word is cut out, put in lower case and looked up once, however often
 * pages print it. Bounded: words share sets of two slots, and the two that came last stay. What is
 * read never depends on what is remembered. Safe for any number of threads without a lock: a {@link
 * Word} is whole to whoever sees it, and two for the same word are as good as one.
 */
public final class Vocabulary {
  /** Sets of two: 65,536 words at most, with what traits keep of each some 30 MB. */
  private static final int BITS = 15;

  /** Longer words come once. */
  private static final int LONGEST = 40;

  private final @Nullable Word[] words = new @Nullable Word[2 << BITS];

  /** The word that these chars make; what kind it is follows from them. */
  Word word(char[] text, int from, int to, Token.Kind kind) {
    if (to - from > LONGEST) {
      return Word.of(new String(text, from, to - from), kind);
    }
    long key = Word.key(text, from, to);
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS) << 1;
    Word first = words[slot];
    if (first != null && first.is(key, text, from, to)) {
      return first;
    }
    Word second = words[slot + 1];
    if (second == null || !second.is(key, text, from, to)) {
      second = Word.of(new String(text, from, to - from), kind);
    }
    // What came last moves to the front, so that a word in use outlives one that came once.
    words[slot + 1] = first;
    words[slot] = second;
    return second;
  }
}
