package kawat.reading.events;

import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;

/** Finds who is named by the noun phrase to the left of a verb, past what hangs on its noun. */
final class Heads {
  private static final int LONGEST_PHRASE = 9;
  private final SentenceView view;

  Heads(SentenceView view) {
    this.view = view;
  }

  /** The party named by the noun phrase that ends at a token. */
  Party party(int end) {
    int best = -1;
    int origin = -1;
    int j = end;
    int steps = 0;
    while (j >= 0 && steps < 3 * LONGEST_PHRASE) {
      steps++;
      Role role = view.role(j);
      if (role == Role.MENTION) {
        int m = bodyOf(view.mentionAt(j));
        int first = view.firstToken(m);
        int relative = view.affix(Affixes.Role.PASSIVE, first - 1) ? relativeBefore(first - 1) : -1;
        if (relative > 0 && view.role(first - 1) == Role.VERB) {
          j = relative - 1; // "pejabat Fiji yang dihubungi Reuters menyangkal"
          continue;
        }
        if (governor(first) < 0 || clause(governor(first), m, end)) {
          best = m;
          break;
        }
        if (origin < 0 && view.is(WordClass.FROM, governor(first))) {
          origin = m;
        }
        j = governor(first) - 1;
        continue;
      }
      if (role == Role.COMMA && j < end && closesApposition(j)) {
        j--;
        continue;
      }
      if (role == Role.VERB || role == Role.ADVERB) {
        int relative = relativeBefore(j);
        if (relative < 0) {
          break;
        }
        j = relative - 1;
        continue;
      }
      if (role == Role.COORDINATOR && view.role(j - 1) == Role.MENTION) {
        best = view.mentionAt(j - 1); // "Mesir dan negara lainnya"
        break;
      }
      if (ends(role)) {
        break;
      }
      j--;
    }
    best = best < 0 ? origin : best; // "tuduhan dari Thailand yang menyebut …"
    return best < 0 ? Party.NOBODY : Joined.around(view, best);
  }

  /** "KBRI Oslo mengatakan": the body before its town speaks. */
  private int bodyOf(int mention) {
    int before = view.mentionAt(view.firstToken(mention) - 1);
    boolean body = before >= 0 && view.mentions().get(before).actor().kind() == Actor.Kind.BODY;
    return body ? before : mention;
  }

  /** ", dengan Mesir mengirim pasukan": "dengan" opens a clause whose subject stands next. */
  private boolean clause(int preposition, int mention, int end) {
    return view.is(WordClass.ATTENDANT, preposition)
        && view.role(preposition - 1) == Role.COMMA
        && preposition + 1 == view.firstToken(mention)
        && view.lastToken(mention) == end;
  }

  private static boolean ends(Role role) {
    return role == Role.STOP
        || role == Role.COMMA
        || role == Role.SUBORDINATOR
        || role == Role.COORDINATOR
        || role == Role.RELATIVE;
  }

  private boolean closesApposition(int comma) {
    return view.role(comma - 1) == Role.MENTION && view.role(comma + 1) == Role.MENTION;
  }

  /** The "yang" that opens the clause of a verb, or -1. */
  private int relativeBefore(int verb) {
    int j = verb;
    int steps = 0;
    while (j >= 0 && steps++ < LONGEST_PHRASE) {
      Role role = view.role(j);
      if (role == Role.RELATIVE) {
        return j;
      }
      if (role == Role.COMMA || role == Role.STOP || role == Role.SUBORDINATOR) {
        return -1;
      }
      j--;
    }
    return -1;
  }

  /** The preposition that a noun phrase hangs on, its common nouns skipped; -1 if none. */
  int governor(int first) {
    int j = first - 1;
    int steps = 0;
    while (j >= 0
        && steps++ < 5
        && (view.role(j) == Role.NOUN
            || view.role(j) == Role.DETERMINER
            || view.role(j) == Role.NUMBER)) {
      j--;
    }
    return view.role(j) == Role.PREPOSITION ? j : -1;
  }
}
