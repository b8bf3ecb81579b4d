package kawat.weaving.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text sees the first that share a passage with it, in whatever order they came. */
final class TextIndexTest {
  private static final int MANY = TextIndex.SHOWN + 2;

  /** Texts alike in all words but the last. */
  private static int[] text(int last) {
    int[] words = IntStream.range(100, 120).toArray();
    words[words.length - 1] = last;
    return words;
  }

  /** Which texts see which, with the texts named by their order in time. */
  private static Set<String> sight(int[] came) {
    Set<String> seen = new TreeSet<>();
    TextIndex index = new TextIndex((a, b) -> came[a] < came[b], 64);
    for (int time : came) {
      index.insert(
          text(time),
          (text, other, common, commonOther) -> {
            if (common > 0) {
              seen.add(came[text] + " sees " + came[other]);
            }
            if (commonOther > 0) {
              seen.add(came[other] + " sees " + came[text]);
            }
          },
          (text, other) -> {
            if (!index.sees(text, other)) {
              seen.remove(came[text] + " sees " + came[other]);
            }
          });
    }
    return seen;
  }

  @Test
  void aTextThatComesLateButStandsFirstPushesTheLastOutOfItsOwnSightToo() {
    int[] inOrder = IntStream.range(0, MANY).toArray();
    int[] firstLast = IntStream.range(0, MANY).map(i -> (i + 1) % MANY).toArray();
    assertThat(sight(firstLast)).isEqualTo(sight(inOrder));
  }

  @Test
  void seesNoMoreThanTheFirst() {
    assertThat(sight(IntStream.range(0, MANY).toArray()))
        .contains("0 sees " + (TextIndex.SHOWN - 1), (MANY - 1) + " sees 0")
        .doesNotContain("0 sees " + TextIndex.SHOWN);
  }
}
