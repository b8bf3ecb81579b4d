package kawat.reading.events;

import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** What may stand between a subject and its verb without being either: times and asides. */
final class Adjuncts {
  /** Words of an aside between two commas. */
  private static final int LONGEST = 30;

  private final SentenceView view;

  Adjuncts(SentenceView view) {
    this.view = view;
  }

  /** The token before the adverbs, negations, dates and times that end at a token. */
  int before(int token) {
    int j = token;
    while (j >= 0) {
      int time = time(j);
      int closed = view.role(j) == Role.COMMA ? time(j - 1) : j;
      if (time < j) {
        j = time;
      } else if (closed < j - 1 && named(closed)) {
        j = view.role(closed) == Role.COMMA ? closed - 1 : closed; // "Chad, Selasa lalu, menolak"
      } else if (view.role(j) == Role.ADVERB
          || view.role(j) == Role.NEGATION
          || view.is(WordClass.CLAIMED, j)
          || view.is(WordClass.TIMES, j + 1)) {
        j--;
      } else {
        return j;
      }
    }
    return j;
  }

  /** True where a name stands at a token, or before the comma there. */
  private boolean named(int token) {
    int k = view.role(token) == Role.COMMA ? token - 1 : token;
    return view.role(k) == Role.MENTION;
  }

  /** "pada Selasa", "selama dua tahun", "sejak lama": the token before it, else the token. */
  private int time(int token) {
    int k = token;
    boolean dated = false;
    boolean timed = false;
    while (k >= 0 && (view.role(k) == Role.DATE || inTime(k))) {
      dated |= view.role(k) == Role.DATE;
      timed |= view.role(k) == Role.NOUN && view.is(WordClass.TIME, k);
      k--;
    }
    boolean marked = view.is(WordClass.TIME_MARK, k) && view.role(k) != Role.MENTION;
    if (marked && (dated || timed) && k < token) {
      return k - 1;
    }
    boolean counted = timed && view.is(WordClass.TIME, k + 1) && token - k > 1;
    if (!dated && counted && (view.role(k + 1) == Role.NUMBER || view.role(k) == Role.RELATIVE)) {
      return k; // "yang tiga hari sebelumnya mengusir"
    }
    while (dated && token >= 0 && view.role(token) != Role.DATE && inTime(token)) {
      token--; // "Selasa (6/5) malam"
    }
    int day = token;
    while (view.role(day) == Role.DATE) {
      day--;
    }
    return day;
  }

  private boolean inTime(int k) {
    Role role = view.role(k);
    return view.is(WordClass.TIME, k) && role != Role.MENTION && role != Role.VERB
        || role == Role.NUMBER;
  }

  /** The comma that opens what a comma closes: an aside of a clause with "yang" or a phrase. */
  int opening(int comma) {
    for (int k = comma - 1; k >= 0 && comma - k < LONGEST; k--) {
      Role role = view.role(k);
      if (role == Role.STOP && !"()".contains(view.lower(k))) {
        return -1;
      }
      if (role == Role.COMMA) {
        Role first = view.role(k + 1);
        boolean opens =
            first == Role.RELATIVE
                || first == Role.PREPOSITION
                || first == Role.DATE
                || (first == Role.SUBORDINATOR && !view.is(WordClass.THAT, k + 1))
                || view.is(WordClass.SAYS, k + 1)
                || view.is(WordClass.INCLUDING, k + 1);
        if (opens) {
          return k;
        }
      }
    }
    return -1;
  }

  /** True where the noun phrase that ends at a token opens its clause, as a subject does. */
  boolean heads(int token) {
    int k = token;
    while (view.role(k) == Role.MENTION
        || view.role(k) == Role.NOUN
        || view.role(k) == Role.DETERMINER
        || view.role(k) == Role.NUMBER
        || view.role(k) == Role.COORDINATOR
        || (view.role(k) == Role.PREPOSITION && view.role(k - 1) == Role.NOUN)) {
      k--;
    }
    Role role = view.role(k);
    return k < token && role != Role.VERB && role != Role.PREPOSITION;
  }
}
