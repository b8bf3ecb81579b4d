package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Who is named in one breath: "Rusia, Suriah, dan Iran", "Presiden X dan Perdana Menteri Y". */
final class Joined {
  /** Words of title that may stand between the comma and the name. */
  private static final int TITLE = 5;

  private Joined() {}

  /** The party around a mention: those joined to it on both sides. */
  static Party around(SentenceView view, int mention) {
    List<Integer> all = new ArrayList<>(left(view, mention));
    all.add(mention);
    all.addAll(right(view, mention));
    return party(view, all);
  }

  /** The party that begins with a mention. */
  static Party from(SentenceView view, int mention) {
    List<Integer> all = new ArrayList<>(List.of(mention));
    all.addAll(right(view, mention));
    return party(view, all);
  }

  static Party party(SentenceView view, List<Integer> mentions) {
    return new Party(
        mentions, view.firstToken(mentions.getFirst()), view.lastToken(mentions.getLast()));
  }

  private static List<Integer> right(SentenceView view, int mention) {
    List<Integer> found = new ArrayList<>();
    List<Integer> unsure = new ArrayList<>();
    int i = view.lastToken(mention);
    addGlued(view, mention, i, found);
    int current = found.isEmpty() ? mention : found.getLast();
    while (true) {
      int k = view.lastToken(current) + 1;
      boolean comma = view.role(k) == Role.COMMA;
      k += comma ? 1 : 0;
      boolean and = joins(view, k);
      k += and ? 1 : 0;
      if (!comma && !and) {
        return found;
      }
      int next = titled(view, k);
      if (next < 0 || next == current) {
        return found;
      }
      unsure.add(next);
      boolean among = view.is(WordClass.INCLUDING, k - 1);
      if (and && (among || !(comma && unsure.size() < 2))) {
        found.addAll(unsure);
        unsure.clear();
      }
      current = next;
    }
  }

  /** "Thailand-Kamboja" is one token with two names. */
  private static void addGlued(SentenceView view, int mention, int token, List<Integer> into) {
    for (int other : view.mentionsIn(token)) {
      if (other > mention) {
        into.add(other);
      }
    }
  }

  private static boolean joins(SentenceView view, int i) {
    boolean hyphen = view.lower(i).equals("-") || view.lower(i).equals("–");
    return view.role(i) == Role.COORDINATOR
        || view.is(WordClass.INCLUDING, i)
        || (hyphen && view.end(i - 1) == view.start(i));
  }

  /** The mention that follows, a few words of title before it allowed. */
  private static int titled(SentenceView view, int from) {
    for (int k = from; k < from + TITLE; k++) {
      if (view.mentionAt(k) >= 0) {
        return view.mentionsIn(k).getFirst();
      }
      if (view.role(k) != Role.NOUN && view.role(k) != Role.DETERMINER) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Integer> left(SentenceView view, int mention) {
    List<Integer> glued = new ArrayList<>();
    for (int other : view.mentionsIn(view.firstToken(mention))) {
      if (other < mention) {
        glued.add(other);
      }
    }
    int current = glued.isEmpty() ? mention : glued.getFirst();
    List<Integer> found = glued;
    for (int m = current - 1; m >= 0; m--) {
      List<Integer> chain = from(view, m).mentions();
      int joint = chain.indexOf(current);
      if (joint >= 0) {
        found = new ArrayList<>(chain.subList(0, joint));
        found.addAll(glued);
      } else if (view.lastToken(m) + TITLE + 2 < view.firstToken(current)) {
        break;
      }
    }
    return found;
  }
}
