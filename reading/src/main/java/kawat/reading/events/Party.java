package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of an act as the sentence names it.
 *
 * @param mentions numbers of the sentence's mentions, joined by "dan" or commas where several
 * @param first first token of the noun phrase
 * @param last its last token
 */
record Party(List<Integer> mentions, int first, int last) {
  static final Party NOBODY = new Party(List.of(), -1, -1);

  Party {
    mentions = List.copyOf(mentions);
  }

  /** This party and another in one. */
  Party with(Party other) {
    if (!named() || !other.named()) {
      return named() ? this : other;
    }
    List<Integer> all = new ArrayList<>(mentions);
    all.addAll(other.mentions());
    return new Party(all, Math.min(first, other.first()), Math.max(last, other.last()));
  }

  boolean named() {
    return !mentions.isEmpty();
  }
}
