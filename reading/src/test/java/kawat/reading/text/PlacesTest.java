package kawat.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void tellsTheFirstPlaceAtOrAfterAnyChar() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      int length = random.nextInt(200);
      int[] starts = random.ints(length / 5, 0, length + 1).sorted().distinct().toArray();
      Places places = Places.of(starts, length);
      for (int at = -3; at < length + 40; at++) {
        assertThat(places.from(at)).isEqualTo(first(starts, at));
      }
    }
  }

  private static int first(int[] starts, int at) {
    int i = 0;
    while (i < starts.length && starts[i] < at) {
      i++;
    }
    return i;
  }
}
