package kawat.reading.events;

import java.util.Optional;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Parties that no name tells: "Polisi setempat". */
final class Collectives {
  private Collectives() {}

  /** The words of such a party in the noun phrase that ends at a token. */
  static Optional<String> before(SentenceView view, int end) {
    int last = end;
    if (view.role(last) == Role.RELATIVE) {
      last--;
    }
    while (view.role(last) == Role.DETERMINER) {
      last--;
    }
    int first = -1;
    for (int k = last;
        k >= 0 && (view.role(k) == Role.NOUN || view.role(k) == Role.DETERMINER);
        k--) {
      first = view.is(WordClass.COLLECTIVE, k) ? k : first;
    }
    return first < 0 || view.role(first - 1) == Role.NOUN // "parade militer" is no military
        ? Optional.empty()
        : Optional.of(view.text().slice(view.start(first), view.end(last)));
  }
}
