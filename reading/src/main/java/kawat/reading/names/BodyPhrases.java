package kawat.reading.names;

import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Bodies by their head noun and whose they are: "Kementerian Kelautan Peru", "militer Peru", "badan
 * intelijen Peru", "pemerintahan Sari".
 */
final class BodyPhrases {
  private static final int REACH = 9;
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;

  BodyPhrases(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
  }

  /** The body that starts here; the find's phrase ends after a bracketed short form. */
  @Nullable Find at(int from) {
    Trie.Match<String> head = lexicon.bodyHead(pieces, from, pieces.sentenceEnd(from));
    if (head == null) {
      return null;
    }
    boolean proper = pieces.capital(from);
    int i = head.to();
    boolean named = false;
    while (i < from + REACH && draft.together(from, i)) {
      Optional<Sense> sense = draft.sense(i);
      if (sense.isPresent()) {
        return owned(from, i, sense.get());
      }
      if (bracket(i) > i && draft.sense(bracket(i)).isPresent()) {
        i = bracket(i); // Kementerian Luar Negeri (Kemlu) Peru
      } else if (pieces.capital(i) && proper) {
        named |= !lexicon.is("field", pieces, i);
        i++;
      } else if (lexicon.is("field", pieces, i) && !proper && !pieces.capital(i)) {
        i++;
      } else if (proper
          && (pieces.is(i, "dan") || pieces.is(i, "&"))
          && pieces.capital(i + 1)
          && draft.sense(i + 1).isEmpty()) {
        i++;
      } else {
        break;
      }
    }
    return proper && i > head.to() ? unowned(from, i) : null;
  }

  /** A state, place, body or person right after: whose body it is. */
  private @Nullable Find owned(int from, int at, Sense owner) {
    int to = java.util.Objects.requireNonNull(draft.hit(at)).to();
    String own = canonical(from, at, owner);
    Actor actor = new Actor(Slug.of(own), own, Kind.BODY, owner.actor().country());
    int end = bracket(to) > to ? bracket(to) : to;
    return new Find(
        from, to, from, end, actor, Mention.How.NAME, false, "", Optional.of(owner.actor()));
  }

  private String canonical(int from, int at, Sense owner) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < at; i++) {
      if (pieces.is(i, "(")) {
        break;
      }
      name.append(pieces.slice(i, i + 1)).append(' ');
    }
    boolean state = owner.type() == Sense.Type.STATE || owner.type() == Sense.Type.PERSON;
    name.append(state && owner.type() == Sense.Type.STATE ? owner.actor().name() : owner.alias());
    name.replace(0, 1, name.substring(0, 1).toUpperCase(Locale.ROOT));
    return name.toString();
  }

  private Find unowned(int from, int to) {
    String name = pieces.slice(from, to);
    Actor actor = new Actor(Slug.of(name), name, Kind.BODY, Optional.empty());
    int end = bracket(to) > to ? bracket(to) : to;
    return new Find(from, to, from, end, actor, Mention.How.NAME, false, "", Optional.empty());
  }

  /** Piece after a short bracket that starts here; the same piece where there is none. */
  int bracket(int from) {
    if (!pieces.is(from, "(")) {
      return from;
    }
    for (int i = from + 1; i < from + 6 && draft.together(from, i); i++) {
      if (pieces.is(i, ")")) {
        return i > from + 1 && !pieces.number(from + 1) ? i + 1 : from;
      }
    }
    return from;
  }
}
