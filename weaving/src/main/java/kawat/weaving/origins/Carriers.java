package kawat.weaving.origins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.Actor;
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
