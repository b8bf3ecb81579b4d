package kawat.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Event;

/**
 * Which merged events are wanted; an empty part lets all pass.
 *
 * @param actors keys of actors; every one of them takes part. A state's key also finds those who
 *     act for it
 * @param forms any of these
 * @param statuses any of these
 * @param from first day, EDTF ({@code 2022}, {@code 2022-08}, {@code 2022-08-15}); an event of a
 *     longer time passes where the times overlap, one without date never
 * @param to last day, EDTF; {@code 2022} reaches to its end
 * @param outlets names of outlets, capitals aside; any of them reports it
 * @param page id of a page that reports it
 * @param text words of a report, in the syntax of {@link SearchQuery}
 */
public record EventFilter(
    Set<String> actors,
    Set<Event.Form> forms,
    Set<Event.Status> statuses,
    Optional<String> from,
    Optional<String> to,
    Set<String> outlets,
    Optional<String> page,
    Optional<String> text) {
  /** All events. */
  public static final EventFilter ALL =
      new EventFilter(
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty());

  public EventFilter {
    actors = Set.copyOf(actors);
    forms = Set.copyOf(forms);
    statuses = Set.copyOf(statuses);
    outlets = Set.copyOf(outlets);
  }

  public EventFilter actors(String... keys) {
    return new EventFilter(set(keys), forms, statuses, from, to, outlets, page, text);
  }

  public EventFilter forms(Event.Form first, Event.Form... rest) {
    return new EventFilter(
        actors, EnumSet.of(first, rest), statuses, from, to, outlets, page, text);
  }

  public EventFilter statuses(Event.Status first, Event.Status... rest) {
    return new EventFilter(actors, forms, EnumSet.of(first, rest), from, to, outlets, page, text);
  }

  public EventFilter from(String edtf) {
    return new EventFilter(actors, forms, statuses, Optional.of(edtf), to, outlets, page, text);
  }

  public EventFilter to(String edtf) {
    return new EventFilter(actors, forms, statuses, from, Optional.of(edtf), outlets, page, text);
  }

  public EventFilter outlets(String... names) {
    return new EventFilter(actors, forms, statuses, from, to, set(names), page, text);
  }

  public EventFilter page(String id) {
    return new EventFilter(actors, forms, statuses, from, to, outlets, Optional.of(id), text);
  }

  public EventFilter text(String query) {
    return new EventFilter(actors, forms, statuses, from, to, outlets, page, Optional.of(query));
  }

  private static Set<String> set(String... items) {
    return new LinkedHashSet<>(List.copyOf(Arrays.asList(items)));
  }
}
