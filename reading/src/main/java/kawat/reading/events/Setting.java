package kawat.reading.events;

import java.util.Optional;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Where an act took place, as the page names it. */
final class Setting {
  private static final int FARTHEST = 25;

  private Setting() {}

  /** "di Istana Negara, Jakarta": the first name after the nearest "di" that follows. */
  static Optional<String> of(SentenceView view, int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      if (view.role(k) == Role.SUBORDINATOR || view.lower(k).equals(";")) {
        return Optional.empty();
      }
      if (view.is(WordClass.PLACE, k)) {
        Optional<String> name = name(view, k + 1);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(SentenceView view, int from) {
    int first = from;
    while (first < view.size()
        && first < from + 4
        && view.role(first) == Role.NOUN
        && !view.token(first).capitalised()) {
      first++;
    }
    int last = first;
    while (last < view.size()
        && view.role(last) != Role.DATE
        && (view.token(last).capitalised() || (last > first && view.role(last) == Role.MENTION))) {
      last++;
    }
    return last == first
        ? Optional.empty()
        : Optional.of(view.text().slice(view.start(first), view.end(last - 1)));
  }
}
