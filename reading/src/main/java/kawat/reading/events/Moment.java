package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;

/**
 * A sentence as it was when it was read, kept until the whole page is known.
 *
 * @param view its words
 * @param acting who acts under its names
 */
record Moment(SentenceView view, Acting acting) {
  /** Somebody named in the sentence, with those named in one breath. */
  record Named(int mention, String key, List<Actor> actors, int first, int last) {}

  /** Who is named in the sentence, in its order. */
  List<Named> named(States states) {
    List<Named> all = new ArrayList<>();
    for (int m = 0; m < view.mentions().size(); m++) {
      Actor alone = acting.of(m);
      List<Actor> together = acting.of(view.joined(m));
      all.add(new Named(m, key(alone, states), together, view.firstToken(m), view.lastToken(m)));
    }
    return all;
  }

  /** One key for a state and all who act for it. */
  static String key(Actor actor, States states) {
    return states.acting(actor).country().orElse(actor.key());
  }

  /** Who speaks the words around an anchor. */
  static Optional<Actor> speaker(Anchor anchor) {
    return anchor.words().flatMap(Spoken.Words::speaker);
  }
}
