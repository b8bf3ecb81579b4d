package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;

/** Finds who stands where around a verb or the name of an act, by order and prepositions. */
final class Arguments {
  private static final int DEEPEST = 5;
  private static final int LONGEST_PHRASE = 9;
  private final SentenceView view;
  private final Slots slots;
  private final Adjuncts adjuncts;

  Arguments(SentenceView view) {
    this.view = view;
    this.slots = new Slots(view);
    this.adjuncts = new Adjuncts(view);
  }

  /** The subject of the verb at a token, that of an earlier verb where it is left out. */
  Party subject(int verb) {
    return subject(verb, 0);
  }

  Party subject(int verb, int depth) {
    if (depth > DEEPEST) {
      return Party.NOBODY;
    }
    if (view.is(WordClass.BEFORE, verb - 1) || view.is(WordClass.AFTER, verb - 1)) {
      return inherited(verb, verb - 1, depth); // "tiga hari sebelum bertemu": a date to its reader
    }
    int j = beforeAdverbs(verb);
    return switch (view.role(j)) {
      case RELATIVE -> new Relatives(view, this).party(verb, j);
      case COMMA -> apposed(j).or(() -> aside(j)).orElseGet(() -> inherited(verb, j, depth));
      case COORDINATOR, SUBORDINATOR, PREPOSITION -> inherited(verb, j, depth);
      case VERB -> serial(j, depth);
      case STOP -> j < 0 ? inherited(verb, j, depth) : afterStop(verb, j, depth);
      case MENTION, NOUN, DETERMINER, DATE, NUMBER, ADVERB, NEGATION -> {
        Party found = head(j);
        boolean owned = view.affix(Affixes.Role.POSSESSIVE, j) && view.role(j) == Role.NOUN;
        yield found.named() || !owned ? found : following(verb, depth);
      }
    };
  }

  /** "Israel (yang marah) menyerang", "Iran – negara itu – menolak". */
  private Party afterStop(int verb, int stop, int depth) {
    if (view.lower(stop).equals(")")) {
      int open = stop;
      while (open >= 0 && !view.lower(open).equals("(")) {
        open--;
      }
      return open > 0 ? head(open - 1) : Party.NOBODY;
    }
    return inherited(verb, stop, depth);
  }

  /** The words of a subject without a name that is a party all the same: "Polisi setempat". */
  Optional<String> collective(int verb) {
    return Collectives.before(view, beforeAdverbs(verb));
  }

  /** "Rusia berencana mengirim": the planner sends, but "meminta Jepang mengirim": Japan does. */
  private Party serial(int verb, int depth) {
    return subject(verb, depth + 1);
  }

  /** The token before the adverbs, negations, dates and times that stand before a verb. */
  int beforeAdverbs(int verb) {
    return adjuncts.before(verb - 1);
  }

  /** The party named by the noun phrase that ends at a token. */
  Party head(int end) {
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

  /** "Pangkalan di tepi Niamey dibom": where the subject without a name is. */
  Party seat(int verb) {
    return slots.seat(beforeAdverbs(verb));
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

  /** "Utusan Kamboja, Chhea Keo, mendesak": the name between the commas. */
  private Optional<Party> apposed(int comma) {
    int m = view.mentionAt(comma - 1);
    if (m < 0) {
      return Optional.empty();
    }
    int before = view.firstToken(m) - 1;
    while (view.role(before) == Role.NOUN) {
      before--;
    }
    boolean bracketed = view.role(before) == Role.COMMA && before > 0;
    return bracketed ? Optional.of(Joined.party(view, List.of(m))) : Optional.empty();
  }

  /** "Kenya, yang menampung pengungsi, menolak", "Chad, lewat menlunya, menolak". */
  private Optional<Party> aside(int comma) {
    int open = adjuncts.opening(comma);
    if (open <= 0 || !adjuncts.heads(open - 1)) {
      return Optional.empty();
    }
    return Optional.of(head(open - 1)).filter(Party::named);
  }

  private Party inherited(int verb, int from, int depth) {
    for (int k = Math.min(from, verb - 1); k >= 0; k--) {
      boolean takesPart = view.is(WordClass.BAREVERB, k) && view.role(k + 1) == Role.PREPOSITION;
      if (view.role(k) == Role.VERB || takesPart) { // "Rusia ikut dalam …, menghapus utang"
        Party found = controlled(k, verb);
        if (!found.named() && view.is(WordClass.REASON, from) && view.is(WordClass.RETORT, k)) {
          found = blamed(k); // "mengecam Togo karena menahan …"
        }
        if (!found.named()) {
          found = subject(k, depth + 1);
        }
        if (found.named()) {
          return found;
        }
      }
    }
    if (view.role(from) == Role.COORDINATOR) {
      Party predicate = head(from - 1); // "Langkah Mesir ilegal dan melanggar …"
      if (predicate.named()) {
        return predicate;
      }
    }
    return following(verb, depth);
  }

  /** "meminta Jepang untuk mengirim": the object of asking does it. */
  private Party controlled(int control, int verb) {
    boolean purpose = view.is(WordClass.PURPOSE, beforeAdverbs(verb));
    if (!purpose || !view.is(WordClass.CONTROL, control)) {
      return Party.NOBODY;
    }
    return object(control, false);
  }

  private Party blamed(int verb) {
    Party object = object(verb, false);
    return object.named()
        ? object
        : slot(verb, view.grammar().words(WordClass.TOWARDS))
            .map(Slots.Slot::party)
            .orElse(Party.NOBODY);
  }

  /** "Dengan menutup selat, Iran menekan …": the main clause follows. */
  private Party following(int verb, int depth) {
    boolean comma = false;
    for (int k = verb + 1; k < view.size() && depth <= 1; k++) {
      comma |= view.role(k) == Role.COMMA;
      if (comma && view.role(k) == Role.VERB) {
        return view.role(beforeAdverbs(k)) == Role.MENTION ? head(beforeAdverbs(k)) : Party.NOBODY;
      }
    }
    return Party.NOBODY;
  }

  /** The object that follows a verb; see {@link Slots#object}. */
  Party object(int verb, boolean deep) {
    return slots.object(verb, deep);
  }

  /** "disampaikan X lewat surat", "X mengatakan dalam sebuah surat": who speaks by a letter. */
  Party through(int letter) {
    int k = letter - 1;
    while (view.role(k) == Role.DETERMINER || view.role(k) == Role.NOUN) {
      k--;
    }
    if (!view.is(WordClass.THROUGH, k)) {
      return Party.NOBODY;
    }
    for (int v = k - 1; v >= 0 && view.role(v) != Role.STOP; v--) {
      if (view.role(v) == Role.VERB) {
        boolean passive = view.affix(Affixes.Role.PASSIVE, v);
        return passive ? slots.object(v, false) : subject(v);
      }
    }
    return Party.NOBODY;
  }

  /** What a preposition after a token marks, for the first of the prepositions that is there. */
  Optional<Slots.Slot> slot(int from, List<String> prepositions) {
    return slots.first(from, prepositions);
  }
}
