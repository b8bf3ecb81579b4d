package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;

/**
 * Media by their noun: "kantor berita negara Peru Andina", "media pemerintah, Andina", "media
 * pemerintah Peru".
 */
final class MediumPhrases {
  private static final int REACH = 10;
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;
  private final BodyPhrases bodies;

  MediumPhrases(Draft draft, NameRuns runs, BodyPhrases bodies) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = runs;
    this.bodies = bodies;
  }

  /** Adds the medium that starts here; the piece after it, or the same piece where none does. */
  int read(int from) {
    int at = lexicon.after(Part.MEDIUM_HEAD, pieces, from);
    if (at == from) {
      return from;
    }
    List<Find> inner = new ArrayList<>();
    Optional<Actor> state = Optional.empty();
    while (at < from + REACH && draft.together(from, at)) {
      Optional<Sense> sense = draft.sense(at);
      if (sense.isPresent() && sense.get().type() == Sense.Type.MEDIUM) {
        int to = Objects.requireNonNull(draft.hit(at)).to();
        if (at > from && longer(to)) { // "harian Warta Teluk", where only "Warta" is listed
          break;
        }
        return named(from, at, to, sense.get().actor(), inner);
      }
      if (sense.isPresent() && sense.get().type() == Sense.Type.STATE && state.isEmpty()) {
        state = sense.map(Sense::actor);
        int to = Objects.requireNonNull(draft.hit(at)).to();
        inner.add(Find.plain(at, to, state.get(), Mention.How.NAME).inside());
        at = to;
      } else if (lexicon.after(Part.MEDIUM_STATE, pieces, at) > at) {
        at = lexicon.after(Part.MEDIUM_STATE, pieces, at);
      } else if ((pieces.is(at, ",") || pieces.is(at, "(") || lexicon.is(Part.RELATIVE, pieces, at))
          && (medium(at + 1) || initials(at))) {
        at++;
      } else {
        break;
      }
    }
    int run = at > from ? end(at) : at;
    if (run > at && draft.together(from, at)) {
      Actor unlisted =
          new Actor(
              Slug.of(pieces.slice(at, run)),
              pieces.slice(at, run),
              Kind.MEDIUM,
              stateOwned(from, at) ? state.flatMap(Actor::country) : Optional.empty());
      return named(from, at, run, unlisted, inner);
    }
    return state.isPresent() ? nameless(from, at, state.get(), inner) : from;
  }

  /** Where the unlisted name ends that starts here. */
  private int end(int at) {
    if (draft.sense(at).isEmpty()) {
      return runs.end(at);
    }
    int to = medium(at) ? Objects.requireNonNull(draft.hit(at)).to() : at;
    return to > at && longer(to) ? runs.end(to) : at;
  }

  private boolean longer(int to) {
    return draft.together(to - 1, to) && draft.sense(to).isEmpty() && runs.end(to) > to;
  }

  /** "televisi pemerintah, Lumo-TV, …": letters between commas are its name. */
  private boolean initials(int comma) {
    int end =
        pieces.is(comma, ",") && draft.sense(comma + 1).isEmpty() ? runs.end(comma + 1) : comma;
    return end > comma + 1
        && pieces.is(end, ",")
        && pieces.capitals(end - 1)
        && !pieces.number(end + 1);
  }

  private boolean medium(int at) {
    return draft.sense(at).filter(s -> s.type() == Sense.Type.MEDIUM).isPresent();
  }

  private boolean stateOwned(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.is(Part.MEDIUM_OWNER, pieces, i)) {
        return true;
      }
    }
    return false;
  }

  private int named(int from, int at, int to, Actor medium, List<Find> inner) {
    draft.finds.addAll(inner);
    int end = Math.max(to, bodies.bracket(to));
    if (pieces.is(at - 1, "(") && pieces.is(to, ")")) {
      end = to + 1;
    }
    draft.finds.add(Find.plain(at, to, medium, Mention.How.NAME).phrase(from, end));
    return end;
  }

  /** "media pemerintah Peru": no name, so its noun is its name. */
  private int nameless(int from, int to, Actor state, List<Find> inner) {
    Find last = inner.getLast();
    if (last.to() != to) {
      return from;
    }
    String name = Spelling.sentence(pieces.slice(from, last.from()) + " " + state.name());
    Actor medium = new Actor(Slug.of(name), name, Kind.MEDIUM, state.country());
    draft.finds.addAll(inner);
    int end = Math.max(to, bodies.bracket(to));
    draft.finds.add(
        Find.plain(from, to, medium, Mention.How.NAME)
            .phrase(from, end)
            .titled("", Optional.of(state)));
    return end;
  }
}
