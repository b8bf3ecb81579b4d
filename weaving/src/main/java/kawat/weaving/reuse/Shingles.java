package kawat.weaving.reuse;

import java.util.Arrays;
import kawat.weaving.words.Words;

/**
 * Overlapping runs of words, as 64-bit FNV-1a hashes. With n = {@value #N} a chance match between
 * unrelated news paragraphs is rare, while a change of one word in ten still leaves half of them.
 *
 * @see <a href="https://doi.org/10.1016/S0169-7552(97)00031-7">Broder et al., Syntactic clustering
 *     of the Web, 1997</a>
 */
final class Shingles {
  /** Words a shingle: {@value}. */
  static final int N = 4;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** One hash for each start; none where the text is shorter than {@value #N} words. */
  static long[] of(Words words) {
    int count = Math.max(0, words.size() - N + 1);
    long[] hashes = new long[count];
    Arrays.setAll(hashes, i -> hash(words, i));
    return hashes;
  }

  private static long hash(Words words, int from) {
    long hash = FNV_OFFSET;
    for (int i = from; i < from + N; i++) {
      String word = words.words().get(i);
      for (int c = 0; c < word.length(); c++) {
        hash = (hash ^ word.charAt(c)) * FNV_PRIME;
      }
      hash = (hash ^ ' ') * FNV_PRIME;
    }
    return hash;
  }
}
