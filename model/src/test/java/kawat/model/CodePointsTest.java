package kawat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointsTest {
  @Test
  void countsAPairAsOne() {
    CodePoints points = CodePoints.of("a🙂b");
    assertThat(points.length()).isEqualTo(3);
    assertThat(points.fromChar(3)).isEqualTo(2);
    assertThat(points.toChar(2)).isEqualTo(3);
  }

  @Test
  void goesBothWaysAsJavaCounts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder made = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        made.append(random.nextInt(3) == 0 ? "🙂" : "x");
      }
      String text = made.toString();
      CodePoints points = CodePoints.of(text);
      for (int cp = 0; cp <= points.length(); cp++) {
        int at = text.offsetByCodePoints(0, cp);
        assertThat(points.toChar(cp)).as("seed %d, <%s>", seed, text).isEqualTo(at);
        assertThat(points.fromChar(at)).as("seed %d, <%s>", seed, text).isEqualTo(cp);
      }
    }
  }

  @Test
  void cutsContextAtTheTextsEdges() {
    Evidence evidence = CodePoints.of("Ia pulang.").evidence(3, 9);
    assertThat(evidence).isEqualTo(new Evidence("pulang", "Ia ", ".", 3, 9));
  }
}
