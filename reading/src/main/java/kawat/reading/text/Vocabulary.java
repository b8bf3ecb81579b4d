package kawat.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers words, so that a word is cut out, put in lower case and looked up once, however often
 * pages print it. Bounded: each word has one slot, and the last one that came keeps it. What is
 * read never depends on what is remembered. Safe for any number of threads without a lock: a {@link
 * Word} is whole to whoever sees it, and two for the same word are as good as one.
 */
public final class Vocabulary {
  /** About 10 MB when full, with all that is known of the words. */
  private static final int BITS = 15;

  /** Longer words come once. */
  private static final int LONGEST = 40;

  private final @Nullable Word[] words = new @Nullable Word[1 << BITS];

  /** The word that these chars make; what kind it is follows from them. */
  Word word(char[] text, int from, int to, Token.Kind kind) {
    if (to - from > LONGEST) {
      return Word.of(new String(text, from, to - from), kind);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = (hash * 0x9E3779B9) >>> Integer.SIZE - BITS;
    Word known = words[slot];
    if (known != null && same(known.text(), text, from, to)) {
      return known;
    }
    Word fresh = Word.of(new String(text, from, to - from), kind);
    words[slot] = fresh;
    return fresh;
  }

  private static boolean same(String known, char[] text, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }
}
