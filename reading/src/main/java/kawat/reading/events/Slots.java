package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds objects and prepositional phrases: what stands to the right of a verb or of an act's name.
 */
final class Slots {
  private static final int LONGEST_PHRASE = 9;
  private final SentenceView view;
  private final @Nullable List<Slot>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Slots(SentenceView view) {
    this.view = view;
    this.known = new @Nullable List[view.size()];
  }

  /**
   * The object that follows a verb.
   *
   * @param deep also the party named by the object's own complement: "mengecam langkah dari X"
   */
  Party object(int verb, boolean deep) {
    int nouns = 0;
    for (int k = verb + 1; k < view.size(); k++) {
      Role role = view.role(k);
      if (role == Role.MENTION) {
        return view.joined(view.mentionsIn(k).getFirst());
      }
      boolean passes =
          role == Role.NOUN
              || role == Role.DETERMINER
              || role == Role.NUMBER
              || role == Role.ADVERB
              || role == Role.DATE
              || view.is(WordClass.FLAGGED, k)
              || (deep && role == Role.PREPOSITION)
              || (role == Role.PREPOSITION && view.is(WordClass.PEER, k - 1));
      if (role == Role.COMMA && country(k)) {
        return view.joined(view.mentionAt(k + 1));
      }
      if (!passes || nouns++ > LONGEST_PHRASE) {
        return Party.NOBODY;
      }
    }
    return Party.NOBODY;
  }

  /** "menyerang Provinsi Kayes, Mali": the land after the comma, no subject of its own. */
  private boolean country(int comma) {
    int land = view.mentionAt(comma + 1);
    if (land < 0 || view.role(comma - 1) != Role.NOUN || !view.token(comma - 1).capitalised()) {
      return false;
    }
    Role after = view.role(view.lastToken(land) + 1);
    return view.mentions().get(land).actor().kind() == Actor.Kind.STATE
        && after != Role.VERB
        && after != Role.ADVERB
        && after != Role.NEGATION;
  }

  /** The place named in the noun phrase without a name of its own that ends at a token. */
  Party seat(int last) {
    Party seat = Party.NOBODY;
    for (int k = last; k >= 0 && nominal(view.role(k)); k--) {
      if (view.is(WordClass.PLACE, k) && view.role(k - 1) == Role.NOUN) {
        seat = object(k, false);
      }
    }
    return seat;
  }

  private static boolean nominal(Role role) {
    return role == Role.NOUN
        || role == Role.MENTION
        || role == Role.PREPOSITION
        || role == Role.NUMBER
        || role == Role.DETERMINER;
  }

  /** What a preposition after a token marks, for the first of the prepositions that is there. */
  Optional<Slot> first(int from, List<String> prepositions) {
    List<Slot> all = all(from);
    for (String preposition : prepositions) {
      for (Slot slot : all) {
        if (slot.preposition().equals(preposition)) {
          return Optional.of(slot);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A prepositional phrase with a party in it.
   *
   * @param preposition in lower case
   * @param at its token
   */
  record Slot(String preposition, int at, Party party) {}

  /** Every prepositional phrase that hangs on the verb or noun at a token. */
  List<Slot> all(int from) {
    if (from < 0 || from >= known.length) {
      return find(from);
    }
    List<Slot> there = known[from];
    if (there == null) {
      there = find(from);
      known[from] = there;
    }
    return there;
  }

  private List<Slot> find(int from) {
    List<Slot> found = new ArrayList<>();
    int k = from + 1;
    int end = clauseEnd(from);
    while (k < end) {
      if (view.role(k) == Role.PREPOSITION) {
        boolean deep = view.is(WordClass.TOWARDS, k);
        Party party = object(k, deep);
        if (party.named()) {
          found.add(new Slot(view.lower(k), k, party));
          k = party.last();
        }
      }
      k++;
    }
    return found;
  }

  /** The token after the last one that belongs to what is said at a token. */
  int clauseEnd(int from) {
    int k = from + 1;
    while (k < view.size()) {
      switch (view.role(k)) {
        case STOP -> {
          if (!bracket(k)) {
            return k;
          }
        }
        case SUBORDINATOR, VERB, RELATIVE -> {
          return k;
        }
        case COMMA, COORDINATOR -> {
          if (!joinsNouns(k)) {
            return k;
          }
        }
        case MENTION, DATE, NUMBER, ADVERB, NEGATION, PREPOSITION, DETERMINER, NOUN -> {}
      }
      k++;
    }
    return k;
  }

  private boolean bracket(int k) {
    return "()".contains(view.lower(k)) || "\"“”'‘’".contains(view.lower(k));
  }

  /** True for a comma or "dan" within a list or before a place, not between clauses. */
  private boolean joinsNouns(int k) {
    int next = k + 1;
    while (view.role(next) == Role.COORDINATOR || view.role(next) == Role.NUMBER) {
      next++;
    }
    if (view.role(next) == Role.MENTION) {
      Role after = view.role(view.lastToken(view.mentionAt(next)) + 1);
      return after != Role.VERB && after != Role.ADVERB;
    }
    return view.role(next) == Role.NOUN
        || view.role(next) == Role.DATE
        || view.role(next) == Role.DETERMINER;
  }
}
