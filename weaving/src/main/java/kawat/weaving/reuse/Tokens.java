package kawat.weaving.reuse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a paragraph as numbers: what matching needs of them, at four bytes a word. Words are
 * cut and folded as {@link kawat.weaving.words.Words} does it; two words of one number (one chance
 * in four thousand million) are taken for one.
 */
public final class Tokens {
  /** Words a shingle: {@value}. Runs of four are rare by chance and survive light editing. */
  public static final int N = 4;

  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;
  private static final int ASCII = 128;
  private static final byte[] FOLDED = folded();

  private final int[] words;

  /** Char offsets, start and end by turns. */
  private final int[] bounds;

  private Tokens(int[] words, int[] bounds) {
    this.words = words;
    this.bounds = bounds;
  }

  /** Cuts a paragraph. */
  public static Tokens of(String text) {
    int[] words = new int[text.length() / 6 + 4];
    int[] bounds = new int[2 * words.length];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      int width = width(text, i);
      if (width < 0) {
        i -= width;
        continue;
      }
      if (n == words.length) {
        words = Arrays.copyOf(words, 2 * n);
        bounds = Arrays.copyOf(bounds, 4 * n);
      }
      int end = end(text, i);
      words[n] = number(text, i, end);
      bounds[2 * n] = i;
      bounds[2 * n++ + 1] = end;
      i = end;
    }
    return new Tokens(Arrays.copyOf(words, n), Arrays.copyOf(bounds, 2 * n));
  }

  /** The words' numbers alone; faster than {@link #of}. */
  public static int[] words(String text) {
    int[] words = new int[text.length() / 6 + 4];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      int folded = folded(text.charAt(i));
      if (folded == 0) {
        i++;
        continue;
      }
      if (n == words.length) {
        words = Arrays.copyOf(words, 2 * n);
      }
      int hash = FNV_OFFSET;
      int end = i;
      while (folded > 0) {
        hash = (hash ^ folded) * FNV_PRIME;
        folded = ++end < text.length() ? folded(text.charAt(end)) : 0;
      }
      if (folded < 0) { // a char that only the slow way knows
        int width = width(text, end);
        if (width < 0 && end == i) {
          i -= width;
          continue;
        }
        if (width > 0) {
          end = end(text, end);
        }
        hash = 0;
      }
      words[n++] = hash == 0 ? number(text, i, end) : stirred(hash);
      i = end;
    }
    return n == words.length ? words : Arrays.copyOf(words, n);
  }

  /** A letter or digit in small, 0 for what parts words, -1 beyond ASCII. */
  private static int folded(char c) {
    return c < ASCII ? FOLDED[c] : -1;
  }

  private static byte[] folded() {
    byte[] folded = new byte[ASCII];
    for (int c = 0; c < ASCII; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? (byte) Character.toLowerCase(c) : 0;
    }
    return folded;
  }

  private static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int width = width(text, i);
      if (width < 0) {
        break;
      }
      i += width;
    }
    return i;
  }

  /** Chars of the code point, less than 0 where it is neither letter nor digit. */
  private static int width(String text, int at) {
    char c = text.charAt(at);
    if (c < ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? 1 : -1;
    }
    int point = text.codePointAt(at);
    int chars = Character.charCount(point);
    return Character.isLetterOrDigit(point) ? chars : -chars;
  }

  /** FNV-1a over the folded chars, stirred so that all bits count. */
  private static int number(String text, int start, int end) {
    int hash = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      int c = text.charAt(i);
      if (c >= ASCII) {
        return number(
            Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT));
      }
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * FNV_PRIME;
    }
    return stirred(hash);
  }

  private static int number(String folded) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
    }
    return stirred(hash);
  }

  private static int stirred(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    return h ^ (h >>> 13);
  }

  /** The words' numbers; leave them alone. */
  public int[] words() {
    return words;
  }

  public int size() {
    return words.length;
  }

  /** Where a word starts, in chars of the text. */
  int start(int word) {
    return bounds[2 * word];
  }

  /** Where it ends, same unit. */
  int end(int word) {
    return bounds[2 * word + 1];
  }

  /** The number of the shingle that starts at a word. */
  static long shingle(int[] words, int from) {
    long hash = words[from];
    for (int i = 1; i < N; i++) {
      hash = hash * 0x9e3779b97f4a7c15L + words[from + i];
      hash ^= hash >>> 29;
    }
    hash *= 0xbf58476d1ce4e5b9L;
    return hash ^ (hash >>> 32);
  }

  /** The number of the whole sequence. */
  static long number(int[] words) {
    long hash = words.length;
    for (int word : words) {
      hash = (hash ^ word) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
