package kawat.reading.names;

/** Where does a run of capitalised words start and end that could be an unlisted name? */
final class NameRuns {
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;

  NameRuns(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
  }

  /**
   * Piece after the name that starts here; {@code from} where none does. Particles and initials
   * stay inside: "Budi bin Salim", "M. Yusuf", "Ursula von Thal".
   */
  int end(int from) {
    if (!opens(from)) {
      return from;
    }
    int i = from + 1;
    while (i < from + 8 && draft.together(from, i)) {
      if (pieces.joined(i) && pieces.word(i) || continues(i)) {
        i++;
      } else if (pieces.is(i, ".")
          && initial(i - 1)
          && continues(i + 1)
          && draft.together(from, i + 1)) {
        i += 2;
      } else if (particles(i) > i && continues(particles(i))) {
        i = particles(i) + 1;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean opens(int piece) {
    return pieces.capital(piece)
        && !pieces.joined(piece)
        && !draft.ordinary(piece)
        && (draft.hit(piece) == null || draft.sense(piece).isEmpty() || lonePerson(piece));
  }

  /** A short form that is only one word may be part of somebody else's name: Ivanka Trump. */
  private boolean lonePerson(int piece) {
    Trie.Match<Sense> hit = draft.hit(piece);
    return hit != null
        && hit.to() == piece + 1
        && draft.sense(piece).filter(s -> s.type() == Sense.Type.PERSON).isPresent();
  }

  private boolean continues(int piece) {
    if (!pieces.capital(piece) || draft.ordinary(piece) && !initial(piece)) {
      return false;
    }
    return draft.hit(piece) == null || draft.sense(piece).isEmpty() || lonePerson(piece);
  }

  private boolean initial(int piece) {
    return pieces.capital(piece) && pieces.key(piece).length() <= 2;
  }

  private int particles(int piece) {
    int i = piece;
    while (i < piece + 3 && lexicon.is("particle", pieces, i) && !lexicon.is("at", pieces, i)) {
      i++;
    }
    return i;
  }

  /** True where a run looks like a person's name by its own words. */
  boolean personal(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (lexicon.personWord(pieces.key(i)) || draft.gazetteer.forename(pieces.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** A verb of speech next to a name shows that somebody speaks: "ujar Sari", "Sari mengatakan". */
  boolean speaks(int from, int to) {
    return lexicon.is("speech", pieces, from - 1) && draft.together(from - 1, from)
        || draft.together(from, to) && lexicon.is("speech", pieces, to)
        || draft.together(from, to)
            && (pieces.is(to, "juga") || pieces.is(to, "pun") || pieces.is(to, "sebelumnya"))
            && lexicon.is("speech", pieces, to + 1);
  }

  /** "Sari (45)": an age stands in brackets. */
  boolean aged(int to) {
    return pieces.is(to, "(") && pieces.number(to + 1) && pieces.is(to + 2, ")");
  }
}
