package kawat.reading.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark as pages print it: one object for all its occurrences, as long as the
 * {@link Vocabulary} remembers it, so that whatever its letters tell is asked once and not in every
 * sentence (see {@link Trait}). Safe for any number of threads.
 */
public final class Word {
  private final String text;
  private final String lower;

  /**
   * {@link #key(char[], int, int)}, kept here so that knowing a word costs one look into memory.
   */
  private final long key;

  private final Token.Kind kind;
  private final boolean capitalised;
  private final boolean allCapitals;

  /**
   * What traits said of it, by their number. Threads may write the same place at the same time:
   * what they write is immutable and the same, and a write that gets lost is only made again.
   */
  private @Nullable Object[] told = new @Nullable Object[0];

  /**
   * A bit for each {@link Mark} that was asked in the upper half, its answer in the lower. In one
   * number, so that no thread sees the one without the other; an answer that another thread's write
   * takes away is only asked again.
   */
  private volatile long marks;

  private Word(String text, Token.Kind kind) {
    this.text = text;
    this.key = key(text.toCharArray(), 0, text.length());
    this.lower = text.toLowerCase(Locale.ROOT);
    this.kind = kind;
    this.capitalised = kind == Token.Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    this.allCapitals = kind == Token.Kind.WORD && text.length() > 1 && noSmall(text);
  }

  /** A word that no vocabulary remembers. */
  static Word of(String text, Token.Kind kind) {
    return new Word(text, kind);
  }

  private static boolean noSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number that tells chars apart: positive for at most eight of ASCII, which it holds, else
   * negative, a hash of them.
   */
  static long key(char[] text, int from, int to) {
    if (to - from <= Long.BYTES) {
      long packed = 0;
      int seen = 0;
      for (int i = from; i < to; i++) {
        packed = packed << Byte.SIZE | text[i];
        seen |= text[i];
      }
      if (seen < 0x80) {
        return packed;
      }
    }
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash | Long.MIN_VALUE;
  }

  /** True for the word of these chars, whose {@link #key(char[], int, int)} that is. */
  boolean is(long other, char[] chars, int from, int to) {
    return key == other && (other >= 0 || text.length() == to - from && same(chars, from));
  }

  private boolean same(char[] chars, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** As printed. */
  public String text() {
    return text;
  }

  /** In lower case. */
  public String lower() {
    return lower;
  }

  /** What it is made of. */
  public Token.Kind kind() {
    return kind;
  }

  /** True for a word that starts with a capital letter. */
  public boolean capitalised() {
    return capitalised;
  }

  /** True for a word of two or more letters, all capitals: AS, KCNA. */
  public boolean allCapitals() {
    return allCapitals;
  }

  long marks() {
    return marks;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // see the field
  void mark(long bits) {
    marks |= bits;
  }

  /** What a trait said, null where it was not asked yet. */
  @Nullable Object told(int trait) {
    @Nullable Object[] now = told;
    return trait < now.length ? now[trait] : null;
  }

  void tell(int trait, Object value) {
    @Nullable Object[] now = told;
    if (trait >= now.length) {
      now = Arrays.copyOf(now, Math.max(trait + 1, Trait.made())); // once, not trait by trait
    }
    now[trait] = value;
    told = now;
  }

  @Override
  public String toString() {
    return text;
  }
}
