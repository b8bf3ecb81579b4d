package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;

/**
 * Sets denials against the events that they speak of ({@link Meant}); a denial that fits none stays
 * alone.
 */
final class Denials {
  private record Denied(Set<MergedEvent> claims, List<MergedEvent> denials) {}

  private final Claims claims;
  private final Meant meant;

  /** Each denial with what it denies. */
  private final Map<MergedEvent, Optional<MergedEvent>> denied = new TreeMap<>(MergedEvent.BY_DATE);

  Denials(Map<String, PageFacts> pages) {
    this.claims = new Claims(pages);
    this.meant = new Meant(pages, claims);
  }

  /** One disagreement for each matter that is denied, however many deny it. */
  List<Disagreement> find(Since<MergedEvent> events) {
    Set<MergedEvent> again = new TreeSet<>(MergedEvent.BY_DATE);
    for (MergedEvent gone : events.gone()) {
      claims.touched(gone, again);
      claims.remove(gone);
    }
    for (MergedEvent gone : events.gone()) {
      again.remove(gone);
      denied.remove(gone);
    }
    events.fresh().forEach(claims::put);
    events.fresh().forEach(fresh -> claims.touched(fresh, again));
    again.forEach(denial -> denied.put(denial, meant.by(denial)));
    Map<String, Denied> found = new LinkedHashMap<>();
    denied.forEach(
        (denial, claim) ->
            claim.ifPresent(
                c -> {
                  Denied all =
                      found.computeIfAbsent(
                          matter(c), _ -> new Denied(new LinkedHashSet<>(), new ArrayList<>()));
                  all.claims.add(c);
                  all.denials.add(denial);
                }));
    return found.values().stream().map(Denials::disagreement).toList();
  }

  /**
   * What one page tells first of the same parties at one time is one matter, whatever it is called:
   * "mengirim senjata", "mengirim 300 kontainer".
   */
  private static String matter(MergedEvent claim) {
    String first = claim.reports().isEmpty() ? "" : claim.reports().getFirst().page();
    return claim
        .date()
        .map(d -> String.join("|", first, d, keys(claim.from()), keys(claim.to())))
        .orElse(claim.id());
  }

  private static String keys(List<Actor> actors) {
    return actors.stream().map(Actor::key).sorted().collect(Collectors.joining(","));
  }

  private static Disagreement disagreement(Denied denied) {
    List<Disagreement.Side> sides = new ArrayList<>();
    denied.claims.forEach(
        c ->
            side(c, "told", e -> denied.denials.stream().noneMatch(d -> tells(d, e)))
                .ifPresent(sides::add));
    denied.denials.forEach(d -> side(d, "denied", _ -> true).ifPresent(sides::add));
    MergedEvent first = denied.claims.iterator().next();
    return new Disagreement(Disagreement.Kind.DENIAL, Titles.of(first), sides);
  }

  private static boolean tells(MergedEvent event, Evidence words) {
    return event.reports().stream()
        .flatMap(r -> r.event().evidence().stream())
        .anyMatch(e -> e.exact().equals(words.exact()));
  }

  /** As the first words tell it that are wanted; where there are none, as the first do. */
  private static Optional<Disagreement.Side> side(
      MergedEvent event, String value, Predicate<Evidence> wanted) {
    return sides(event, value, wanted)
        .findFirst()
        .or(() -> sides(event, value, _ -> true).findFirst());
  }

  private static Stream<Disagreement.Side> sides(
      MergedEvent event, String value, Predicate<Evidence> wanted) {
    return event.reports().stream()
        .flatMap(
            r ->
                r.event().evidence().stream()
                    .filter(wanted)
                    .map(
                        e ->
                            new Disagreement.Side(
                                r.page(), r.source(), value, e, r.event().sources())));
  }

  /** Whether both are one actor or act for one state. */
  static boolean same(Actor a, Actor b) {
    return a.key().equals(b.key()) || a.country().isPresent() && a.country().equals(b.country());
  }

  static int start(Report report) {
    return report.event().evidence().stream().mapToInt(Evidence::start).min().orElse(0);
  }
}
