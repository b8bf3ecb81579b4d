package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    draft.finds.replaceAll(find -> spokesman(find) ? spoken(find) : find);
    Map<String, Actor> bodies = new HashMap<>();
    for (Find find : draft.finds) {
      if (find.actor().kind() == Kind.BODY) {
        bodies.put(find.actor().key(), find.actor());
      }
    }
    draft.finds.replaceAll(find -> find.person() ? employed(find, bodies) : find);
  }

  /** Who works for a body is of its country: "dosen Universitas Bahari Jakarta, Sari Wulan,". */
  private static Find employed(Find find, Map<String, Actor> bodies) {
    Actor actor = find.actor();
    Optional<String> country = find.of().map(Actor::key).map(bodies::get).flatMap(Actor::country);
    return actor.country().isPresent() || country.isEmpty()
        ? find
        : find.meaning(new Actor(actor.key(), actor.name(), actor.kind(), country));
  }

  /** "juru bicara Kemlu": an office whose noun ends in a body's, with no state after it. */
  private boolean spokesman(Find find) {
    return find.how() == Mention.How.ROLE && find.of().isEmpty() && bodyIn(find) < find.to();
  }

  private int bodyIn(Find role) {
    int at = role.from() + 1;
    while (at < role.to()) {
      Trie.Match<Lexicon.Head> head = draft.lexicon.bodyHead(draft.pieces, at, role.to());
      if (head != null && head.to() == role.to()) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** "juru bicara Kemlu" on a page that tells of "Kemlu Peru". */
  private Optional<String> namesake(int noun) {
    return ordered.stream()
        .filter(f -> f.actor().kind() == Kind.BODY && f.to() - f.from() > 1)
        .filter(f -> draft.pieces.is(f.from(), draft.pieces.key(noun)))
        .flatMap(f -> f.actor().country().stream())
        .findFirst();
  }

  private Find spoken(Find role) {
    int at = bodyIn(role);
    Trie.Match<Lexicon.Head> head = draft.lexicon.bodyHead(draft.pieces, at, role.to());
    String full = head == null ? "" : head.values().getFirst().full();
    String name = full.isEmpty() ? draft.pieces.slice(at, role.to()) : full;
    Actor body = new Actor(Slug.of(name), name, Kind.BODY, Optional.empty());
    Optional<String> country =
        namesake(at).or(() -> owned(Find.plain(at, role.to(), body, Mention.How.NAME)).country());
    Optional<Actor> state = country.flatMap(draft.gazetteer::state);
    Actor actor = role.actor();
    return state.isEmpty()
        ? role
        : role.meaning(new Actor(actor.key(), actor.name(), actor.kind(), state.get().country()))
            .titled(role.title(), state);
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
        draft.lexicon.is(Part.LOCAL_BODY, draft.pieces, find.from())
            || draft.lexicon.is(Part.LOCAL, draft.pieces, find.to() - 1);
    Optional<String> country =
        domestic(find) ? home() : local ? scene(find) : Optional.<String>empty();
    Actor actor = find.actor();
    return new Actor(actor.key(), actor.name(), actor.kind(), country);
  }

  /** Nothing but a state body's noun and its field: of the home state, if the page knows it. */
  private boolean domestic(Find find) {
    String noun = Words.of(find.actor().name()).getFirst(); // Kemlu: kementerian
    if (!draft.lexicon.listed(Part.STATE_BODY, noun)) {
      return false;
    }
    for (int i = find.from() + 1; i < find.to(); i++) {
      if (draft.lexicon.after(Part.FIELD, draft.pieces, i) == i) {
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
