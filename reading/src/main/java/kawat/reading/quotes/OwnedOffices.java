package kawat.reading.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.attribution.Parties;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/** Whose office is it: "Korvia setuju, kata perdana menterinya" is said by Korvia's. */
final class OwnedOffices {
  private static final int LONGEST = 5;
  private final Scene scene;
  private final Words words;

  OwnedOffices(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** The holder of the office, where "-nya" gives it to a state or body told before. */
  Optional<Actor> at(int from, int to) {
    int last = owned(from, to);
    return last < 0 ? Optional.empty() : owner(from).map(o -> of(from, last, o));
  }

  /** "juru bicaranya di Lumen" of one told of by no name: juru bicara. */
  String bare(int from, int to) {
    int last = scene.lexicon.speakerNouns.contains(words.lower(from)) ? owned(from, to) : -1;
    String name = scene.text.slice(words.start(from), words.end(last < 0 ? to - 1 : last));
    return last < 0 ? name : scene.lexicon.bare(name);
  }

  private Actor of(int from, int last, Actor owner) {
    String office = scene.text.slice(words.start(from), words.end(last)).toLowerCase(Locale.ROOT);
    String name = scene.lexicon.bare(office) + " " + owner.name();
    String key = Parties.unknown(name, Actor.Kind.PERSON).key();
    return new Actor(key, name, Actor.Kind.PERSON, owner.country());
  }

  private int owned(int from, int to) {
    String first = words.lower(from);
    boolean office =
        words.roles().is(first, Role.OFFICE)
            || words.roles().is(scene.lexicon.bare(first), Role.OFFICE);
    for (int w = from; office && w < Math.min(to, from + LONGEST); w++) {
      if (scene.lexicon.objective(words.lower(w))) {
        return w;
      }
    }
    return -1;
  }

  /** The state or body last told of in the sentence, else the first of the one before. */
  private Optional<Actor> owner(int from) {
    return owner(from, Set.of(Actor.Kind.STATE, Actor.Kind.BODY))
        .or(() -> owner(from, Set.of(Actor.Kind.GROUP)));
  }

  private Optional<Actor> owner(int from, Set<Actor.Kind> kinds) {
    int first = scene.first(scene.sentence(from));
    for (int w = from - 1; w >= first; w--) {
      Optional<Actor> actor = owning(w, kinds);
      if (actor.isPresent()) {
        return actor;
      }
    }
    int start = first == 0 ? 0 : scene.first(scene.sentence(first - 1));
    for (int w = start; w < first; w++) {
      Optional<Actor> actor = owning(w, kinds);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> owning(int word, Set<Actor.Kind> kinds) {
    return scene.mention(word).map(Mention::actor).filter(a -> kinds.contains(a.kind()));
  }
}
