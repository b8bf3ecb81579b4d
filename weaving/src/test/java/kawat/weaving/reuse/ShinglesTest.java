package kawat.weaving.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private final Random random = new Random(7);

  private int[] words(int count) {
    return random.ints(count).toArray();
  }

  private static LongStream kept(int[] words) {
    Shingles shingles = new Shingles().of(words);
    return IntStream.range(0, shingles.count()).mapToLong(shingles::number);
  }

  @RepeatedTest(20)
  void textsWithEnoughWordsInARowInCommonHaveAShingleInCommon() {
    int[] run = words(Shingles.WINDOW + Tokens.N - 1);
    int[] one = within(run);
    int[] other = within(run);
    assertThat(kept(one).filter(s -> kept(other).anyMatch(t -> t == s)).count()).isPositive();
  }

  private int[] within(int[] run) {
    return IntStream.of(0, 1, 2)
        .flatMap(i -> Arrays.stream(i == 1 ? run : words(random.nextInt(12))))
        .toArray();
  }

  @Test
  void keepsAboutHalfOfAllShingles() {
    assertThat(kept(words(10_000)).count()).isBetween(4_700L, 5_300L);
  }

  @Test
  void keepsOneOfAShortText() {
    for (int count = Tokens.N; count < Tokens.N + Shingles.WINDOW; count++) {
      assertThat(kept(words(count)).count()).as("of %d words", count).isEqualTo(1);
    }
    assertThat(kept(words(Tokens.N - 1)).count()).isZero();
  }

  @Test
  void tellsEachOnceWhereATextRepeatsItself() {
    int[] run = words(40);
    int[] thrice = IntStream.range(0, 120).map(i -> run[i % 40]).toArray();
    long[] distinct = new Shingles().of(thrice).distinct();
    assertThat(distinct).doesNotHaveDuplicates();
    assertThat(distinct).contains(kept(thrice).toArray());
  }

  @Test
  void cutsAStretchOfAnArrayLikeATextOfItsOwn() {
    int[] all = words(90);
    long[] own = new Shingles().of(Arrays.copyOfRange(all, 20, 70)).distinct();
    assertThat(new Shingles().of(all, 20, 50).distinct()).isEqualTo(own);
  }
}
