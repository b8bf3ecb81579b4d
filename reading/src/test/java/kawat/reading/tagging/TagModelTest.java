package kawat.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
