package kawat.reading.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private enum Seen {
    WORD,
    VOICE
  }

  @Test
  void keepsWeightsThroughItsFileAndGivesNoneToWhatItNeverSaw() {
    Clues clues = new Clues();
    clues.add(Seen.WORD, "menyerang".hashCode());
    clues.add(Seen.VOICE, 1, 2);
    byte[] file =
        WeightTable.write(Map.of(clues.print(0), 1.5f, clues.print(1), -0.5f, 77, 0.001f));
    WeightTable table = WeightTable.read(file);
    assertThat(table.sum(clues)).isCloseTo(1.0f, within(0.02f));
    assertThat(table.weight(77)).as("rounds to nothing, so it is left out").isZero();
    assertThat(table.weight(78)).isZero();
    assertThat(table.size()).isEqualTo(2);
  }

  @Test
  void findsEachOfManyWeightsThoughTheirPlacesCollide() {
    Map<Integer, Float> many = new HashMap<>();
    for (int i = 1; i <= 3000; i++) {
      many.put(i * 4096, i % 2 == 0 ? 1f : -1f);
    }
    WeightTable table = WeightTable.read(WeightTable.write(many));
    many.forEach((print, weight) -> assertThat(table.weight(print)).isEqualTo(weight));
    assertThat(table.weight(4095)).isZero();
    assertThat(table.size()).isEqualTo(3000);
  }

  @Test
  void addsUpWhatItWouldTellOneByOne() {
    Clues clues = new Clues();
    for (int i = 0; i < 40; i++) {
      clues.add(Seen.WORD, i);
    }
    Map<Integer, Float> some = new HashMap<>();
    for (int i = 0; i < 40; i += 3) {
      some.put(clues.print(i), i % 2 == 0 ? 1f : -0.25f);
    }
    WeightTable table = WeightTable.read(WeightTable.write(some));
    float sum = 0;
    for (int print : clues.prints()) {
      sum += table.weight(print);
    }
    assertThat(table.sum(clues)).isEqualTo(sum);
    Clues strange = new Clues();
    strange.add(Seen.VOICE, 77);
    assertThat(table.sum(strange)).isZero();
  }

  @Test
  void writesTheSameFileForTheSameWeights() {
    Map<Integer, Float> weights = Map.of(5, 1f, -9, 2f, 1234567, -3f);
    assertThat(WeightTable.write(weights)).isEqualTo(WeightTable.write(weights));
  }

  @Test
  void tellsKindsOfClueApartThoughTheirValuesAreTheSame() {
    Clues clues = new Clues();
    clues.add(Seen.WORD, 3);
    clues.add(Seen.VOICE, 3);
    clues.add(Seen.WORD, 3, 0);
    assertThat(clues.prints()).doesNotHaveDuplicates().doesNotContain(0);
    assertThat(clues.kind(1)).isEqualTo(Seen.VOICE.ordinal());
  }

  @Test
  void refusesAFileThatHoldsNoWeights() {
    byte[] empty = WeightTable.write(Map.of(5, 1f));
    empty[0] ^= 0x55;
    assertThatThrownBy(() -> WeightTable.read(empty)).isInstanceOf(RuntimeException.class);
  }
}
