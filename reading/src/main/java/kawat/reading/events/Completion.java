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

  List<Actor> actors(Party party) {
    Set<Actor> all = new LinkedHashSet<>();
    for (int m : party.mentions()) {
      all.add(states.acting(view.mentions().get(m).actor()));
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
    if (frame.has("far")) {
      List<Actor> far = far(trigger, from);
      if (!far.isEmpty()) {
        return far;
      }
    }
    return switch (frame.form()) {
      case ARMS, TROOPS, LABOUR, AID -> context.counterpart(List.of(frame.form()), from);
      case SEIZURE, WITHDRAWAL, ATTACK -> context.counterpart(HOSTILE, from);
      case MESSAGE,
          CALL,
          MEETING,
          VISIT,
          TREATY,
          RECOGNITION,
          TRADE,
          SANCTION,
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

  /** The first party of another side that the rest of the sentence names. */
  private List<Actor> far(int trigger, List<Actor> from) {
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

  /** Who acts where the sentence leaves it open. */
  List<Actor> doer(Frame frame, List<Actor> to) {
    return frame.form() == Form.ATTACK && !to.isEmpty() ? context.doer(Form.ATTACK, to) : List.of();
  }

  /** The other side of a mutual act: who else the sentence names before it. */
  List<Actor> partner(int trigger, List<Actor> sides) {
    for (int k = trigger - 1; k >= 0; k--) {
      int m = view.mentionAt(k);
      if (m < 0) {
        continue;
      }
      Actor actor = states.acting(view.mentions().get(m).actor());
      boolean party = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.STATE;
      if (party && sides.stream().noneMatch(s -> Merger.sameSide(s, actor))) {
        return List.of(actor);
      }
    }
    return List.of();
  }
}
