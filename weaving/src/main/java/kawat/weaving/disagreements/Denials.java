package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.words.Words;

/** Sets a denial against the event that it speaks of. */
final class Denials {
  /**
   * Least share of the denial's words that the tellings of an event must have, where the reader
   * tied it to none: {@value}.
   */
  private static final double LEAST = 0.3;

  private Denials() {}

  static List<Disagreement> find(List<MergedEvent> events) {
    List<Disagreement> found = new ArrayList<>();
    for (MergedEvent denial : events) {
      if (denial.form() == Event.Form.DENIAL) {
        claim(denial, events).ifPresent(claim -> found.add(of(denial, claim)));
      }
    }
    return found;
  }

  private static Disagreement of(MergedEvent denial, MergedEvent claim) {
    List<Disagreement.Side> sides = new ArrayList<>();
    side(claim, "told").ifPresent(sides::add);
    side(denial, "denied").ifPresent(sides::add);
    return new Disagreement(Disagreement.Kind.DENIAL, Titles.of(claim), sides);
  }

  private static Optional<Disagreement.Side> side(MergedEvent event, String value) {
    return event.reports().stream()
        .filter(r -> !r.event().evidence().isEmpty())
        .findFirst()
        .map(
            r ->
                new Disagreement.Side(
                    r.page(), r.source(), value, r.event().evidence().getFirst()));
  }

  /**
   * The event that the reader tied it to, else the one that the denying party acts in and that
   * shares most words with it.
   */
  private static Optional<MergedEvent> claim(MergedEvent denial, List<MergedEvent> events) {
    for (Report report : denial.reports()) {
      Optional<MergedEvent> tied =
          events.stream()
              .filter(e -> e.reports().stream().anyMatch(r -> concerns(report, r)))
              .findFirst();
      if (tied.isPresent()) {
        return tied;
      }
    }
    MergedEvent best = denial;
    double most = LEAST;
    for (MergedEvent event : events) {
      double share =
          event.form() == Event.Form.DENIAL || !involved(denial, event) ? 0 : words(denial, event);
      if (share > most) {
        most = share;
        best = event;
      }
    }
    return best == denial ? Optional.empty() : Optional.of(best);
  }

  private static boolean concerns(Report denial, Report claim) {
    return denial.page().equals(claim.page())
        && denial.event().concerns().filter(id -> id.equals(claim.event().id())).isPresent();
  }

  private static boolean involved(MergedEvent denial, MergedEvent event) {
    return denial.from().stream()
        .anyMatch(
            d ->
                event.from().stream().anyMatch(a -> same(a, d))
                    || event.to().stream().anyMatch(a -> same(a, d)));
  }

  private static boolean same(Actor a, Actor b) {
    return a.key().equals(b.key()) || a.country().isPresent() && a.country().equals(b.country());
  }

  private static double words(MergedEvent denial, MergedEvent event) {
    return Words.coverage(text(denial), text(event));
  }

  private static String text(MergedEvent event) {
    StringBuilder all = new StringBuilder();
    for (Report report : event.reports()) {
      for (Evidence evidence : report.event().evidence()) {
        all.append(evidence.exact()).append(' ');
      }
    }
    return all.toString();
  }
}
