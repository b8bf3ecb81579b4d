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
    if (!opens(from) || lexicon.is(Part.UNPLACED, pieces, from)) {
      return from;
    }
    if (acronym(from) && !acronym(from + 1)) {
      return from + 1;
    }
    int i = from + 1;
    while (i < from + 8 && draft.together(from, i)) {
      if (pieces.joined(i) && pieces.word(i) && draft.hit(i) == null
          || continues(i) && !(lonePerson(from) && draft.ordinary(i))) {
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
        && !draft.titled(piece)
        && !(draft.ordinary(piece) && (pieces.first(piece) || !flows(piece)))
        && !(pieces.first(piece) && lonePerson(piece + 1) && !forename(piece))
        && (draft.hit(piece) == null || draft.sense(piece).isEmpty() || lonePerson(piece));
  }

  /** A short form that is only one word may be part of somebody else's name: Ivanka Trump. */
  private boolean lonePerson(int piece) {
    Trie.Match<Sense> hit = draft.hit(piece);
    return hit != null
        && hit.to() == piece + 1
        && draft.sense(piece).filter(s -> s.type() == Sense.Type.PERSON).isPresent();
  }

  /** An ordinary word in capitals opens a name only where the name goes on: "Agung Wibawa". */
  private boolean flows(int piece) {
    return !draft.breaks(piece)
        && draft.together(piece, piece + 1)
        && pieces.capital(piece + 1)
        && !draft.breaks(piece + 1)
        && draft.hit(piece + 1) == null;
  }

  private boolean acronym(int piece) {
    return pieces.capitals(piece) && pieces.key(piece).length() < 7;
  }

  /** A word that persons' names are known to hold, and no ordinary one. */
  boolean forename(int piece) {
    Entry entry = pieces.entry(piece);
    return pieces.capital(piece)
        && !entry.is(Entry.COMMON)
        && entry.is(Entry.PERSON_WORD | Entry.FORENAME);
  }

  /**
   * False for a run that starts like a body or ends like a place: "Fakultas Hukum", "Muara Timur".
   */
  boolean plausible(int from, int to) {
    boolean ordinary =
        pieces.entry(from).is(Entry.COMMON) && !pieces.entry(from).is(Entry.PERSON_WORD);
    return !ordinary && !lexicon.is(Part.DIRECTION, pieces, to - 1);
  }

  /**
   * True for two or more words that may be a name though the first is an ordinary one; where a role
   * noun and a comma stand beside them they are: "dosen sejarah, Sari Wulan,".
   */
  boolean apposable(int from, int to) {
    return to - from > 1
        && !lexicon.is(Part.DIRECTION, pieces, to - 1)
        && lexicon.bodyHead(pieces, from, to) == null;
  }

  /** Where the person starts in what stands after an office: "Bupati Tanah Jauh | Budi Wibawa". */
  int personFrom(int from, int to) {
    if (forename(from)) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (forename(i)) {
        return i;
      }
    }
    return from;
  }

  private boolean continues(int piece) {
    if (pieces.joined(piece) && draft.hit(piece) != null) {
      return false; // "Sari-Budi" are two
    }
    // "Sari Putri,": a title that closes a name is part of it
    boolean closing = lexicon.is(Part.NAME_TITLE, pieces, piece) && !pieces.capital(piece + 1);
    if (!pieces.capital(piece) || draft.breaks(piece) && !closing) {
      return false;
    }
    return draft.hit(piece) == null || draft.sense(piece).isEmpty() || lonePerson(piece);
  }

  private boolean initial(int piece) {
    return pieces.capital(piece) && pieces.key(piece).length() <= 2;
  }

  private int particles(int piece) {
    int i = piece;
    while (i < piece + 3
        && lexicon.is(Part.PARTICLE, pieces, i)
        && !lexicon.is(Part.AT, pieces, i)) {
      i++;
    }
    return i;
  }

  /** True where a run looks like a person's name by its own words. */
  boolean personal(int from, int to) {
    if (to - from < 2 || lexicon.is(Part.UNPLACED, pieces, from - 1)) {
      return false;
    }
    return forename(from) || lonePerson(from) || lonePerson(to - 1);
  }

  /** A verb of speech next to a name shows that somebody speaks: "ujar Sari", "Sari mengatakan". */
  boolean speaks(int from, int to) {
    return lexicon.is(Part.SPEECH, pieces, from - 1) && draft.together(from - 1, from)
        || draft.together(from, to) && lexicon.is(Part.SPEECH, pieces, to)
        || draft.together(from, to)
            && lexicon.is(Part.ALSO, pieces, to)
            && lexicon.is(Part.SPEECH, pieces, to + 1);
  }

  /** "Sari (45)": an age stands in brackets. */
  boolean aged(int to) {
    return pieces.is(to, "(")
        && pieces.number(to + 1)
        && pieces.key(to + 1).length() <= 3
        && pieces.is(to + 2, ")");
  }
}
