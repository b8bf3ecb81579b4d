package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/**
 * Finds one act that two pages ascribe to two actors: "Drone itu ditembak jatuh oleh pasukan A di
 * Sumy" here, "… oleh pasukan B" there. It is one act where form, day, whoever it was done to and
 * most of the words are the same, and no page tells both.
 */
final class WhoActed {
  /** Words of matter, names aside, that both tellings have at least: {@value}. */
  private static final int LEAST_COMMON = 4;

  /** The same as a share of those of the shorter telling: {@value}. */
  private static final double LEAST_SHARE = 0.7;

  /** Acts of one form, day and object that one is held against, the last ones: {@value}. */
  private static final int LATEST = 32;

  private record Act(MergedEvent event, Report report, Set<String> words, Set<String> pages) {}

  private WhoActed() {}

  /** One disagreement for each pair of events that are one act but for who acted. */
  static List<Disagreement> find(List<MergedEvent> events) {
    Map<String, List<Act>> acts = new HashMap<>();
    List<Disagreement> found = new ArrayList<>();
    for (MergedEvent event : events) {
      Optional<String> key = key(event);
      Optional<Act> act = key.flatMap(_ -> act(event));
      if (act.isPresent()) {
        List<Act> same = acts.computeIfAbsent(key.orElseThrow(), _ -> new ArrayList<>());
        same.subList(Math.max(0, same.size() - LATEST), same.size()).stream()
            .filter(other -> oneAct(other, act.get()))
            .findFirst()
            .ifPresent(other -> found.add(disagreement(other, act.get())));
        same.add(act.get());
      }
    }
    return found;
  }

  /** Form, day and whom it was done to; empty for what is planned, done together or undated. */
  private static Optional<String> key(MergedEvent event) {
    if (event.form().mutual()
        || event.form().spoken()
        || event.status() == Event.Status.PLANNED
        || event.from().isEmpty()
        || event.to().isEmpty()) {
      return Optional.empty();
    }
    Actor object = event.to().getFirst();
    return event
        .date()
        .filter(d -> d.length() == PageTime.DAY_DIGITS && d.indexOf('/') < 0)
        .map(d -> event.form() + "|" + d + "|" + object.country().orElse(object.key()));
  }

  private static Optional<Act> act(MergedEvent event) {
    return event.reports().stream()
        .filter(r -> !r.copied() && !r.event().evidence().isEmpty())
        .findFirst()
        .map(r -> new Act(event, r, words(event, r), pages(event)));
  }

  private static Set<String> words(MergedEvent event, Report report) {
    Set<String> words = new HashSet<>();
    for (Evidence e : report.event().evidence()) {
      words.addAll(Stem.content(e.exact()));
    }
    Stream.concat(event.from().stream(), event.to().stream())
        .forEach(a -> Words.of(a.name()).words().forEach(w -> words.remove(Stem.of(w))));
    return words;
  }

  private static Set<String> pages(MergedEvent event) {
    return event.reports().stream().map(Report::page).collect(Collectors.toSet());
  }

  private static boolean oneAct(Act a, Act b) {
    if (a.pages.stream().anyMatch(b.pages::contains) || !otherActors(a.event, b.event)) {
      return false;
    }
    boolean elsewhere =
        a.event.place().isPresent()
            && b.event.place().isPresent()
            && !a.event.place().equals(b.event.place());
    long common = a.words.stream().filter(b.words::contains).count();
    return !elsewhere
        && common >= LEAST_COMMON
        && common >= LEAST_SHARE * Math.min(a.words.size(), b.words.size());
  }

  private static boolean otherActors(MergedEvent a, MergedEvent b) {
    return a.from().stream().noneMatch(x -> b.from().stream().anyMatch(y -> Denials.same(x, y)));
  }

  private static Disagreement disagreement(Act a, Act b) {
    return new Disagreement(Disagreement.Kind.ACTOR, Titles.of(a.event), List.of(side(a), side(b)));
  }

  private static Disagreement.Side side(Act act) {
    Event event = act.report.event();
    return new Disagreement.Side(
        act.report.page(),
        act.report.source(),
        act.event.from().stream().map(Actor::name).collect(Collectors.joining(", ")),
        event.evidence().getFirst(),
        event.sources());
  }
}
