package kawat.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class TagModelTest {
  private static final int CELLS = TagModel.SHAPES * Label.COUNT * Label.COUNT;

  @Test
  void readsBackTheWeightsThatWereWritten() {
    float[] follow = new float[CELLS];
    follow[(Shape.CAPITAL * Label.COUNT + 1) * Label.COUNT + 2] = 2.5f;
    int[] prints = {7, 300, -5};
    byte[] weights = new byte[prints.length * Label.COUNT];
    weights[Label.COUNT + 3] = 100;
    weights[2 * Label.COUNT + 6] = -100;
    TagModel model = TagModel.read(TagModel.write(0.5f, follow, prints, weights));
    float[] scores = new float[Label.COUNT];
    model.add(new int[] {300, -5, 12}, 3, scores);
    assertThat(scores).containsExactly(0, 0, 0, 50, 0, 0, -50);
    assertThat(model.follow(Shape.CAPITAL, 1, 2)).isEqualTo(2.5f);
  }

  @Test
  void addsUpTheSameWhateverItRemembers() {
    Chance words = new Chance(400);
    int[] prints = prints(words);
    byte[] weights = new byte[prints.length * Label.COUNT];
    new Random(5).nextBytes(weights);
    TagModel model = TagModel.read(TagModel.write(0.25f, new float[CELLS], prints, weights));
    Features features = new Features(words);
    float[] plain = new float[Label.COUNT];
    float[] quick = new float[Label.COUNT];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < words.size(); i++) {
        features.look(i, i - i % 4, i - i % 4 + 4);
        Arrays.fill(plain, 0);
        model.add(features.out(), features.count(), plain);
        model.judge(features, i, i - i % 4, i - i % 4 + 4, quick);
        assertThat(quick).containsExactly(plain);
      }
    }
  }

  /** Every other feature of the words, ascending as unsigned numbers. */
  private static int[] prints(Words words) {
    Set<Integer> seen = new HashSet<>();
    Features features = new Features(words);
    for (int i = 0; i < words.size(); i++) {
      features.look(i, i - i % 4, i - i % 4 + 4);
      Arrays.stream(features.out(), 0, features.count()).filter(p -> p % 2 == 0).forEach(seen::add);
    }
    return seen.stream().sorted(Integer::compareUnsigned).mapToInt(Integer::intValue).toArray();
  }

  /** Words made by chance, few enough to come again in other company. */
  private static final class Chance implements Words {
    private static final List<String> KEYS =
        List.of("dewi", "lumen", "partai", "korvia", "17", "(", "di", "bb", "c#");
    private final int[] drawn;

    Chance(int size) {
      this.drawn = new Random(3).ints(size, 0, 1 << 20).toArray();
    }

    @Override
    public int size() {
      return drawn.length;
    }

    @Override
    public String key(int word) {
      return KEYS.get(drawn[word] % KEYS.size());
    }

    @Override
    public int sentence(int word) {
      return word / 8;
    }

    @Override
    public boolean capital(int word) {
      return true;
    }

    @Override
    public int shape(int word) {
      return drawn[word] >> 4 & 7;
    }

    @Override
    public boolean first(int word) {
      return word % 8 == 0;
    }

    @Override
    public int listed(int word) {
      return drawn[word] >> 7 & 3;
    }

    @Override
    public int lists(int word) {
      return drawn[word] >> 9 & 3 | (drawn[word] >> 11 & 1) << 26;
    }
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(other)) {
      out.write(new byte[64]);
    }
    assertThatThrownBy(() -> TagModel.read(other.toByteArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("KTG1");
  }

  @Test
  void letsTheInsideOfANameFollowOnlyItsOwnKind() {
    assertThat(Label.follows(0, 2)).isFalse();
    assertThat(Label.follows(1, 2)).isTrue();
    assertThat(Label.follows(2, 2)).isTrue();
    assertThat(Label.follows(3, 2)).isFalse();
    assertThat(Label.follows(2, 3)).isTrue();
  }
}
