package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;

/**
 * Whose body is meant where the page does not say it on the spot: "Kementerian Kelautan" after
 * "Kementerian Kelautan Peru", "kepolisian setempat", "Sekretariat Presiden".
 */
final class Owners {
  private final Draft draft;
  private final List<Find> ordered;

  Owners(Draft draft) {
    this.draft = draft;
    this.ordered = new ArrayList<>(draft.finds);
    ordered.sort(Comparator.comparingInt(Find::from));
  }

  void settle() {
    draft.finds.replaceAll(find -> unowned(find) ? find.meaning(owned(find)) : find);
  }

  private boolean unowned(Find find) {
    Actor actor = find.actor();
    return actor.kind() == Kind.BODY
        && actor.country().isEmpty()
        && draft.lexicon.bodyHead(draft.pieces, find.from(), find.to()) != null
        && draft.gazetteer.actor(actor.key()).isEmpty()
        && find.of().isEmpty();
  }

  private Actor owned(Find find) {
    String head = find.actor().name().toLowerCase(Locale.ROOT) + " ";
    for (Find other : ordered) {
      if (other.actor().kind() == Kind.BODY
          && other.of().isPresent()
          && other.actor().name().toLowerCase(Locale.ROOT).startsWith(head)) {
        return other.actor();
      }
    }
    boolean local =
        draft.lexicon.is("local-body", draft.pieces, find.from())
            || draft.lexicon.is("local", draft.pieces, find.to() - 1);
    Optional<String> country =
        domestic(find) ? home() : local ? scene(find) : Optional.<String>empty();
    Actor actor = find.actor();
    return new Actor(actor.key(), actor.name(), actor.kind(), country);
  }

  /** Nothing but a state body's noun and its field: of the home state, if the page knows it. */
  private boolean domestic(Find find) {
    if (!draft.lexicon.is("state-body", draft.pieces, find.from())) {
      return false;
    }
    for (int i = find.from() + 1; i < find.to(); i++) {
      if (draft.lexicon.after("field", draft.pieces, i) == i) {
        return false;
      }
    }
    return home().flatMap(draft.gazetteer::state).filter(draft::certain).isPresent();
  }

  private Optional<String> home() {
    return draft.lexicon.home();
  }

  /** The state or place spoken of last before a find. */
  private Optional<String> scene(Find find) {
    Optional<String> country = Optional.empty();
    for (Find other : ordered) {
      if (other.from() >= find.from() && country.isPresent()) {
        break;
      }
      Kind kind = other.actor().kind();
      if (kind == Kind.STATE || kind == Kind.PLACE) {
        country = other.actor().country();
      }
    }
    return country;
  }
}
