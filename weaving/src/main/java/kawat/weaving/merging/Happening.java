package kawat.weaving.merging;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;

/**
 * Ties what was planned to its happening. The two stay two events, since a plan told is not yet an
 * act done; whoever reads one wants to be led to the other.
 */
public final class Happening {
  /** Days by which an act may miss the day that it was planned for: {@value}. */
  private static final long DAYS_OF_DELAY = 7;

  /** Days within which an act without a planned day is taken for the planned one: {@value}. */
  private static final long DAYS_OF_PLANNING = 400;

  private final Map<String, MergedEvent> planOf;
  private final Map<String, MergedEvent> actOf = new HashMap<>();

  private Happening(Map<String, MergedEvent> planOf, Map<String, MergedEvent> byId) {
    this.planOf = planOf;
    planOf.forEach((act, plan) -> actOf.putIfAbsent(plan.id(), byId.get(act)));
  }

  /** The ties among these events. */
  public static Happening of(List<MergedEvent> events) {
    Map<Event.Form, List<MergedEvent>> plans = new HashMap<>();
    Map<String, MergedEvent> byId = new HashMap<>();
    for (MergedEvent event : events) {
      byId.put(event.id(), event);
      if (event.status() == Event.Status.PLANNED) {
        plans.computeIfAbsent(event.form(), _ -> new ArrayList<>()).add(event);
      }
    }
    Map<String, MergedEvent> planOf = new LinkedHashMap<>();
    for (MergedEvent event : events) {
      if (event.status() != Event.Status.PLANNED && event.status() != Event.Status.DENIED) {
        plans.getOrDefault(event.form(), List.of()).stream()
            .filter(plan -> same(plan, event))
            .findFirst()
            .ifPresent(plan -> planOf.put(event.id(), plan));
      }
    }
    return new Happening(planOf, byId);
  }

  /**
   * A plan and the act that carried it out.
   *
   * @param plan id of the merged event that is planned
   * @param act id of the one that happened
   */
  public record Tie(String plan, String act) {}

  /** Every tie, in the order of the acts. */
  public List<Tie> ties() {
    return planOf.entrySet().stream().map(e -> new Tie(e.getValue().id(), e.getKey())).toList();
  }

  /** The plan that an act carries out. */
  public Optional<MergedEvent> plan(MergedEvent act) {
    return Optional.ofNullable(planOf.get(act.id()));
  }

  /** What became of a plan. */
  public Optional<MergedEvent> act(MergedEvent plan) {
    return Optional.ofNullable(actOf.get(plan.id()));
  }

  private static boolean same(MergedEvent plan, MergedEvent act) {
    Telling planned = telling(plan);
    Telling done = telling(act);
    return inTime(plan, act)
        && Parties.alike(planned, done) > 0
        && (plan.form() != Event.Form.TREATY || !Collections.disjoint(stages(plan), stages(act)));
  }

  /** The fullest telling stands for the merged event, its parties being those of all. */
  private static Telling telling(MergedEvent event) {
    Report first = event.reports().getFirst();
    Event e = first.event();
    Event whole =
        new Event(
            e.id(),
            e.form(),
            event.channel(),
            e.coding(),
            event.from(),
            event.to(),
            e.date(),
            event.place(),
            e.status(),
            e.sources(),
            e.concerns(),
            e.evidence(),
            e.by());
    return new Telling(
        new Report(first.page(), first.source(), first.index(), whole, first.copied()),
        Optional.empty());
  }

  private static Set<String> stages(MergedEvent event) {
    Set<String> stages = new HashSet<>();
    event.reports().forEach(r -> stages.addAll(new Telling(r, Optional.empty()).stages));
    return stages;
  }

  private static boolean inTime(MergedEvent plan, MergedEvent act) {
    Optional<Calendar> planned = plan.date().flatMap(Calendar::of);
    Optional<Calendar> done = act.date().flatMap(Calendar::of);
    if (done.isEmpty()) {
      return false;
    }
    return planned
        .map(p -> p.apart(done.get()) <= DAYS_OF_DELAY)
        .orElseGet(() -> after(plan, done.get()));
  }

  /** A plan without a day must have been told before the act, and not long before. */
  private static boolean after(MergedEvent plan, Calendar done) {
    Optional<Calendar> told = plan.dates().stream().findFirst().flatMap(Calendar::of);
    return told.isEmpty()
        || ChronoUnit.DAYS.between(told.get().first(), done.first()) <= DAYS_OF_PLANNING;
  }
}
