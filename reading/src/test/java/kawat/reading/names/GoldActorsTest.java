package kawat.reading.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldActorsTest {
  @Test
  void holdsNearlyEveryActorOfTheGoldRecordsInTheCast() throws IOException {
    assumeTrue(GoldActors.present(), "skipped: the gold records are not at " + GoldActors.GOLD);
    GoldActors gold = new GoldActors();
    gold.measure();
    assertThat(gold.share()).as(String.join("\n", gold.misses)).isGreaterThanOrEqualTo(0.95);
  }
}
