package kawat.reading.events;

import java.util.List;

/** How far a name stands from what may tell, and what parts them. */
final class Distances {
  private Distances() {}

  /** Verbs, commas and clause words that part a name from the anchor. */
  static int between(SentenceView view, Anchor anchor, Moment.Named named) {
    int from = Math.min(named.last(), anchor.last()) + 1;
    int to = Math.max(named.first(), anchor.at());
    int verbs = 0;
    int clauses = 0;
    for (int k = from; k < to; k++) {
      switch (view.role(k)) {
        case VERB -> verbs++;
        case COMMA, STOP, SUBORDINATOR, RELATIVE -> clauses++;
        case MENTION,
            DATE,
            NUMBER,
            ADVERB,
            NEGATION,
            PREPOSITION,
            COORDINATOR,
            DETERMINER,
            NOUN -> {}
      }
    }
    return Math.min(2, verbs) * 3 + Math.min(2, clauses);
  }

  /** Tokens in steps that grow; before the anchor below 0. */
  static int bucket(int distance) {
    int far = Math.abs(distance);
    int step = far <= 3 ? far : far <= 6 ? 4 : far <= 12 ? 5 : 6;
    return distance < 0 ? -step : step;
  }

  /** How many sides are named nearer to the anchor on the same hand. */
  static int nearer(
      List<Candidate> candidates, Anchor anchor, Candidate candidate, Moment.Named named) {
    boolean left = named.first() < anchor.at();
    int count = 0;
    for (Candidate c : candidates) {
      for (Moment.Named n : c.named()) {
        boolean same = (n.first() < anchor.at()) == left && !c.key().equals(candidate.key());
        boolean closer = Math.abs(n.first() - anchor.at()) < Math.abs(named.first() - anchor.at());
        count += same && closer ? 1 : 0;
      }
    }
    return count;
  }
}
