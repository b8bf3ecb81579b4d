package kawat.weaving.disagreements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.disagreements.Claims.Claim;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Words;

/**
 * Which event a denial speaks of: the one that the reader tied it to; else, on its own page, what
 * the party that it answers has said; else an event in which the denying party takes part and that
 * is of the form whose objects the denial names ("senjata", "surat"); else, for a denial that only
 * points back ("membantah laporan itu"), the last unproven claim before it. Never what has nothing
 * to do with the denier, unless numbers are denied, nor a charge that the denier made.
 */
final class Meant {
  private static final Set<String> DEMONSTRATIVES = Set.of("itu", "tersebut", "ini");

  /** By id, as they are when asked. */
  private final Map<String, PageFacts> pages;

  private final Claims claims;
  private final DenialWords words;

  Meant(Map<String, PageFacts> pages, Claims claims) {
    this.pages = pages;
    this.claims = claims;
    this.words = new DenialWords(pages);
  }

  /** What a denial denies. */
  Optional<MergedEvent> by(MergedEvent denial) {
    return denial.reports().stream()
        .flatMap(r -> claim(r).stream())
        .findFirst()
        .or(() -> elsewhere(denial));
  }

  private Optional<MergedEvent> claim(Report denial) {
    List<Claim> here =
        claims.of(denial.page()).stream().filter(c -> namesFit(denial, c.event())).toList();
    Optional<MergedEvent> numbers =
        first(here.stream().filter(c -> before(c, denial) && counted(denial, c)));
    return numbers
        .or(() -> fitting(denial, here.stream().filter(c -> concerns(c.event(), denial)).toList()))
        .map(c -> accusedOf(denial, c));
  }

  private static boolean before(Claim claim, Report denial) {
    return Denials.start(claim.report()) <= Denials.start(denial);
  }

  private Optional<MergedEvent> fitting(Report denial, List<Claim> here) {
    List<Claim> before = here.stream().filter(c -> before(c, denial)).toList();
    return first(here.stream().filter(c -> tied(denial, c)))
        .or(() -> last(before.stream().filter(c -> answers(denial, c.report()))))
        .or(() -> first(here.stream().filter(c -> objectFits(denial, c) && unproven(c))))
        .or(() -> first(here.stream().filter(c -> objectFits(denial, c))))
        .or(() -> last(before.stream().filter(c -> pointsBack(denial, c))))
        .or(() -> first(here.stream().filter(c -> answers(denial, c.report()))));
  }

  /**
   * Whether somebody who denies may take part: in a charge as the one charged, in a threat or a
   * promise as its speaker; whose state is not known may speak for anybody.
   */
  private static boolean concerns(MergedEvent event, Report denial) {
    boolean charge = event.form() == Event.Form.ACCUSATION;
    List<Actor> parties =
        charge
            ? event.to()
            : event.form().spoken()
                ? event.from()
                : Stream.concat(event.from().stream(), event.to().stream()).toList();
    return denial.event().from().stream()
        .filter(d -> !charge || !same(event.from(), d) || same(event.to(), d))
        .anyMatch(d -> parties.isEmpty() || parties.stream().anyMatch(p -> maySpeak(d, p)));
  }

  private static boolean same(List<Actor> actors, Actor actor) {
    return actors.stream().anyMatch(a -> Denials.same(a, actor));
  }

  private static boolean maySpeak(Actor denier, Actor party) {
    return Denials.same(denier, party) || denier.country().isEmpty() || party.country().isEmpty();
  }

  /**
   * "Kyiv menuduhkan pengerahan itu. Minsk menyangkalnya": what is denied is the deployment, where
   * the page tells it as unproven.
   */
  private MergedEvent accusedOf(Report denial, MergedEvent claim) {
    if (claim.form() != Event.Form.ACCUSATION) {
      return claim;
    }
    Set<String> objects = DenialWords.objectsOf(claim);
    return claims.of(denial.page()).stream()
        .filter(c -> objects.contains(c.event().form().name()) && unproven(c))
        .filter(c -> involved(denial, c.event()))
        .findFirst()
        .map(Claim::event)
        .orElse(claim);
  }

