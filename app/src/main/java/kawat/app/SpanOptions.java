package kawat.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kawat.desk.EventFilter;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.weaving.MergedEvent;
import kawat.weaving.merging.Calendar;
import picocli.CommandLine.Option;

/** From when to when, as options. */
final class SpanOptions {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day: 2022, 2022-08 or 2022-08-15.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, in the same forms.")
  private Optional<String> to = Optional.empty();

  /** First day, EDTF. */
  Optional<String> from() {
    return from;
  }

  /** Last day, EDTF. */
  Optional<String> to() {
    return to;
  }

  /** The filter, narrowed to the span. */
  EventFilter on(EventFilter filter) {
    EventFilter narrowed = from.map(filter::from).orElse(filter);
    return to.map(narrowed::to).orElse(narrowed);
  }

  /** The events that can lie within the span; where one is asked for, undated ones do not. */
  List<MergedEvent> within(List<MergedEvent> events) {
    if (from.isEmpty() && to.isEmpty()) {
      return events;
    }
    Calendar span =
        new Calendar(
            from.map(SpanOptions::days).map(Calendar::first).orElse(LocalDate.MIN),
            to.map(SpanOptions::days).map(Calendar::last).orElse(LocalDate.MAX));
    return events.stream()
        .filter(e -> e.date().flatMap(Calendar::of).filter(span::meets).isPresent())
        .toList();
  }

  private static Calendar days(String date) {
    return Calendar.of(date)
        .orElseThrow(
            () ->
                new KawatException(
                    ErrorCode.BAD_QUERY,
                    "'%s' is no date; write 2022, 2022-08 or 2022-08-15".formatted(date),
                    ""));
  }
}
