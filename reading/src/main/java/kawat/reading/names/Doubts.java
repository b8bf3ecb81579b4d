package kawat.reading.names;

/** Does a listed name that often means something else mean what is listed here? */
final class Doubts {
  /** Lead of a name's kind over the next one, in the tagger's measure, that is enough. */
  private static final float SURE = 0.5f;

  private final Draft draft;
  private final Pieces pieces;

  Doubts(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
  }

  /** True where the words around a name's only meaning bear it out. */
  boolean settled(Trie.Match<Sense> hit) {
    Sense sense = hit.values().getFirst();
    return placed(hit.from())
        || switch (sense.type()) {
          case GROUP -> apart(hit) || tagged(hit, sense);
          case STATE -> sense.alias().equals(sense.actor().name()) && alone(hit);
          case PLACE, CAPITAL, BODY, MEDIUM -> tagged(hit, sense);
          case SEAT, DEMONYM, PERSON -> false;
        };
  }

  /** "negara di Barat" but not "Papua Barat": a doubtful group with no name before it. */
  private boolean apart(Trie.Match<Sense> hit) {
    return !pieces.first(hit.from())
        && !pieces.capital(hit.from() - 1)
        && !pieces.capital(hit.to());
  }

  /** After an office, a body's noun or a preposition of place it is the listed one. */
  private boolean placed(int piece) {
    Lexicon lexicon = draft.lexicon;
    return lexicon.is(Part.AT, pieces, piece - 1)
        || lexicon.is(Part.PEOPLE, pieces, piece - 1)
        || lexicon.is(Part.STAND_IN, pieces, piece - 1)
        || lexicon.title(pieces, Math.max(0, piece - 1), piece) != null
        || lexicon.bodyHead(pieces, Math.max(0, piece - 1), piece) != null;
  }

  /** "Turki menolak" where no "Turki Hamdan" is told of: the state, at a sentence's head too. */
  private boolean alone(Trie.Match<Sense> hit) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.is(i, pieces.key(hit.from())) && (named(i - 1, i) || named(i + 1, i))) {
        return false;
      }
    }
    return true;
  }

  /** True for a word in capitals beside another that could be of the same name. */
  private boolean named(int piece, int beside) {
    return pieces.capital(piece)
        && draft.together(piece, beside)
        && nobody(piece)
        && !draft.ordinary(piece)
        && !draft.breaks(piece);
  }

  /** In no list, or in that of persons only. */
  private boolean nobody(int piece) {
    Trie.Match<Sense> hit = draft.hit(piece);
    return hit == null || hit.values().getFirst().type() == Sense.Type.PERSON;
  }

  /** The tagger takes the very words for a name of that kind. */
  private boolean tagged(Trie.Match<Sense> hit, Sense sense) {
    if (draft.tags.end(hit.from()) != hit.to() || draft.tags.margin(hit.from()) < SURE) {
      return false;
    }
    return switch (draft.tags.label(hit.from())) {
      case BODY_BEGIN -> sense.type() != Sense.Type.PLACE && sense.type() != Sense.Type.CAPITAL;
      case PLACE_BEGIN -> sense.type() == Sense.Type.PLACE || sense.type() == Sense.Type.CAPITAL;
      case OUTSIDE, PERSON_BEGIN, PERSON_INSIDE, BODY_INSIDE, PLACE_INSIDE -> false;
    };
  }
}
