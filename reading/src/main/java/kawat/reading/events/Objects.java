package kawat.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Finds the thing that is sent, signed or imposed: the noun that decides what an act is. */
final class Objects {
  private static final int FARTHEST = 9;
  private final SentenceView view;

  /** Tokens with which a thing that some verb needs may begin: few or none. */
  private final BitSet things;

  /** The orders of the frames for which one of them may be the thing. */
  private final BitSet frames = new BitSet();

  Objects(SentenceView view, TriggerLexicon lexicon) {
    this.view = view;
    this.things = lexicon.things(view.tokens());
    things.stream().forEach(k -> frames.or(lexicon.needing(view.token(k))));
  }

  /**
   * False where the sentence has nothing of what a frame needs, wherever it would have to stand.
   */
  boolean may(Frame frame) {
    return frame.needs().isEmpty() || frames.get(frame.order());
  }

  /** Tokens after a verb where one of the needed nouns stands, one in each member of a list. */
  List<Integer> after(int verb, Map<String, List<List<String>>> needs) {
    List<Integer> found = new ArrayList<>();
    boolean open = true;
    for (int k = verb + 1; k < Math.min(view.size(), verb + 3 * FARTHEST); k++) {
      Role role = view.role(k);
      if (role == Role.COMMA || role == Role.COORDINATOR) {
        open = true;
      } else if (open && one(k, needs)) {
        found.add(k);
        open = false;
      }
      if (stops(role) || (found.isEmpty() && k > verb + FARTHEST)) {
        break;
      }
    }
    return found;
  }

  private static boolean stops(Role role) {
    return role == Role.VERB
        || role == Role.RELATIVE
        || role == Role.SUBORDINATOR
        || role == Role.PREPOSITION;
  }

  /** The nearest token before a verb where a needed noun stands in its subject; -1 if none. */
  int before(int verb, Map<String, List<List<String>>> needs) {
    for (int k = verb - 1; k >= Math.max(0, verb - 2 * FARTHEST); k--) {
      Role role = view.role(k);
      if (role == Role.SUBORDINATOR || (role == Role.STOP && !view.lower(k).equals(")"))) {
        return -1;
      }
      if (role == Role.VERB && !serial(k, verb)) {
        return -1;
      }
      if ((role != Role.MENTION || head(k)) && one(k, needs)) {
        return k;
      }
    }
    return -1;
  }

  /** "Tentara Kenya dikirim": the noun that stands in a name's own phrase. */
  private boolean head(int k) {
    int m = view.mentionAt(k);
    return view.firstToken(m) == k
        && view.lastToken(m) > k
        && view.mentions().get(m).actor().kind() != Actor.Kind.PERSON;
  }

  /** "pasukan yang berhasil dikirim": only adverbs stand between the two verbs. */
  private boolean serial(int first, int verb) {
    for (int k = first + 1; k < verb; k++) {
      if (view.role(k) != Role.ADVERB && view.role(k) != Role.VERB) {
        return false;
      }
    }
    return true;
  }

  /** True where a needed noun stands anywhere between two commas around a verb. */
  boolean near(int verb, Map<String, List<List<String>>> needs) {
    for (int k = verb; k >= 0 && verb - k < 14; k--) {
      if (one(k, needs)) {
        return true;
      }
    }
    for (int k = verb + 1; k < view.size() && k - verb < 16; k++) {
      if (one(k, needs)) {
        return true;
      }
    }
    return false;
  }

  boolean one(int k, Map<String, List<List<String>>> needs) {
    boolean kind = view.is(WordClass.MARTIAL, k) && view.role(k - 1) == Role.NOUN;
    if (!things.get(k) || kind) { // "menggelar parade militer" sends no soldiers
      return false;
    }
    for (List<String> words : needs.getOrDefault(view.lower(k), List.of())) {
      if (view.phraseAt(k, words)) {
        return true;
      }
    }
    return false;
  }
}
