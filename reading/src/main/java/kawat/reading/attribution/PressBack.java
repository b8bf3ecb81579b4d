package kawat.reading.attribution;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;

/**
 * Which medium does a noun of the press point back at: "koran itu", "kantor berita resmi tersebut",
 * "harian ekonomi terbitan Lumbang itu"?
 */
final class PressBack {
  /** Words between the noun and what points. */
  private static final int LONGEST = 5;

  private final Words words;
  private final Parties parties;

  PressBack(Words words, Parties parties) {
    this.words = words;
    this.parties = parties;
  }

  /** The word after a phrase that points back at a medium, -1 where none starts there. */
  int end(int word, AttributionCues cues) {
    boolean head = words.is(word, Role.PRESS_HEAD) && cues.press(words.near(word + 1));
    if (!head && !cues.press(words.near(word))) {
      return -1;
    }
    int at = head ? word + 2 : word + 1;
    for (int w = at; w <= at + LONGEST && w < words.size() && !words.mark(w); w++) {
      if (words.is(w, Role.POINTING)) {
        return w + 1;
      }
      if (words.is(w, Role.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /** "kantor berita negara itu, KNA": its name follows. */
  private Optional<Party> named(int from, int comma) {
    return words.near(comma).equals(",")
        ? parties
            .at(comma + 1)
            .filter(p -> p.actor().kind() == Actor.Kind.MEDIUM)
            .map(p -> new Party(p.actor(), from, p.end()))
        : Optional.empty();
  }

  /**
   * The medium whose name follows, else the last cited before, one of the phrase's own state rather
   * than another.
   *
   * @param cited so far
   */
  Optional<Party> medium(int from, int end, List<Citation> cited) {
    Optional<Party> named = named(from, end);
    if (named.isPresent()) {
      return named;
    }
    Optional<String> state = Optional.empty();
    for (int w = from; w < end && state.isEmpty(); w++) {
      state = parties.mentionAt(w).flatMap(m -> m.actor().country());
    }
    Actor last = null;
    boolean fits = false;
    for (Citation citation : cited) {
      if (citation.start() >= words.start(from)) {
        break;
      }
      for (Chain.Hop hop : citation.hops()) {
        boolean his = state.isPresent() && hop.source().country().equals(state);
        if (hop.source().kind() == Actor.Kind.MEDIUM && (his || !fits)) {
          last = hop.source();
          fits = his;
        }
      }
    }
    return Optional.ofNullable(last).map(a -> new Party(a, from, end));
  }
}
