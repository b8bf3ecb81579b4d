package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands where around a verb or the name of an act, by order and prepositions. One for
 * each sentence: {@link SentenceView#arguments}.
 */
final class Arguments {
  private static final int DEEPEST = 5;
  private final SentenceView view;
  private final Slots slots;
  private final Adjuncts adjuncts;
  private final Heads heads;

  /** Subjects by how deep they were asked for and the verb's token, since many rules ask. */
  private final @Nullable Party[] subjects;

  Arguments(SentenceView view) {
    this.view = view;
    this.slots = new Slots(view);
    this.adjuncts = new Adjuncts(view);
    this.heads = new Heads(view);
    this.subjects = new @Nullable Party[(DEEPEST + 1) * view.size()];
  }

  /** The subject of the verb at a token, that of an earlier verb where it is left out. */
  Party subject(int verb) {
    return subject(verb, 0);
  }

  Party subject(int verb, int depth) {
    if (depth > DEEPEST) {
      return Party.NOBODY;
    }
    int key = depth * view.size() + verb;
    Party known = subjects[key];
    if (known == null) {
      known = read(verb, depth);
      subjects[key] = known;
    }
    return known;
  }

  private Party read(int verb, int depth) {
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
        if (owned && !found.named() && view.role(j - 1) == Role.RELATIVE) {
          yield new Relatives(view, this).party(verb, j - 1); // "Togo, yang pasukannya menguasai …"
        }
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
    return heads.party(end);
  }

  /** "Pangkalan di tepi Niamey dibom": where the subject without a name is. */
  Party seat(int verb) {
    return slots.seat(beforeAdverbs(verb));
  }

  /** The preposition that a noun phrase hangs on, its common nouns skipped; -1 if none. */
  int governor(int first) {
    return heads.governor(first);
  }

  /** "Utusan Kamboja, Chhea Keo, mendesak": the name between the commas. */
  private Optional<Party> apposed(int comma) {
    int m = view.mentionAt(comma - 1);
    if (m < 0) {
      return Optional.empty();
    }
    int first = view.firstToken(m);
    int before = first - 1;
    while (view.role(before) == Role.NOUN) {
      before--;
    }
    boolean bracketed = view.role(before) == Role.COMMA && before > 0;
    boolean person = view.mentions().get(m).actor().kind() == Actor.Kind.PERSON;
    for (int k = first + 1;
        person && k < comma - 1;
        k++) { // "Menteri Togo, Robert Dussey, menolak": one name
      bracketed |= view.lower(k).equals(",");
    }
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

  /** Every prepositional phrase that hangs on the verb or noun at a token. */
  List<Slots.Slot> slots(int from) {
    return slots.all(from);
  }

  /** What a preposition after a token marks, for the first of the prepositions that is there. */
  Optional<Slots.Slot> slot(int from, List<String> prepositions) {
    return slots.first(from, prepositions);
  }
}
