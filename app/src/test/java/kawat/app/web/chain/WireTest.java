package kawat.app.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import org.junit.jupiter.api.Test;

class WireTest {
  private static Chain.Hop hop(String name, Chain.Relation relation) {
    Actor medium = new Actor(name, name, Actor.Kind.MEDIUM, Optional.empty());
    return new Chain.Hop(medium, relation, "dilansir", Optional.empty());
  }

  @Test
  void runsFromTheOriginToTheOutlet() {
    Chain chain =
        new Chain(
            List.of(
                hop("Kabar Pantai", Chain.Relation.RELAYS),
                hop("Kantor Berita Utara", Chain.Relation.REPORTS)));
    Wire wire = Wire.of(chain, "Warta Rawa");
    assertThat(wire.nodes())
        .extracting(Wire.Node::name)
        .containsExactly("Kantor Berita Utara", "Kabar Pantai", "Warta Rawa");
    assertThat(wire.nodes().getFirst().relation()).contains(Chain.Relation.REPORTS);
    assertThat(wire.nodes().getLast().relation()).isEmpty();
  }

  @Test
  void isTheOutletAloneWhereNoSourceIsNamed() {
    assertThat(Wire.of(Chain.NONE, "Warta Rawa").nodes()).hasSize(1);
  }
}
