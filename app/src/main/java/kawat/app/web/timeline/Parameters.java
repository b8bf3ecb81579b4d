package kawat.app.web.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** The parameters of a request. A parameter without a value counts as absent, as forms send it. */
public final class Parameters {
  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  public static Parameters of(Map<String, List<String>> values) {
    return new Parameters(Map.copyOf(values));
  }

  /** Every value, without blanks around it. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * A number.
   *
   * @throws KawatException BAD_QUERY where it is none, or outside {@code least} to {@code most}
   */
  public int number(String name, int otherwise, int least, int most) {
    Optional<String> written = one(name);
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(written.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw bad("%s is %s: a whole number from %d to %d".formatted(name, written.get(), least, most));
  }

  /**
   * @throws KawatException BAD_QUERY where a parameter is not among the known ones
   */
  public Parameters only(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        String list = String.join(", ", new TreeSet<>(known));
        throw bad(
            "parameter %s is not known here; known: %s"
                .formatted(name, known.isEmpty() ? "none" : list));
      }
    }
    return this;
  }

  /** True where any of these has a value. */
  public boolean any(String... names) {
    return Stream.of(names).anyMatch(name -> one(name).isPresent());
  }

  static KawatException bad(String message) {
    return new KawatException(ErrorCode.BAD_QUERY, message, "");
  }
}
