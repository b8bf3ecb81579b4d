package kawat.weaving.novelty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Figure;
import kawat.model.Quote;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.merging.Happening;
import kawat.weaving.novelty.SentenceNews.Change;
import kawat.weaving.novelty.Sentences.Told;
import kawat.weaving.novelty.Tellings.Match;
import kawat.weaving.words.Stem;

/** Finds in what a sentence differs from what earlier pages told of the same thing. */
final class Changes {
  /** Quotations with less in common are two quotations: {@value}. */
  private static final double ONE_QUOTATION = 0.45;

  /** Quotations with so much in common are one wherever they stand: {@value}. */
  private static final double SAME_QUOTATION = 0.6;

  /**
   * A plan with less of the sentence's matter is another plan of the same parties: {@value}. "Nilai
   * dagang naik" is not what became of "kami bersedia ikut membangun kilang".
   */
  private static final double ONE_MATTER = 0.12;

  private final Tellings earlier;
  private final List<Disagreement> disagreements;
  private final Happening happening;

  Changes(Tellings earlier, List<Disagreement> disagreements, List<MergedEvent> events) {
    this.earlier = earlier;
    this.disagreements = disagreements;
    this.happening = Happening.of(events);
  }

  /**
   * @param change in what it differs
   * @param from the earlier sentence
   */
  record Found(Change change, Told from) {}

  /** What changed, the gravest first; empty where nothing did. */
  Optional<Found> of(Told later, Optional<Match> match) {
    List<Told> akin = new ArrayList<>(earlier.akin(later));
    match.map(Match::told).filter(m -> !akin.contains(m)).ifPresent(akin::add);
    return rivalFigure(later, match)
        .or(
            () ->
                Recounts.of(later, akin, match.map(Match::told))
                    .map(b -> new Found(Change.FIGURE, b)))
        .or(() -> match.flatMap(m -> date(later, m.told())))
        .or(() -> turned(later, akin))
        .or(() -> confirmed(later))
        .or(() -> happened(later))
        .or(() -> come(later, match, akin))
        .or(() -> match.flatMap(m -> wording(later, m.told(), ONE_QUOTATION)))
        .or(() -> again(later));
  }

