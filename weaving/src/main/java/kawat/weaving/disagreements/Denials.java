package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.disagreements.Claims.Claim;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Words;

/**
 * Sets a denial against the event that it speaks of: the one that the reader tied it to; else, on
 * its own page, what the party that it answers has said; else an event in which the denying party
 * takes part and that is of the form whose objects the denial names ("senjata", "surat"); else, for
 * a denial that only points back ("membantah laporan itu"), the last unproven claim before it. A
 * denial that fits none stays alone.
 */
final class Denials {
  private static final Set<String> DEMONSTRATIVES = Set.of("itu", "tersebut", "ini");

  private record Denied(MergedEvent claim, List<MergedEvent> denials) {}

  /** By id, as they are when asked. */
  private final Map<String, PageFacts> pages;

  private final Claims claims;

  /** Each denial with what it denies. */
  private final Map<MergedEvent, Optional<MergedEvent>> denied = new TreeMap<>(MergedEvent.BY_DATE);

  Denials(Map<String, PageFacts> pages) {
    this.pages = pages;
    this.claims = new Claims(pages);
  }

  /** One disagreement for each denied event, however many deny it. */
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
    again.forEach(denial -> denied.put(denial, claim(denial)));
    Map<String, Denied> found = new LinkedHashMap<>();
    denied.forEach(
        (denial, claim) ->
            claim.ifPresent(
                c ->
                    found
                        .computeIfAbsent(c.id(), _ -> new Denied(c, new ArrayList<>()))
                        .denials
                        .add(denial)));
    return found.values().stream().map(Denials::disagreement).toList();
  }

  private static Disagreement disagreement(Denied denied) {
    List<Disagreement.Side> sides = new ArrayList<>();
    side(denied.claim, "told").ifPresent(sides::add);
    denied.denials.forEach(d -> side(d, "denied").ifPresent(sides::add));
    return new Disagreement(Disagreement.Kind.DENIAL, Titles.of(denied.claim), sides);
  }

  private static Optional<Disagreement.Side> side(MergedEvent event, String value) {
    return event.reports().stream()
        .filter(r -> !r.event().evidence().isEmpty())
        .findFirst()
        .map(
            r ->
                new Disagreement.Side(
                    r.page(),
                    r.source(),
                    value,
                    r.event().evidence().getFirst(),
                    r.event().sources()));
  }

  private Optional<MergedEvent> claim(MergedEvent denial) {
    return denial.reports().stream()
        .flatMap(r -> claim(r).stream())
        .findFirst()
        .or(() -> elsewhere(denial));
  }

  private Optional<MergedEvent> claim(Report denial) {
    List<Claim> here =
        claims.of(denial.page()).stream().filter(c -> namesFit(denial, c.event())).toList();
    List<Claim> before = here.stream().filter(c -> start(c.report()) <= start(denial)).toList();
    return first(before.stream().filter(c -> counted(denial, c)))
        .or(() -> first(here.stream().filter(c -> tied(denial, c))))
        .or(() -> last(before.stream().filter(c -> answers(denial, c.report()))))
        .or(() -> first(here.stream().filter(c -> objectFits(denial, c) && unproven(c))))
        .or(() -> first(here.stream().filter(c -> objectFits(denial, c))))
        .or(() -> last(before.stream().filter(c -> pointsBack(denial, c))))
        .or(() -> first(here.stream().filter(c -> answers(denial, c.report()))));
  }

  /** What the reader tied it to, unless the denial names another object or nobody doubts it. */
  private static boolean tied(Report denial, Claim claim) {
    Set<String> objects = Senses.of(Senses.Table.OBJECT, text(denial));
    return denial.event().concerns().filter(claim.report().event().id()::equals).isPresent()
        && (objects.isEmpty()
            ? unproven(claim) && (pointsBack(denial) || matterShared(denial, claim))
            : objects.contains(claim.event().form().name()));
  }

  /** "Membantah hitungan itu" speaks of the first unproven claim that tells a number. */
  private static boolean counted(Report denial, Claim claim) {
    return !Senses.of(Senses.Table.COUNT, text(denial)).isEmpty()
        && Senses.of(Senses.Table.OBJECT, text(denial)).isEmpty()
        && unproven(claim)
        && text(claim.report()).chars().anyMatch(Character::isDigit);
  }

  private static boolean matterShared(Report denial, Claim claim) {
    Set<String> words = new HashSet<>(Senses.content(text(denial)));
    words.retainAll(Senses.content(text(claim.report())));
    Stream.of(claim.event().from(), claim.event().to(), denial.event().from())
        .flatMap(List::stream)
        .forEach(a -> words.removeAll(Words.of(a.name()).words()));
    return !words.isEmpty();
  }

  /** Of another page only an event that the denial names by its object, told at about its time. */
  private Optional<MergedEvent> elsewhere(MergedEvent denial) {
    Report report = denial.reports().getFirst();
    Set<String> objects = Senses.of(Senses.Table.OBJECT, text(report));
    return objects.isEmpty() ? Optional.empty() : elsewhere(report, objects);
  }

  private Optional<MergedEvent> elsewhere(Report report, Set<String> objects) {
    return claims.near(report, objects).stream()
        .filter(e -> involved(report, e) && namesFit(report, e))
        .findFirst();
  }

  /** The denial answers a party, and that party is whose word the event rests on. */
  private static boolean answers(Report denial, Report claim) {
    List<Actor> accusers = denial.event().to();
    Stream<Actor> word =
        Stream.concat(
            claim.event().sources().hops().stream().map(h -> h.source()),
            claim.event().form() == Event.Form.ACCUSATION
                ? claim.event().from().stream()
                : Stream.empty());
    List<Actor> speakers = word.toList();
    Set<String> objects = Senses.of(Senses.Table.OBJECT, text(denial));
    return (objects.isEmpty() || objects.contains(claim.event().form().name()))
        && speakers.stream().anyMatch(s -> accusers.stream().anyMatch(a -> same(a, s)));
  }

  private static boolean objectFits(Report denial, Claim claim) {
    return involved(denial, claim.event())
        && Senses.of(Senses.Table.OBJECT, text(denial)).contains(claim.event().form().name());
  }

  /** "Membantah laporan itu" names nothing; "membantah serangan" names what it denies. */
  private static boolean pointsBack(Report denial, Claim claim) {
    return pointsBack(denial)
        && Senses.of(Senses.Table.OBJECT, text(denial)).isEmpty()
        && unproven(claim)
        && involved(denial, claim.event());
  }

  private static boolean pointsBack(Report denial) {
    return Words.of(text(denial)).words().stream().anyMatch(DEMONSTRATIVES::contains);
  }

  private static boolean unproven(Claim claim) {
    return switch (claim.report().event().status()) {
      case CLAIMED, ALLEGED, DENIED -> true;
      case ASSERTED, PLANNED -> claim.event().form() == Event.Form.ACCUSATION;
    };
  }

  /** A person whom the denial names beside the denier must have to do with the event. */
  private boolean namesFit(Report denial, MergedEvent event) {
    PageFacts page = pages.get(denial.page());
    if (page == null) {
      return true;
    }
    return Stream.concat(
            denial.event().to().stream(),
            page.page.cast().stream().filter(c -> named(c, denial)).map(CastMember::actor))
        .filter(a -> a.kind() == Actor.Kind.PERSON)
        .allMatch(a -> has(denial.event().from(), a) || in(event, a));
  }

  private static boolean named(CastMember member, Report denial) {
    return member.mentions().stream()
        .anyMatch(
            m ->
                denial.event().evidence().stream()
                    .anyMatch(e -> e.start() <= m.start() && m.end() <= e.end()));
  }

  private static boolean in(MergedEvent event, Actor actor) {
    return has(event.from(), actor)
        || has(event.to(), actor)
        || event.reports().stream()
            .anyMatch(
                r -> has(r.event().sources().hops().stream().map(h -> h.source()).toList(), actor));
  }

  private static boolean has(List<Actor> actors, Actor actor) {
    return actors.stream().anyMatch(a -> a.key().equals(actor.key()));
  }

  private static boolean involved(Report denial, MergedEvent event) {
    return denial.event().from().stream()
        .anyMatch(
            d ->
                Stream.concat(event.from().stream(), event.to().stream())
                    .anyMatch(a -> same(a, d)));
  }

  /** Whether both are one actor or act for one state. */
  static boolean same(Actor a, Actor b) {
    return a.key().equals(b.key()) || a.country().isPresent() && a.country().equals(b.country());
  }

  private static Optional<MergedEvent> first(Stream<Claim> claims) {
    return claims.findFirst().map(Claim::event);
  }

  private static Optional<MergedEvent> last(Stream<Claim> claims) {
    return claims.reduce((_, later) -> later).map(Claim::event);
  }

  static int start(Report report) {
    return report.event().evidence().stream().mapToInt(Evidence::start).min().orElse(0);
  }

  private static String text(Report report) {
    return String.join(" ", report.event().evidence().stream().map(Evidence::exact).toList());
  }
}
