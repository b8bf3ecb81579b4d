package kawat.weaving.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.Origin;
import kawat.weaving.Report;

/**
 * Counts the independent words on which an event rests: the distinct far ends of the chains of
 * attribution behind its reports. A copied passage adds none, nor does an outlet that is named as
 * source and whose own page is at hand. A report of a public word (a pledge, a denial…) rests on
 * its speaker or on the medium of his state that carried it, whoever relays it; a report of another
 * act without a chain on the word of whoever confirms it in the same words, else on its own outlet,
 * if no report names a source.
 */
public final class Origins {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\d]+");

  /**
   * @param by whose word; empty for an outlet that names nobody
   * @param itself whether the actor of a public word stands for it without a chain
   */
  private record Spoken(Origin origin, Optional<Actor> by, boolean itself) {}

  private Origins() {}

  /**
   * The origins of one event.
   *
   * @param reports its reports
   * @param pages by id
   */
  public static List<Origin> of(List<Report> reports, Map<String, NewsRecord> pages) {
    Map<String, Spoken> found = new LinkedHashMap<>();
    Set<String> witnesses = new HashSet<>();
    for (Report report : reports) {
      NewsRecord page = pages.get(report.page());
      if (page != null) {
        witnesses.add(folded(outlet(page)));
        if (!report.copied()) {
          Spoken spoken = spoken(report, page);
          found.merge(key(spoken, found), spoken, Origins::together);
        }
      }
    }
    return independent(found, witnesses);
  }

  /** Its own, or that of the same body under another name. */
  private static String key(Spoken spoken, Map<String, Spoken> found) {
    return found.values().stream()
        .filter(
            s -> s.by.isPresent() && spoken.by.filter(b -> OneBody.same(b, s.by.get())).isPresent())
        .map(s -> s.origin.key())
        .findFirst()
        .orElse(spoken.origin.key());
  }

  /**
   * An outlet that names nobody is a witness only where nobody is named at all, and a state whose
   * own medium carries its word is no second one beside it. An outlet that another relays is none
   * beside its own page, whose chain leads further.
   */
  private static List<Origin> independent(Map<String, Spoken> found, Set<String> witnesses) {
    List<Spoken> ends = new ArrayList<>(found.values());
    List<Spoken> further = ends.stream().filter(s -> !relay(s, witnesses)).toList();
    List<Spoken> left = further.isEmpty() ? ends : further;
    boolean named = left.stream().anyMatch(s -> s.by.isPresent());
    return left.stream()
        .filter(s -> s.by.isPresent() || !named)
        .filter(s -> s.by.isEmpty() || !s.itself || !carried(s.by.get(), left))
        .filter(s -> !spokenFor(s, left))
        .map(s -> s.origin)
        .toList();
  }

  private static boolean relay(Spoken spoken, Set<String> witnesses) {
    return spoken.by.filter(a -> witnesses.contains(folded(a.name()))).isPresent();
  }

  /** "Korea Utara berjanji" here, "Kim berjanji" there: one word. */
  private static boolean spokenFor(Spoken spoken, List<Spoken> found) {
    return spoken.itself
        && spoken.by.filter(a -> a.kind() == Actor.Kind.STATE).isPresent()
        && found.stream()
            .filter(s -> s.itself)
            .flatMap(s -> s.by.stream())
            .anyMatch(
                a ->
                    a.kind() == Actor.Kind.PERSON && a.country().equals(spoken.by.get().country()));
  }

  private static boolean carried(Actor actor, List<Spoken> found) {
    return found.stream()
        .flatMap(s -> s.by.stream())
        .anyMatch(medium -> ownMedium(medium, actor) && !medium.key().equals(actor.key()));
  }

  /** KCNA speaks for North Korea's state and its leader. */
  private static boolean ownMedium(Actor medium, Actor actor) {
    return medium.kind() == Actor.Kind.MEDIUM
        && medium.country().isPresent()
        && medium.country().equals(actor.country());
  }

  /** The chain's end; of a public word who spoke it, unless his own medium carried it. */
  private static Spoken spoken(Report report, NewsRecord page) {
    Event event = report.event();
    Optional<Actor> end = event.sources().origin();
    if (event.form().spoken() && !event.from().isEmpty()) {
      Actor actor = event.from().getFirst();
      return end.filter(e -> ownMedium(e, actor))
          .or(() -> Carriers.ofWord(event, page).filter(e -> ownMedium(e, actor)))
          .map(e -> of(e, false, report))
          .orElseGet(() -> of(actor, true, report));
    }
    Optional<Actor> source =
        Carriers.ofClaim(event, page).or(() -> end).or(() -> Carriers.ofLetter(event, page));
    if (source.isPresent()) {
      return of(source.get(), false, report);
    }
    Optional<Event> word = Carriers.ofAct(event, page);
    if (word.isPresent()) {
      return spoken(new Report(report.page(), report.source(), 0, word.get(), false), page);
    }
    String outlet = outlet(page);
    return new Spoken(
        new Origin("outlet:" + outlet, outlet, List.of(report.page())), Optional.empty(), false);
  }

  private static String outlet(NewsRecord page) {
    return page.article().publisher().or(page.article()::site).orElse(page.source());
  }

  private static String folded(String outlet) {
    return NO_NAME.matcher(outlet.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Spoken of(Actor actor, boolean itself, Report report) {
    return new Spoken(
        new Origin(actor.key(), actor.name(), List.of(report.page())), Optional.of(actor), itself);
  }

  private static Spoken together(Spoken a, Spoken b) {
    List<String> pages = new ArrayList<>(a.origin.pages());
    b.origin.pages().stream().filter(p -> !pages.contains(p)).forEach(pages::add);
    return new Spoken(
        new Origin(a.origin.key(), a.origin.name(), pages), a.by, a.itself && b.itself);
  }
}
