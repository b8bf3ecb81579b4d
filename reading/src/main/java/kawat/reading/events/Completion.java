package kawat.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.names.Mention;

/** Completes the sides of an act from further words of the sentence and from what went before. */
final class Completion {
  private static final int FARTHEST = 22;
  private final SentenceView view;
  private final States states;
  private final Context context;
  private final Answers answers;
  private final Hosts hosts;
  private final Foes foes;
  private final Affairs affairs;
  private final Opposites opposites;
  private final Acting acting;
  private final Dealings dealings;

  Completion(SentenceView view, States states, Context context, TriggerLexicon lexicon) {
    this.view = view;
    this.states = states;
    this.context = context;
    this.answers = new Answers(view, context, lexicon);
    this.hosts = new Hosts(view, states);
    this.foes = new Foes(context);
    this.affairs = new Affairs(view, states);
    this.opposites = new Opposites(view, states, context);
    this.acting = new Acting(view, states);
    this.dealings = new Dealings(view, states, context, acting);
  }

  /** Lets what this sentence told already count as told before. */
  void alongside(List<Telling> sentence) {
    context.alongside(sentence);
  }

  Hosts hosts() {
    return hosts;
  }

  /** True where the act is one of states, their bodies or armed groups. */
  boolean affair(Frame frame, int trigger, List<Actor> from, List<Actor> to) {
    return affairs.concerns(frame, trigger, from, to);
  }

  Opposites opposites() {
    return opposites;
  }

  Foes foes() {
    return foes;
  }

  /** True where the page told of such an act before. */
  boolean told(Form form) {
    return context.last(form).isPresent();
  }

  List<Actor> actors(Party party) {
    return acting.of(party);
  }

  Dealings dealings() {
    return dealings;
  }

  /** True for the name of a sea. */
  boolean sea(Actor actor) {
    return acting.sea(actor);
  }

  List<Actor> recognised(Party party) {
    return acting.recognised(party);
  }

  /** A party without a name: "Polisi setempat menahan …". */
  static List<Actor> unnamed(Optional<String> words) {
    return words
        .map(
            w -> {
              String key = w.toLowerCase(Locale.ROOT).replace(' ', '-');
              return List.of(new Actor(key, w, Actor.Kind.GROUP, Optional.<String>empty()));
            })
        .orElse(List.of());
  }

  /** Whom an act is aimed at where neither object nor preposition tells. */
  List<Actor> recipient(Frame frame, int trigger, List<Actor> from) {
    if (frame.has("pair")) {
      List<Actor> pair = context.pair(view.start(trigger));
      return pair.stream().anyMatch(p -> Needs.own(p, from)) ? List.of() : pair;
    }
    if (frame.has("answer")) {
      List<Actor> answered = answers.answered(trigger);
      if (!answered.isEmpty()) {
        return answered;
      }
    }
    if (frame.form() == Form.DENIAL) {
      Optional<List<Actor>> accuser = answers.accuser(trigger, from);
      if (accuser.isPresent()) {
        return accuser.get();
      }
    }
    if (frame.has("demand")) {
      List<Actor> asked = answers.takenBack(trigger);
      if (!asked.isEmpty()) {
        return asked;
      }
    }
    boolean clause = frame.form() == Form.DENIAL && answers.clause(trigger);
    if (frame.has("far") && !clause && !answers.people(trigger)) {
      List<Actor> far = far(trigger, from);
      if (!far.isEmpty()) {
        return far;
      }
    }
    return switch (frame.form()) {
      case ARMS, TROOPS, LABOUR, TRADE, AID -> {
        List<Actor> before = context.counterpart(List.of(frame.form()), from);
        boolean open = frame.form() == Form.AID || frame.form() == Form.TRADE;
        yield frame.form() == Form.TRADE && !frame.has("to")
            ? List.of()
            : before.isEmpty() && !open ? state(trigger, from) : before;
      }
      case SEIZURE, WITHDRAWAL, ATTACK -> {
        yield foes.of(from);
      }
      case SANCTION -> frame.has("sanctions") ? state(trigger, from) : List.of();
      case MESSAGE -> context.counterpart(List.of(Form.MESSAGE), from);
      case CALL,
          MEETING,
          VISIT,
          TREATY,
          RECOGNITION,
          THREAT,
          ACCUSATION,
          DENIAL,
          CONFIRMATION,
          PLEDGE,
          REQUEST,
          REJECTION,
          CEREMONY,
          DOMESTIC ->
          List.of();
    };
  }

