package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final Comparator<Act> IN_ORDER =
      Comparator.comparing(Act::event, MergedEvent.BY_DATE);

  private final Map<String, NavigableSet<Act>> shelves = new HashMap<>();
  private final Map<MergedEvent, Act> acts = new IdentityHashMap<>();

  /** By shelf; each with the event told later. */
  private final Map<String, Map<MergedEvent, Disagreement>> found = new HashMap<>();

  /** One disagreement for each pair of events that are one act but for who acted. */
  List<Disagreement> find(Since<MergedEvent> events) {
    Set<String> changed = new HashSet<>();
    for (MergedEvent gone : events.gone()) {
      Act act = acts.remove(gone);
      if (act != null) {
        String key = key(gone).orElseThrow();
        shelves.getOrDefault(key, new TreeSet<>(IN_ORDER)).remove(act);
        changed.add(key);
      }
    }
    for (MergedEvent fresh : events.fresh()) {
      Optional<String> key = key(fresh);
      key.flatMap(_ -> act(fresh))
          .ifPresent(
              act -> {
                acts.put(fresh, act);
                changed.add(key.get());
                shelves.computeIfAbsent(key.get(), _ -> new TreeSet<>(IN_ORDER)).add(act);
              });
    }
    changed.forEach(this::look);
    return found.values().stream()
        .flatMap(all -> all.entrySet().stream())
        .sorted(Map.Entry.comparingByKey(MergedEvent.BY_DATE))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void look(String key) {
    List<Act> before = new ArrayList<>();
    Map<MergedEvent, Disagreement> differ = new HashMap<>();
    for (Act act : shelves.getOrDefault(key, new TreeSet<>(IN_ORDER))) {
      before.subList(Math.max(0, before.size() - LATEST), before.size()).stream()
          .filter(other -> oneAct(other, act))
          .findFirst()
          .ifPresent(other -> differ.put(act.event, disagreement(other, act)));
      before.add(act);
    }
    if (before.isEmpty()) {
      shelves.remove(key);
    }
    if (differ.isEmpty()) {
      found.remove(key);
    } else {
      found.put(key, differ);
    }
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
