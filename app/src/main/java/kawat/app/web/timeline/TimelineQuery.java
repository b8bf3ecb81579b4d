package kawat.app.web.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.app.web.frame.Address;
import kawat.app.web.words.Constants;
import kawat.desk.EventFilter;
import kawat.model.Event;

/**
 * Which events are wanted, as an address says it with the parameters of {@link #KNOWN}.
 *
 * @param actors keys
 * @param text words of a report
 */
public record TimelineQuery(
    List<String> actors,
    Set<Event.Form> forms,
    Set<Event.Status> statuses,
    Optional<String> from,
    Optional<String> to,
    List<String> outlets,
    Optional<String> text) {
  /** The parameters that are read here. */
  public static final Set<String> KNOWN =
      Set.of("actor", "form", "status", "from", "to", "outlet", "q");

  /** No condition at all. */
  public static final TimelineQuery ALL =
      new TimelineQuery(
          List.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  /**
   * @throws kawat.model.KawatException BAD_QUERY where a form, status or date is none
   */
  public static TimelineQuery of(Parameters parameters) {
    return new TimelineQuery(
        parameters.all("actor"),
        constants(parameters, "form", Event.Form.class),
        constants(parameters, "status", Event.Status.class),
        day(parameters, "from"),
        day(parameters, "to"),
        parameters.all("outlet"),
        parameters.one("q"));
  }

  private static <E extends Enum<E>> Set<E> constants(
      Parameters parameters, String name, Class<E> type) {
    Set<E> read = new LinkedHashSet<>();
    for (String written : parameters.all(name)) {
      read.add(constant(name, written, type));
    }
    return read;
  }

  /**
   * A constant as an address writes it.
   *
   * @throws kawat.model.KawatException BAD_QUERY where there is none
   */
  public static <E extends Enum<E>> E constant(String name, String written, Class<E> type) {
    return Constants.read(type, written).orElseThrow(() -> unknown(name, written, type));
  }

  private static <E extends Enum<E>> RuntimeException unknown(
      String name, String written, Class<E> type) {
    String known = String.join(", ", Constants.names(type));
    return Parameters.bad("%s %s is not known; known: %s".formatted(name, written, known));
  }

  /**
   * A day, month or year.
   *
   * @throws kawat.model.KawatException BAD_QUERY where it is none
   */
  public static Optional<String> day(Parameters parameters, String name) {
    Optional<String> written = parameters.one(name);
    if (written.isPresent() && !isDay(written.get())) {
      throw Parameters.bad(
          "%s is %s: a year (2022), month (2022-08) or day (2022-08-15)"
              .formatted(name, written.get()));
    }
    return written;
  }

  private static boolean isDay(String written) {
    try {
      switch (written.length()) {
        case 10 -> LocalDate.parse(written);
        case 7 -> YearMonth.parse(written);
        default -> {
          return written.matches("[0-9]{4}");
        }
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  public EventFilter filter() {
    return new EventFilter(
        new LinkedHashSet<>(actors),
        forms,
        statuses,
        from,
        to,
        new LinkedHashSet<>(outlets),
        Optional.empty(),
        text);
  }

  /** True where all events pass. */
  public boolean open() {
    return equals(ALL);
  }

  /** The same question at a path. */
  public Address at(Address path) {
    return path.plusAll("actor", actors)
        .plusAll("form", forms.stream().sorted().map(Constants::name).toList())
        .plusAll("status", statuses.stream().sorted().map(Constants::name).toList())
        .plus("from", from)
        .plus("to", to)
        .plusAll("outlet", outlets)
        .plus("q", text);
  }

  /** The same within a time. */
  public TimelineQuery within(String first, String last) {
    return new TimelineQuery(
        actors, forms, statuses, Optional.of(first), Optional.of(last), outlets, text);
  }
}
