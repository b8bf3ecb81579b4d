package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Who sends people and goods, and to whom, where preposition and object do not tell. */
final class Dealings {
  private static final int FARTHEST = 22;
  private final SentenceView view;
  private final States states;
  private final Context context;
  private final Acting named;

  Dealings(SentenceView view, States states, Context context, Acting named) {
    this.view = view;
    this.states = states;
    this.context = context;
    this.named = named;
  }

  /** Those with whom somebody deals. */
  List<Actor> with(Party party, List<Actor> acting) {
    return named.dealing(party, acting);
  }

  /** Whose the people are of whom a sentence tells only that they are sent. */
  Optional<Senders.Sent> sent(Frame frame, int trigger) {
    return context.sent(frame, view.start(trigger));
  }

  /** Where they are sent, as the page told before. */
  List<Actor> with(Senders.Sent sent) {
    return sent.to().map(t -> states.dealing(t, List.of(sent.from()))).orElse(List.of());
  }

  /** "pekerja Fiji" are Fiji's. */
  List<Actor> states(List<Actor> people) {
    return people.stream()
        .map(p -> p.kind() == Actor.Kind.GROUP ? states.state(p).orElse(p) : p)
        .toList();
  }

  /** "mengirim pasukan guna menjaga keamanan di Haiti": where those who are sent will be. */
  List<Actor> goal(Form form, int trigger, List<Actor> from) {
    List<Actor> before = context.counterpart(List.of(form), from);
    if (!before.isEmpty()) {
      return before;
    }
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      boolean marked = view.is(WordClass.PLACE, k) || view.is(WordClass.TOWARDS_PLACE, k);
      boolean fights = view.is(WordClass.BATTLE, k); // "… untuk bertempur di Ukraina"
      if (fights || view.role(k) == Role.STOP || view.is(WordClass.SAYS, k)) {
        return List.of();
      }
      // "untuk membangun kembali Togo": what is to be done to a land is done there
      boolean purpose =
          form == Form.LABOUR
              && view.role(k) == Role.VERB
              && (view.is(WordClass.PURPOSE, k - 1) || view.role(k - 1) == Role.VERB);
      int m = marked || purpose ? place(k + 1) : -1;
      if (m >= 0) {
        List<Actor> there = with(view.joined(m), from);
        return there.stream().allMatch(a -> land(a) && !Needs.own(a, from)) ? there : List.of();
      }
    }
    return List.of();
  }

  private static boolean land(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
  }

  private int place(int from) {
    for (int k = from; k < from + 4; k++) {
      if (view.mentionAt(k) >= 0) {
        return view.mentionsIn(k).getFirst();
      }
      if (view.role(k) != Role.NOUN) {
        return -1;
      }
    }
    return -1;
  }
}
