package kawat.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RanksTest {
  /** A thing that is only itself. */
  private static final class Thing {}

  private final TreeMap<Long, Thing> table = new TreeMap<>();
  private Ranks<Thing> ranks = new Ranks<>();
  private int written;

  /** Changes the table as the rows of a database are changed. */
  private void bring(List<Thing> things) {
    Ranks.Change<Thing> change =
        ranks
            .to(things)
            .orElseGet(
                () -> {
                  table.clear();
                  return Ranks.anew(things);
                });
    change.gone().forEach(g -> assertThat(table.remove(g.rank())).isSameAs(g.thing()));
    change.fresh().forEach(f -> assertThat(table.put(f.rank(), f.thing())).isNull());
    written = change.fresh().size() + change.gone().size();
    ranks = change.after();
    assertThat(List.copyOf(table.values())).isEqualTo(things);
  }

  @Test
  void writesOnlyWhatCameAndWent() {
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      things.add(new Thing());
    }
    bring(things);
    assertThat(written).isEqualTo(100);
    things.add(40, new Thing());
    things.remove(70);
    things.set(3, new Thing());
    bring(things);
    assertThat(written).isEqualTo(4);
    bring(things);
    assertThat(written).isZero();
  }

  @Test
  void numbersAnewWhereNoRoomIsLeft() {
    List<Thing> things = new ArrayList<>(List.of(new Thing(), new Thing()));
    bring(things);
    for (int i = 0; i < 64; i++) {
      things.add(1, new Thing());
      bring(things);
    }
    assertThat(table).hasSize(66);
  }

  @Test
  void keepsTheOrderWhateverMoves() {
    Random random = new Random(3);
    List<Thing> things = new ArrayList<>();
    Map<Thing, Integer> order = new java.util.IdentityHashMap<>();
    for (int round = 0; round < 300; round++) {
      for (int i = 0; i < random.nextInt(4); i++) {
        things.add(random.nextInt(things.size() + 1), new Thing());
      }
      if (!things.isEmpty() && random.nextInt(3) == 0) {
        things.remove(random.nextInt(things.size()));
      }
      if (random.nextInt(20) == 0) {
        things.forEach(t -> order.put(t, random.nextInt()));
        things.sort(Comparator.comparing(t -> order.getOrDefault(t, 0)));
      }
      bring(things);
    }
  }
}
