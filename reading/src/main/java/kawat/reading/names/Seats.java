package kawat.reading.names;

import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;

/** Is a capital its state ("Oslo menolak") or a place ("tiba di Oslo")? */
final class Seats {
  private final Draft draft;

  Seats(Draft draft) {
    this.draft = draft;
  }

  Find read(int from, int to, Sense sense) {
    if (place(from, to)) {
      Actor place =
          new Actor(Slug.of(sense.alias()), sense.alias(), Kind.PLACE, sense.actor().country());
      return Find.plain(from, to, place, Mention.How.NAME);
    }
    return Find.plain(from, to, sense.actor(), Mention.How.METONYM);
  }

  private boolean place(int from, int to) {
    if (draft.together(from - 1, from)
        && (draft.lexicon.is(Part.AT, draft.pieces, from - 1)
            || draft.lexicon.is(Part.PLACE_NOUN, draft.pieces, from - 1))) {
      return true;
    }
    // "Oslo, Norwegia": a place with its state. "OSLO, KORAN - " opens a dispatch.
    return draft.pieces.is(to, ",")
        && draft.sense(to + 1).filter(s -> s.type() == Sense.Type.STATE).isPresent()
        && draft
            .sense(to + 1)
            .map(Sense::actor)
            .map(Actor::country)
            .equals(Optional.of(draft.sense(from).orElseThrow().actor().country()));
  }
}
