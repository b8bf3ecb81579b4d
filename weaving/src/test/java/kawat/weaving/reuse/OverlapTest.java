package kawat.weaving.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OverlapTest {
  /** Words of a small vocabulary, so that runs come again within a text, too. */
  private static int[] words(Random random) {
    return random.ints(random.nextInt(60), 0, 4).map(w -> w * 0x9e3779b1).toArray();
  }

  @Test
  void findsWhatComparingEachRunWithEachFinds() {
    Random random = new Random(3);
    Overlap overlap = new Overlap();
    for (int round = 0; round < 2_000; round++) {
      int[] text = words(random);
      overlap.of(text);
      for (int k = 0; k < 3; k++) {
        int[] other = words(random);
        overlap.with(other);
        assertThat(overlap.words()).isEqualTo(plainly(text, other));
        assertThat(overlap.common()).isEqualTo(plainly(text, other).cardinality());
        assertThat(overlap.commonOther()).isEqualTo(plainly(other, text).cardinality());
      }
    }
  }

  private static BitSet plainly(int[] text, int[] other) {
    BitSet common = new BitSet();
    for (int i = 0; i + Overlap.RUN <= text.length; i++) {
      for (int j = 0; j + Overlap.RUN <= other.length; j++) {
        int n = 0;
        while (n < Overlap.RUN && text[i + n] == other[j + n]) {
          n++;
        }
        if (n == Overlap.RUN) {
          common.set(i, i + n);
        }
      }
    }
    return common;
  }
}