  /** What the reader tied it to, unless the denial names another object or nobody doubts it. */
  private boolean tied(Report denial, Claim claim) {
    Set<String> objects = words.objects(denial);
    return denial.event().concerns().filter(claim.report().event().id()::equals).isPresent()
        && (objects.isEmpty()
            ? unproven(claim) && (pointsBack(denial) || matterShared(denial, claim))
            : objects.contains(claim.event().form().name()));
  }

  /** "Membantah hitungan itu" speaks of the first unproven claim that tells a number. */
  private boolean counted(Report denial, Claim claim) {
    return !Senses.of(Senses.Table.COUNT, words.text(denial)).isEmpty()
        && words.objects(denial).isEmpty()
        && unproven(claim)
        && DenialWords.all(claim.report()).chars().anyMatch(Character::isDigit);
  }

  private boolean matterShared(Report denial, Claim claim) {
    Set<String> common = new HashSet<>(Senses.content(words.text(denial)));
    common.retainAll(Senses.content(DenialWords.all(claim.report())));
    Stream.of(claim.event().from(), claim.event().to(), denial.event().from())
        .flatMap(List::stream)
        .forEach(a -> common.removeAll(Words.of(a.name()).words()));
    return !common.isEmpty();
  }

  /** Of another page only an event that the denial names by its object, told at about its time. */
  private Optional<MergedEvent> elsewhere(MergedEvent denial) {
    Report report = denial.reports().getFirst();
    Set<String> objects = words.objects(report);
    return objects.isEmpty() ? Optional.empty() : elsewhere(report, objects);
  }

  private Optional<MergedEvent> elsewhere(Report report, Set<String> objects) {
    return claims.near(report, objects).stream()
        .filter(e -> involved(report, e) && namesFit(report, e))
        .findFirst();
  }

  /** The denial answers a party, and that party is whose word the event rests on. */
  private boolean answers(Report denial, Report claim) {
    List<Actor> accusers = denial.event().to();
    Stream<Actor> word =
        Stream.concat(
            claim.event().sources().hops().stream().map(h -> h.source()),
            claim.event().form() == Event.Form.ACCUSATION
                ? claim.event().from().stream()
                : Stream.empty());
    List<Actor> speakers = word.toList();
    Set<String> objects = words.objects(denial);
    return (objects.isEmpty() || objects.contains(claim.event().form().name()))
        && speakers.stream().anyMatch(s -> accusers.stream().anyMatch(a -> Denials.same(a, s)));
  }

  private boolean objectFits(Report denial, Claim claim) {
    return involved(denial, claim.event())
        && words.objects(denial).contains(claim.event().form().name());
  }

  /** "Membantah laporan itu" names nothing; "membantah serangan" names what it denies. */
  private boolean pointsBack(Report denial, Claim claim) {
    return pointsBack(denial)
        && words.objects(denial).isEmpty()
        && unproven(claim)
        && involved(denial, claim.event());
  }

  /** "Laporan itu", "kabar tersebut"; "saat itu" points to a day. */
  private boolean pointsBack(Report denial) {
    List<String> all = Words.of(words.text(denial)).words();
    return IntStream.range(1, all.size())
        .anyMatch(
            i ->
                DEMONSTRATIVES.contains(all.get(i))
                    && !Senses.of(Senses.Table.REPORT, all.get(i - 1)).isEmpty());
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
    return page.page.cast().stream()
        .filter(c -> named(c, denial))
        .map(CastMember::actor)
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
                    .anyMatch(a -> Denials.same(a, d)));
  }

  private static Optional<MergedEvent> first(Stream<Claim> claims) {
    return claims.findFirst().map(Claim::event);
  }

  private static Optional<MergedEvent> last(Stream<Claim> claims) {
    return claims.reduce((_, later) -> later).map(Claim::event);
  }
}
