package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Who acts under the names of a sentence: a place stands for its state, troops for theirs. */
final class Acting {
  private final SentenceView view;
  private final States states;
  private final @Nullable Actor[] known;

  Acting(SentenceView view, States states) {
    this.view = view;
    this.states = states;
    this.known = new @Nullable Actor[view.mentions().size()];
  }

  /** The parties as they act. */
  List<Actor> of(Party party) {
    List<Integer> mentions = party.mentions();
    List<Actor> all = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Actor actor = of(mentions.get(i));
      if (!all.contains(actor)) {
        all.add(actor);
      }
    }
    return all;
  }

  /** The same for those with whom somebody deals who may recognise a land that others do not. */
  List<Actor> dealing(Party party, List<Actor> acting) {
    Set<Actor> all = new LinkedHashSet<>();
    for (int m : party.mentions()) {
      Actor named = view.mentions().get(m).actor();
      List<Actor> dealing = states.dealing(named, acting);
      all.addAll(dealing.equals(List.of(states.acting(named))) ? List.of(of(m)) : dealing);
    }
    return new ArrayList<>(all);
  }

  /** Who acts under the name of a mention. */
  Actor of(int mention) {
    Actor actor = known[mention];
    if (actor == null) {
      actor = beside(states.acting(located(mention)));
      known[mention] = actor;
    }
    return actor;
  }

  /**
   * "Provinsi Kayes, Mali", "Kayes di Mali", "kapal Laksmi milik Mali": the land that a place or a
   * thing with a name is said to be of.
   */
  private Actor located(int m) {
    Actor actor = view.mentions().get(m).actor();
    int after = view.lastToken(m) + 1;
    boolean owned = view.is(WordClass.FLAGGED, after);
    boolean said =
        owned || view.role(after) == SentenceView.Role.COMMA || view.is(WordClass.PLACE, after);
    int land = said ? view.mentionAt(after + 1) : -1;
    boolean open =
        actor.country().isEmpty()
            && (owned ? actor.kind() != Actor.Kind.MEDIUM : actor.kind() == Actor.Kind.PLACE);
    return open && land >= 0 && land(view.mentions().get(land).actor())
        ? view.mentions().get(land).actor()
        : actor;
  }

  /** "sekutu AS" are not the United States. */
  private Actor beside(Actor actor) {
    boolean other =
        actor.kind() == Actor.Kind.GROUP && view.grammar().is(WordClass.BESIDE, first(actor));
    return other
        ? new Actor(actor.key(), actor.name(), actor.kind(), Optional.<String>empty())
        : actor;
  }

  private static String first(Actor actor) {
    return actor.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
  }

  /** True for the name of a sea. */
  boolean sea(Actor actor) {
    return actor.kind() == Actor.Kind.PLACE && view.grammar().is(WordClass.SEA, first(actor));
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

  private static boolean land(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
  }
}
