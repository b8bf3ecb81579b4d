package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Evidence;
import kawat.model.Quote;
import kawat.reading.text.ReadText;

/** Which stretches of a text are somebody's words, and whose. */
final class Spoken {
  /**
   * A stretch of somebody's words.
   *
   * @param start inclusive, in chars of the text
   * @param end exclusive
   */
  record Words(int start, int end, Quote quote) {
    boolean direct() {
      return quote.type() == Quote.Type.DIRECT;
    }

    Optional<Actor> speaker() {
      return quote.speakers().isEmpty()
          ? Optional.empty()
          : Optional.of(quote.speakers().getFirst());
    }
  }

  private final List<Words> all = new ArrayList<>();

  Spoken(ReadText text, List<Quote> quotes) {
    for (Quote quote : quotes) {
      for (Evidence evidence : quote.evidence()) {
        all.add(new Words(text.charAt(evidence.start()), text.charAt(evidence.end()), quote));
      }
    }
    all.sort(Comparator.comparingInt(Words::start));
  }

  /** Stretches that share a char with another stretch. */
  List<Words> within(int start, int end) {
    List<Words> found = new ArrayList<>();
    for (Words w : all) {
      if (w.start() >= end) {
        break;
      }
      if (w.end() > start) {
        found.add(w);
      }
    }
    return found;
  }

  /** Who speaks in a stretch, in its order. */
  List<Actor> speakers(int start, int end) {
    List<Actor> found = new ArrayList<>();
    for (Words w : within(start, end)) {
      w.speaker().ifPresent(found::add);
    }
    return found;
  }

  /** The shortest stretch around a char. */
  Optional<Words> at(int at) {
    Words best = null;
    for (Words w : all) {
      if (w.start() > at) {
        break;
      }
      if (at < w.end() && (best == null || w.end() - w.start() < best.end() - best.start())) {
        best = w;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The words of a speaker that begin after a char and before another. */
  List<Words> after(Actor speaker, int from, int to) {
    return all.stream()
        .filter(w -> w.start() >= from && w.start() < to)
        .filter(w -> w.quote().speakers().stream().anyMatch(s -> s.key().equals(speaker.key())))
        .toList();
  }
}
