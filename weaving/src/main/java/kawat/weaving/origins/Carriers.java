package kawat.weaving.origins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.model.Quote;

/**
 * Who carried what a page tells without naming a source beside it, as the page's own quotations
 * show: "Presiden menyurati raja itu. … tulisnya, seperti dilaporkan kantor berita A."
 */
final class Carriers {
  private Carriers() {}

  /**
   * Who reported the words of a letter: the end of the chain of the nearest words of its writer.
   */
  static Optional<Actor> ofLetter(Event event, NewsRecord page) {
    return event.form() == Event.Form.MESSAGE
        ? nearest(event, page, q -> q.speakers().stream().anyMatch(s -> wrote(event, s)))
        : Optional.empty();
  }

  private static boolean wrote(Event event, Actor speaker) {
    return event.from().stream().anyMatch(a -> a.key().equals(speaker.key()));
  }

  /**
   * Who is on record with what is only claimed, as the numbers in its telling show: "Badan
   * intelijen memperkirakan 300 serdadu tewas", whoever relays that.
   */
  static Optional<Actor> ofClaim(Event event, NewsRecord page) {
    if (event.status() != Event.Status.CLAIMED) {
      return Optional.empty();
    }
    List<Actor> told = sources(event.sources());
    return page.figures().stream()
        .filter(f -> in(event, f.evidence()))
        .map(f -> sources(f.sources()))
        .filter(chain -> further(chain, told))
        .map(List::getLast)
        .findFirst();
  }

  private static List<Actor> sources(Chain chain) {
    return chain.hops().stream().map(Chain.Hop::source).toList();
  }

  private static boolean further(List<Actor> chain, List<Actor> told) {
    return chain.size() > told.size() && chain.subList(0, told.size()).equals(told);
  }

  private static boolean in(Event event, Evidence words) {
    return event.evidence().stream().anyMatch(e -> e.span().overlaps(words.span()));
  }

  /**
   * On whose public word a page has an act: "Fiji mengakui telah mengirim polisi ke sana" tells an
   * act on the word of its doer.
   */
  static Optional<Event> ofAct(Event event, NewsRecord page) {
    return page.events().stream()
        .filter(e -> e.form() == Event.Form.CONFIRMATION && !e.from().isEmpty())
        .filter(e -> e.from().stream().anyMatch(a -> takesPart(event, a)))
        .filter(e -> e.evidence().stream().anyMatch(w -> in(event, w)))
        .findFirst();
  }

  private static boolean takesPart(Event event, Actor actor) {
    return Stream.concat(event.from().stream(), event.to().stream())
        .anyMatch(
            a ->
                a.key().equals(actor.key())
                    || a.country().isPresent() && a.country().equals(actor.country()));
  }

  /** Who reported a public word: the end of the chain of words from the same state. */
  static Optional<Actor> ofWord(Event event, NewsRecord page) {
    return nearest(event, page, q -> q.speakers().stream().anyMatch(s -> speaksFor(event, s)));
  }

  private static boolean speaksFor(Event event, Actor speaker) {
    return event.from().stream()
        .anyMatch(
            a ->
                a.key().equals(speaker.key())
                    || a.country().isPresent() && a.country().equals(speaker.country()));
  }

  private static Optional<Actor> nearest(
      Event event, NewsRecord page, java.util.function.Predicate<Quote> wanted) {
    int at = start(event.evidence());
    return page.quotes().stream()
        .filter(q -> q.sources().origin().isPresent())
        .filter(wanted)
        .min(Comparator.comparingInt(q -> Math.abs(start(q.evidence()) - at)))
        .flatMap(q -> q.sources().origin());
  }

  private static int start(List<Evidence> evidence) {
    return Stream.concat(evidence.stream().map(Evidence::start), Stream.of(Integer.MAX_VALUE / 2))
        .min(Comparator.naturalOrder())
        .orElse(0);
  }
}
