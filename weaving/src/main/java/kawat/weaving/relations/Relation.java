package kawat.weaving.relations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kawat.weaving.MergedEvent;
import kawat.weaving.merging.Calendar;

/**
 * How two sides stand to each other, step by step: the coded events between them, cooperation and
 * conflict apart. Every sum can be taken apart again into its events.
 *
 * @param a one side
 * @param b the other
 * @param grain length of a step
 * @param steps from the first event to the last without a hole; steps of which nothing is told are
 *     gaps
 * @param unplaced events between the two whose date is unknown or leaves open in which step they
 *     belong
 */
public record Relation(Side a, Side b, Grain grain, List<Step> steps, List<Share> unplaced) {
  /** Most steps of a relation: {@value}; a year that a page got wrong must not fill the memory. */
  static final int MOST_STEPS = 2_600;

  private static final Comparator<Share> BY_DATE =
      Comparator.comparing((Share s) -> s.event().date().orElse("9999"))
          .thenComparing(s -> s.event().id());

  public Relation {
    steps = List.copyOf(steps);
    unplaced = List.copyOf(unplaced);
  }

  /** The relation as these events tell it. */
  public static Relation of(List<MergedEvent> events, Side a, Side b, Grain grain) {
    return of(events, events, a, b, grain);
  }

  /**
   * The relation in a part of the time that events tell of.
   *
   * @param told all events of the two; whether they are friends is seen from the whole
   * @param shown those of them to sum
   */
  public static Relation of(
      List<MergedEvent> told, List<MergedEvent> shown, Side a, Side b, Grain grain) {
    TreeMap<LocalDate, List<Share>> placed = new TreeMap<>();
    List<Share> unplaced = new ArrayList<>();
    Allies allies =
        Allies.of(told.stream().filter(e -> Side.between(e, a, b).isPresent()).toList());
    for (MergedEvent event : shown) {
      Side.between(event, a, b)
          .map(d -> Share.of(event, d, allies.goldstein(event)))
          .ifPresent(
              s ->
                  start(event, grain)
                      .map(day -> placed.computeIfAbsent(day, _ -> new ArrayList<>()))
                      .orElse(unplaced)
                      .add(s));
    }
    unplaced.sort(BY_DATE);
    return new Relation(a, b, grain, steps(placed, grain), unplaced);
  }

  /** The step that holds every day which the event's date leaves open. */
  private static Optional<LocalDate> start(MergedEvent event, Grain grain) {
    return event
        .date()
        .flatMap(Calendar::of)
        .filter(c -> grain.start(c.first()).equals(grain.start(c.last())))
        .map(c -> grain.start(c.first()));
  }

  /** Where the line would be longer than can be shown, only steps with events are kept. */
  private static List<Step> steps(TreeMap<LocalDate, List<Share>> placed, Grain grain) {
    List<Step> steps = new ArrayList<>();
    if (placed.isEmpty()) {
      return steps;
    }
    long days = ChronoUnit.DAYS.between(placed.firstKey(), placed.lastKey());
    boolean holes = days / (grain == Grain.WEEK ? 7 : 28) > MOST_STEPS;
    for (LocalDate day = placed.firstKey(); day != null; day = after(day, placed, grain, holes)) {
      List<Share> shares = new ArrayList<>(placed.getOrDefault(day, List.of()));
      shares.sort(BY_DATE);
      steps.add(new Step(day, grain.next(day).minusDays(1), shares));
    }
    return steps;
  }

  private static @org.jspecify.annotations.Nullable LocalDate after(
      LocalDate day, TreeMap<LocalDate, List<Share>> placed, Grain grain, boolean holes) {
    if (holes) {
      return placed.higherKey(day);
    }
    LocalDate next = grain.next(day);
    return next.isAfter(placed.lastKey()) ? null : next;
  }

  /** Every event of the relation, dated ones first. */
  public List<Share> shares() {
    List<Share> all = new ArrayList<>();
    steps.forEach(s -> all.addAll(s.shares()));
    all.addAll(unplaced);
    return List.copyOf(all);
  }
}