  /** "Janji itu disampaikan dalam surat untuk X": who was said to speak last. */
  List<Actor> teller(List<Actor> to) {
    return context.teller().filter(t -> !Needs.own(t, to)).map(List::of).orElse(List.of());
  }

  /** "pertemuan itu menghasilkan perjanjian": those who met, where the page told of it. */
  List<Actor> talking(int at, List<Actor> sides) {
    List<Actor> pair = context.pair(at);
    boolean fits = sides.stream().allMatch(s -> pair.stream().anyMatch(p -> Merger.sameSide(p, s)));
    return fits ? pair : List.of();
  }

  /** The first party of another side that the rest of the sentence names. */
  List<Actor> far(int trigger, List<Actor> from) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      int m = view.mentionAt(k);
      boolean later = view.is(WordClass.BEFORE, k); // "memuji X jelang pertemuan dengan Y"
      if (later || view.lower(k).equals(";") || view.is(WordClass.TURN, k)) {
        return List.of();
      }
      if (m >= 0) {
        Mention mention = view.mentions().get(m);
        Actor actor = states.acting(mention.actor());
        boolean party =
            actor.kind() != Actor.Kind.MEDIUM
                && actor.kind() != Actor.Kind.PLACE
                && !freed(trigger, k, actor);
        if (party && from.stream().noneMatch(f -> Merger.sameSide(f, actor))) {
          return actors(view.joined(m));
        }
      }
    }
    return List.of();
  }

  /** "menuntut pembebasan Sarah": she is not the one who is asked. */
  private boolean freed(int trigger, int token, Actor actor) {
    boolean free = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP;
    for (int k = token - 1; free && k > trigger && token - k < 5; k--) {
      if (view.is(WordClass.FREED, k)) {
        return true;
      }
    }
    return false;
  }

  /** Who acts where the sentence leaves it open. */
  List<Actor> doer(Frame frame, int trigger, List<Actor> to) {
    if (to.isEmpty()) {
      return List.of();
    }
    if (frame.form() == Form.ATTACK) {
      List<Actor> told = context.doer(Form.ATTACK, to);
      List<Actor> known = frame.has("war") ? context.knownFoe(to) : List.of();
      return told.isEmpty() || known.isEmpty() ? told : known;
    }
    if (frame.has("expels")) {
      return context.doer(Form.SEIZURE, to); // "Warga Fiji yang ditahan Togo dideportasi"
    }
    return frame.form() == Form.SEIZURE ? state(trigger, to) : List.of();
  }

  boolean strikes(int token) {
    return answers.strikes(token);
  }

  /** "akibat invasi X": who invaded was told before, or is the state named last before it. */
  List<Actor> invader(int trigger, List<Actor> to) {
    List<Actor> told = context.doer(Form.ATTACK, to);
    return told.isEmpty() ? state(trigger, to) : told;
  }

  /** "X mendukung rencana penjualan kapal selam ke Y": the sentence's other party sells. */
  List<Actor> giver(Frame frame, int trigger, List<Actor> to) {
    boolean gives =
        frame.form() == Form.ARMS || frame.form() == Form.TROOPS || frame.form() == Form.AID;
    boolean offered = view.role(trigger - 1) == Role.VERB;
    return gives && !offered ? partner(trigger, to) : List.of();
  }

  /** "wilayah Luhansk di Ukraina": of whose land a place without a state is. */
  List<Actor> held(List<Actor> place, Optional<Slots.Slot> in) {
    List<Actor> state = in.map(s -> actors(s.party())).orElse(List.of());
    return state.stream().allMatch(a -> a.country().isEmpty()) ? place : state;
  }

  /** Another state named before in the sentence. */
  private List<Actor> state(int trigger, List<Actor> from) {
    return partner(trigger, from).stream().filter(a -> a.kind() != Actor.Kind.PERSON).toList();
  }

  /** The other side of a mutual act: who else the sentence names before it. */
  List<Actor> partner(int trigger, List<Actor> sides) {
    for (int k = trigger - 1; k >= 0; k--) {
      int m = view.mentionAt(k);
      if (m < 0) {
        continue;
      }
      Actor actor = states.acting(view.mentions().get(m).actor());
      boolean party =
          actor.kind() == Actor.Kind.PERSON
              || actor.kind() == Actor.Kind.STATE
              || (actor.kind() == Actor.Kind.GROUP && actor.country().isPresent());
      boolean place = view.is(WordClass.PLACE, view.firstToken(m) - 1);
      if (party && !place && sides.stream().noneMatch(s -> Merger.sameSide(s, actor))) {
        return List.of(actor);
      }
    }
    return List.of();
  }
}
