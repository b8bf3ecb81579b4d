package kawat.weaving.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ShingleTableTest {
  @Test
  void listsTextsInTheirOrderHoweverFarItGrows() {
    Random random = new Random(5);
    long[] shingles = random.longs(3_000).toArray();
    ShingleTable table = new ShingleTable(1);
    Map<Long, List<Integer>> wanted = new HashMap<>();
    for (int text = 0; text < 20_000; text++) {
      long shingle = shingles[random.nextInt(shingles.length)];
      int slot = table.slot(shingle);
      table.insert(slot, table.size(slot), text);
      wanted.computeIfAbsent(shingle, _ -> new ArrayList<>()).add(text);
    }
    for (long shingle : shingles) {
      assertThat(texts(table, shingle)).isEqualTo(wanted.getOrDefault(shingle, List.of()));
    }
  }

  @Test
  void findsWhatLiesBehindATextThatWasTakenOut() {
    ShingleTable table = new ShingleTable(1);
    for (long shingle = 1; shingle <= 40; shingle++) {
      table.insert(table.slot(shingle), 0, (int) shingle);
    }
    table.remove(table.known(7), 0);
    assertThat(texts(table, 7)).isEmpty();
    for (long shingle = 8; shingle <= 40; shingle++) {
      assertThat(texts(table, shingle)).containsExactly((int) shingle);
    }
  }

  private static List<Integer> texts(ShingleTable table, long shingle) {
    List<Integer> texts = new ArrayList<>();
    int slot = table.known(shingle);
    for (int i = 0; slot >= 0 && i < table.size(slot); i++) {
      texts.add(table.text(slot, i));
    }
    return texts;
  }
}