  /** "Menurut badan itu 600 orang gugur" after "300 orang gugur": rival counts of one thing. */
  private Optional<Found> rivalFigure(Told later, Optional<Match> match) {
    if (match.filter(m -> toldThere(later, m.told())).isPresent()) {
      return Optional.empty(); // who repeats a sentence with its number tells no other number
    }
    for (Disagreement d : disagreements) {
      if (d.kind() == Disagreement.Kind.FIGURE) {
        Optional<Found> found = rival(later, d);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> rival(Told later, Disagreement d) {
    Set<String> told = new HashSet<>();
    Optional<Told> from = Optional.empty();
    for (Disagreement.Side side : d.sides()) {
      Optional<Told> holding = earlier.holding(side.page(), side.evidence());
      if (holding.isPresent()) {
        told.add(side.value());
        from = holding;
      }
    }
    boolean other =
        d.sides().stream()
            .anyMatch(
                s ->
                    s.page().equals(later.page().id())
                        && Sentences.within(s.evidence(), later.evidence())
                        && !told.contains(s.value()));
    return other ? from.map(f -> new Found(Change.FIGURE, f)) : Optional.empty();
  }

  private static boolean toldThere(Told later, Told before) {
    return !later.figures().isEmpty()
        && later.figures().stream()
            .allMatch(f -> before.figures().stream().anyMatch(g -> same(f, g)));
  }

  private static boolean same(Figure a, Figure b) {
    return a.unit().equals(b.unit()) && a.value().equals(b.value());
  }

  /** Another day for one event, or another weekday for one day ("Rabu (12/8)", "Selasa (12/8)"). */
  private Optional<Found> date(Told later, Told before) {
    boolean weekday =
        later.dates().stream()
            .anyMatch(
                d -> d.note().isPresent() && before.dates().stream().anyMatch(b -> same(d, b)));
    boolean day =
        later.events().stream()
            .anyMatch(
                e ->
                    earlier
                        .merged(later, e)
                        .filter(m -> otherDay(m, later.event(e), before))
                        .isPresent());
    return weekday || day || OtherDays.tell(later, before)
        ? Optional.of(new Found(Change.DATE, before))
        : Optional.empty();
  }

  private static boolean same(DateMention a, DateMention b) {
    return a.value().equals(b.value()) && b.note().isEmpty();
  }

  private static boolean otherDay(MergedEvent merged, Event event, Told before) {
    Optional<String> day = day(event);
    List<String> told =
        merged.reports().stream()
            .filter(r -> r.page().equals(before.page().id()))
            .flatMap(r -> day(r.event()).stream())
            .toList();
    return day.isPresent() && !told.isEmpty() && !told.contains(day.get());
  }

  private static Optional<String> day(Event event) {
    return event.date().map(Event.When::edtf).filter(d -> d.length() == PageTime.DAY_DIGITS);
  }

  /**
   * "Pertemuan itu batal" after "keduanya akan bertemu", "negeri itu mengakui pengirimannya" after
   * it was denied; what is moved comes on another day.
   */
  private static Optional<Found> turned(Told later, List<Told> akin) {
    Set<Turns> turns = Turns.in(later.evidence().exact());
    for (Told before : turns.isEmpty() ? List.<Told>of() : akin) {
      Set<Turns> then = Turns.in(before.evidence().exact());
      boolean planned = planned(before);
      if (turns.contains(Turns.MOVED) && !then.contains(Turns.MOVED) && planned) {
        Change change = later.dates().isEmpty() ? Change.STATUS : Change.DATE;
        return Optional.of(new Found(change, before));
      }
      if (turns.contains(Turns.CANCELLED) && !then.contains(Turns.CANCELLED) && planned
          || turns.contains(Turns.CONFIRMED)
              && (then.contains(Turns.DENIED) || then.contains(Turns.CHARGED))
          || turns.contains(Turns.DENIED) && then.contains(Turns.CONFIRMED)) {
        return Optional.of(new Found(Change.STATUS, before));
      }
    }
    return Optional.empty();
  }

  private static boolean planned(Told told) {
    return !Foretold.in(told.evidence().exact()).isEmpty()
        || told.events().stream().anyMatch(e -> told.event(e).status() == Event.Status.PLANNED);
  }

  /** "Negeri itu mengakui pengiriman pasukannya" after it was claimed or denied. */
  private Optional<Found> confirmed(Told later) {
    for (int number : later.events()) {
      Event event = later.event(number);
      boolean repeated = earlier.merged(later, number).flatMap(earlier::telling).isPresent();
      if (event.form() == Event.Form.CONFIRMATION && !repeated) {
        Optional<Told> claim = claim(later, event);
        if (claim.isPresent()) {
          return claim.map(c -> new Found(Change.STATUS, c));
        }
      }
    }
    return Optional.empty();
  }

  /** The earlier telling of the event that is confirmed here. */
  private Optional<Told> claim(Told later, Event confirmation) {
    for (int i = 0; i < later.page().events().size(); i++) {
      Event event = later.event(i);
      boolean concerned =
          confirmation.concerns().filter(event.id()::equals).isPresent()
              || confirmation.concerns().isEmpty()
                  && later.events().contains(i)
                  && event.form() != Event.Form.CONFIRMATION;
      if (concerned) {
        Optional<Told> claim =
            earlier.merged(later, i).filter(Changes::doubted).flatMap(earlier::telling);
        if (claim.isPresent()) {
          return claim;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean doubted(MergedEvent event) {
    return event.reports().stream()
        .map(Report::event)
        .anyMatch(e -> e.status() != Event.Status.ASSERTED);
  }

  /** "Perjanjian itu berlaku kemarin" after "perjanjian itu akan berlaku". */
  private Optional<Found> happened(Told later) {
    for (int number : later.events()) {
      Optional<Told> plan =
          earlier
              .merged(later, number)
              .filter(m -> earlier.telling(m).isEmpty())
              .flatMap(happening::plan)
              .flatMap(earlier::telling)
              .filter(p -> earlier.matter(later, p) >= ONE_MATTER);
      if (plan.isPresent()) {
        return plan.map(p -> new Found(Change.STATUS, p));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> come(Told later, Optional<Match> match, List<Told> akin) {
    return match
        .or(() -> earlier.within(later))
        .map(Match::told)
        .filter(m -> Fulfilled.come(later, m))
        .or(() -> akin.stream().filter(a -> Fulfilled.done(later, a)).findFirst())
        .or(() -> earlier.foretelling().stream().filter(f -> Fulfilled.here(later, f)).findFirst())
        .map(from -> new Found(Change.STATUS, from));
  }

  /** One quotation of one speaker, in other words. */
  private static Optional<Found> wording(Told later, Told before, double least) {
    Optional<Quote> now = later.quote();
    Optional<Quote> then = before.quote();
    if (now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    Set<String> a = Stem.content(now.get().text());
    Set<String> b = Stem.content(then.get().text());
    double common = a.stream().filter(b::contains).count();
    double likeness = 2 * common / Math.max(1, a.size() + b.size());
    return likeness >= least && likeness < 1 && sameSpeaker(now.get(), then.get())
        ? Optional.of(new Found(Change.WORDING, before))
        : Optional.empty();
  }

  /**
   * "Kami tidak akan pergi", "kita takkan pergi": short quotations whose sentences match in little.
   */
  private Optional<Found> again(Told later) {
    return later.quote().isEmpty()
        ? Optional.empty()
        : earlier.quoting().stream()
            .flatMap(b -> wording(later, b, SAME_QUOTATION).stream())
            .findFirst();
  }

  private static boolean sameSpeaker(Quote a, Quote b) {
    return a.speakers().stream()
        .anyMatch(x -> b.speakers().stream().anyMatch(y -> y.key().equals(x.key())));
  }
}
