package kawat.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.desk.EventFilter;
import kawat.model.Event;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events are wanted, as options. */
final class EventOptions {
  @Option(
      names = "--actor",
      split = ",",
      paramLabel = "KEY",
      description =
          "Actors that all take part: a state's code (RUS) or a name's key (vladimir-putin); see"
              + " `kawat search --actors`.")
  private List<String> actors = List.of();

  @Option(
      names = "--form",
      split = ",",
      paramLabel = "FORM",
      description = "Any of: ${COMPLETION-CANDIDATES}.")
  private List<Event.Form> forms = List.of();

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "Any of: ${COMPLETION-CANDIDATES}.")
  private List<Event.Status> statuses = List.of();

  @Mixin private SpanOptions span = new SpanOptions();

  @Option(
      names = "--outlet",
      split = ",",
      paramLabel = "NAME",
      description = "Any of these outlets reports it.")
  private List<String> outlets = List.of();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Words of a report, in the syntax of `kawat search`.")
  private Optional<String> text = Optional.empty();

  EventFilter filter() {
    return filter(List.of());
  }

  /**
   * @param more actors that must take part, too
   */
  EventFilter filter(List<String> more) {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(more);
    return span.on(
        new EventFilter(
            all,
            Set.copyOf(forms),
            Set.copyOf(statuses),
            Optional.empty(),
            Optional.empty(),
            new LinkedHashSet<>(outlets),
            Optional.empty(),
            text));
  }
}
