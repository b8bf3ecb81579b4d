package kawat.reading.events;

import java.util.List;
import java.util.Set;
import kawat.model.Actor;

/**
 * A side that may be a party of an act.
 *
 * @param key of the state or whoever has none; empty for nobody
 * @param actors who stands for it
 * @param named where the sentence names it
 * @param standing where else the page has it
 * @param rank 0 for the side that the page names most
 */
record Candidate(
    String key, List<Actor> actors, List<Moment.Named> named, Set<Standing> standing, int rank) {
  /** Nobody: the side is left open. */
  static final Candidate NOBODY = new Candidate("", List.of(), List.of(), Set.of(), 0);

  /** Where a page has a side, apart from the sentence at hand. */
  enum Standing {
    /** Named first in the sentence before. */
    HEAD_BEFORE,
    /** Named elsewhere in the sentence before. */
    BEFORE,
    /** Did what was told last. */
    DID_LAST,
    /** Suffered what was told last. */
    SUFFERED_LAST,
    /** Was quoted last. */
    SPOKE_LAST,
    /** The page names it most, or next to most. */
    MOST,
    SECOND,
    HEADLINE
  }

  /** How many sides a sentence names. */
  static int here(List<Candidate> sides) {
    int here = 0;
    for (Candidate side : sides) {
      here += side.named.isEmpty() ? 0 : 1;
    }
    return here;
  }

  boolean nobody() {
    return key.isEmpty();
  }

  /** True where one of the names in a party is its own. */
  boolean in(List<Integer> mentions) {
    for (int i = 0; i < named.size() && !mentions.isEmpty(); i++) {
      if (mentions.contains(named.get(i).mention())) {
        return true;
      }
    }
    return false;
  }

  /** The number of the place where it is named nearest to a token; -1 where it is not. */
  int nearest(int token) {
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int n = 0; n < named.size(); n++) {
      int d = Math.abs(named.get(n).first() - token);
      if (d < distance) {
        distance = d;
        best = n;
      }
    }
    return best;
  }
}
