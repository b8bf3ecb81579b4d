package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.names.Mention;

/** Completes the sides of an act from further words of the sentence and from what went before. */
final class Completion {
  private static final int FARTHEST = 22;
  private static final List<String> TAKEN_BACK = List.of("mencabut", "menghapus", "membatalkan");
  private static final List<Form> HOSTILE =
      List.of(Form.ATTACK, Form.SEIZURE, Form.WITHDRAWAL, Form.TROOPS);
  private final SentenceView view;
  private final States states;
  private final Context context;
  private final TriggerLexicon lexicon;

  Completion(SentenceView view, States states, Context context, TriggerLexicon lexicon) {
    this.view = view;
    this.states = states;
    this.context = context;
    this.lexicon = lexicon;
  }

  /** Lets what this sentence told already count as told before. */
  void alongside(List<Telling> sentence) {
    context.alongside(sentence);
  }

  List<Actor> actors(Party party) {
    Set<Actor> all = new LinkedHashSet<>();
    for (int m : party.mentions()) {
      all.add(states.acting(view.mentions().get(m).actor()));
    }
    return new ArrayList<>(all);
  }

  /** "mengakui kemerdekaan Somaliland": the land itself is recognised, not the state it left. */
  List<Actor> recognised(Party party) {
    Set<Actor> all = new LinkedHashSet<>();
    for (int m : party.mentions()) {
      Actor actor = view.mentions().get(m).actor();
      boolean land = actor.kind() == Actor.Kind.PLACE;
      all.add(
          land
              ? new Actor(actor.key(), actor.name(), actor.kind(), Optional.<String>empty())
              : states.acting(actor));
    }
    return new ArrayList<>(all);
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
    if (frame.has("answer")) {
      List<Actor> answered = answered(trigger);
      if (!answered.isEmpty()) {
        return answered;
      }
    }
    if (frame.form() == Form.DENIAL) {
      List<Actor> accuser = context.doer(Form.ACCUSATION, from);
      if (!accuser.isEmpty() || reported(trigger)) {
        return accuser;
      }
    }
    if (frame.has("demand")) {
      List<Actor> asked = takenBack(trigger);
      if (!asked.isEmpty()) {
        return asked;
      }
    }
    if (frame.has("far")) {
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
        List<Actor> foe = context.counterpart(HOSTILE, from);
        yield foe.isEmpty() ? context.doer(Form.ATTACK, from) : foe;
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

  /** "membantah kabar bahwa Mesir …": whom the denied report speaks of did not spread it. */
  private boolean reported(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + 5); k++) {
      if (view.lower(k).equals("bahwa")) {
        return true;
      }
    }
    return false;
  }

  /** "menolak desakan itu", "menyebut sanksi tersebut keterlaluan": whoever did that. */
  private List<Actor> answered(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + 6); k++) {
      Role role = view.role(k);
      if (role != Role.NOUN && role != Role.DETERMINER && role != Role.ADVERB) {
        return List.of();
      }
      for (Trigger named : lexicon.startingWith(view.lower(k))) {
        if (named.voice() == Trigger.Voice.NOUN) {
          Optional<Telling> before = context.last(named.frame().form());
          if (before.isPresent()) {
            return before.get().from();
          }
        }
      }
    }
    return List.of();
  }

  /** "menuntut … mencabut sanksi": who imposed it. */
  private List<Actor> takenBack(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      boolean back = TAKEN_BACK.contains(view.lower(k));
      if (back
          && lexicon.startingWith(view.lower(k + 1)).stream().anyMatch(Completion::sanctions)) {
        return context.last(Form.SANCTION).map(Telling::from).orElse(List.of());
      }
    }
    return List.of();
  }

  private static boolean sanctions(Trigger trigger) {
    return trigger.frame().form() == Form.SANCTION;
  }

  /** The first party of another side that the rest of the sentence names. */
  List<Actor> far(int trigger, List<Actor> from) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      int m = view.mentionAt(k);
      if (view.lower(k).equals(";") || view.lower(k).equals("namun")) {
        return List.of();
      }
      if (m >= 0) {
        Mention mention = view.mentions().get(m);
        Actor actor = states.acting(mention.actor());
        boolean party = actor.kind() != Actor.Kind.MEDIUM && actor.kind() != Actor.Kind.PLACE;
        if (party && from.stream().noneMatch(f -> Merger.sameSide(f, actor))) {
          return actors(Joined.from(view, m));
        }
      }
    }
    return List.of();
  }

  /** "menghadiri parade militer Mesir", "… di Kairo": the state that holds the ceremony. */
  List<Actor> host(int trigger, List<Actor> guests) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      Optional<Actor> found = stateAt(k, guests);
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    for (int k = trigger - 1; k > 0; k--) {
      Optional<Actor> found =
          view.lower(k - 1).equals("di") ? stateAt(k, guests) : Optional.empty();
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return List.of();
  }

  private Optional<Actor> stateAt(int token, List<Actor> guests) {
    int m = view.mentionAt(token);
    return m < 0
        ? Optional.empty()
        : Optional.of(view.mentions().get(m).actor())
            .filter(a -> a.kind() != Actor.Kind.PERSON && a.kind() != Actor.Kind.MEDIUM)
            .flatMap(states::state)
            .filter(a -> guests.stream().noneMatch(g -> Merger.sameSide(g, a)));
  }

  /** Persons of other states named before a ceremony: its guests. */
  List<Actor> guests(int trigger, List<Actor> hosts) {
    Set<Actor> guests = new LinkedHashSet<>();
    for (int k = 0; k < trigger; k++) {
      int m = view.mentionAt(k);
      if (m >= 0) {
        Actor actor = view.mentions().get(m).actor();
        boolean host = hosts.stream().anyMatch(h -> Merger.sameSide(h, actor));
        if (actor.kind() == Actor.Kind.PERSON && !host) {
          guests.add(actor);
        }
      }
    }
    return new ArrayList<>(guests);
  }

  /** Who acts where the sentence leaves it open. */
  List<Actor> doer(Frame frame, int trigger, List<Actor> to) {
    if (to.isEmpty()) {
      return List.of();
    }
    if (frame.form() == Form.ATTACK) {
      return context.doer(Form.ATTACK, to);
    }
    return frame.form() == Form.SEIZURE ? state(trigger, to) : List.of();
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
      boolean place = view.lower(view.firstToken(m) - 1).equals("di");
      if (party && !place && sides.stream().noneMatch(s -> Merger.sameSide(s, actor))) {
        return List.of(actor);
      }
    }
    return List.of();
  }
}
