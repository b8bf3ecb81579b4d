package kawat.weaving.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A week or a month of a relation.
 *
 * @param first its first day
 * @param last its last day
 * @param shares what was told to have happened in it; empty where no page at hand tells anything,
 *     which is not the same as quiet
 */
public record Step(LocalDate first, LocalDate last, List<Share> shares) {
  public Step {
    shares = List.copyOf(shares);
  }

  /** True where nothing is told: the sums are unknown, not zero. */
  public boolean gap() {
    return shares.isEmpty();
  }

  /** The sum of what helps, 0 or more; empty in a gap. */
  public OptionalDouble cooperation() {
    return gap()
        ? OptionalDouble.empty()
        : OptionalDouble.of(shares.stream().mapToDouble(s -> Math.max(0, s.value())).sum());
  }

  /** The sum of what harms, 0 or less; empty in a gap. */
  public OptionalDouble conflict() {
    return gap()
        ? OptionalDouble.empty()
        : OptionalDouble.of(shares.stream().mapToDouble(s -> Math.min(0, s.value())).sum());
  }
}
