package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.language.Affixes;
import org.jspecify.annotations.Nullable;

/**
 * What does a role noun go on with before the comma that parts it from its name: "peneliti | kajian
 * sungai di Oslo, Sari Wulan,", "Guru Besar | Hukum Laut Universitas Bahari, Sari Wulan,"?
 */
final class RoleTails {
  private static final int REACH = 14;
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final BodyPhrases bodies;

  RoleTails(Draft draft, BodyPhrases bodies) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.bodies = bodies;
  }

  /**
   * The tail of a role noun.
   *
   * @param end the piece of the mark that closes it
   * @param of the body or place where the role is held; a state that is only studied is none
   * @param inner names inside it
   */
  record Tail(int end, Optional<Actor> of, List<Find> inner) {}

  /** The tail that starts here, null where a verb or the sentence's end comes before a mark. */
  @Nullable Tail at(int from) {
    List<Find> inner = new ArrayList<>();
    Optional<Actor> of = Optional.empty();
    int i = from;
    while (i < from + REACH && draft.together(from - 1, i)) {
      if (pieces.is(i, ",") || pieces.is(i, ".")) {
        return i > from ? new Tail(i, of, inner) : null;
      }
      Find name = name(i);
      if (name != null) {
        boolean seat = lexicon.is(Part.OF, pieces, i - 1) || name.actor().kind() == Actor.Kind.BODY;
        of = of.isEmpty() && seat ? Optional.of(name.actor()) : of;
        inner.add(name.inside());
        i = Math.max(name.phraseTo(), i + 1);
      } else if (goesOn(i)) {
        i++;
      } else {
        return null;
      }
    }
    return null;
  }

  private @Nullable Find name(int at) {
    Find body = bodies.at(at);
    if (body != null) {
      return body;
    }
    Trie.Match<Sense> hit = draft.hit(at);
    return hit == null
        ? null
        : draft
            .sense(at)
            .filter(s -> s.type() != Sense.Type.PERSON)
            .map(s -> Find.plain(at, hit.to(), s.actor(), Mention.How.NAME))
            .orElse(null);
  }

  private boolean goesOn(int at) {
    if (!pieces.word(at) || draft.sense(at).isPresent()) {
      return false;
    }
    String key = pieces.key(at);
    return pieces.capital(at)
        || lexicon.is(Part.OF, pieces, at)
        || lexicon.is(Part.FIELD, pieces, at)
        || lexicon.listed(Part.AND, key)
        || noun(key);
  }

  /** A small word that is neither built like a verb nor one that opens a predicate. */
  private boolean noun(String key) {
    return key.length() > 3
        && !lexicon.listed(Part.PREDICATE, key)
        && !lexicon.listed(Part.SPEECH, key)
        && !lexicon.listed(Part.OBLIQUE, key)
        && !lexicon.affixes().is(Affixes.Role.VERB, key, 4);
  }
}
