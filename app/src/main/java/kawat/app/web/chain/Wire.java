package kawat.app.web.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;

/**
 * A chain of attribution as it is drawn: from the origin to the outlet that printed it.
 *
 * @param nodes origin first, outlet last; the outlet alone where it names no source
 */
public record Wire(List<Node> nodes) {
  public Wire {
    nodes = List.copyOf(nodes);
  }

  /**
   * Somebody through whom word came.
   *
   * @param name canonical
   * @param key of the actor; empty for the outlet itself
   * @param relation how the next node has it from this one; empty for the outlet
   * @param cue the words that say so
   */
  public record Node(
      String name, Optional<String> key, Optional<Chain.Relation> relation, String cue) {}

  /**
   * @param chain nearest source first
   * @param outlet who printed it
   */
  public static Wire of(Chain chain, String outlet) {
    List<Node> nodes = new ArrayList<>();
    for (Chain.Hop hop : chain.hops().reversed()) {
      Actor source = hop.source();
      nodes.add(
          new Node(
              source.name(), Optional.of(source.key()), Optional.of(hop.relation()), hop.cue()));
    }
    nodes.add(new Node(outlet, Optional.empty(), Optional.empty(), ""));
    return new Wire(nodes);
  }
}
