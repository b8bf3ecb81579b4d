package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import org.jspecify.annotations.Nullable;

/** Which named person holds the office told before the name? */
final class Holders {
  private final Draft draft;
  private final Pieces pieces;
  private final Lexicon lexicon;
  private final NameRuns runs;

  Holders(Draft draft, NameRuns runs) {
    this.draft = draft;
    this.pieces = draft.pieces;
    this.lexicon = draft.lexicon;
    this.runs = runs;
  }

  /** After a comma only somebody of the same state, or a name closed by a mark, is the holder. */
  boolean apposed(Find person, Optional<Actor> of) {
    boolean closed =
        !draft.together(person.from(), person.to())
            || ",.)".contains(pieces.key(person.to()))
            || lexicon.is(Part.SPEECH, pieces, person.to());
    if (draft.gazetteer.actor(person.actor().key()).isPresent()) {
      return of.isEmpty()
          ? closed
          : of.get().country().equals(person.actor().country())
              || draft.gazetteer.officesOf(person.actor()).stream()
                  .anyMatch(
                      o -> o.of().equals(of.get().key()) || o.of().endsWith("-" + of.get().key()));
    }
    return closed && person.to() - person.from() > 1;
  }

  /**
   * The person whose name starts at a piece, after an office.
   *
   * @param of whose office
   * @param noun the office, empty for an honorific
   * @param parted true where a comma stands before the name, which may then be of ordinary words
   */
  @Nullable Find person(int at, Optional<Actor> of, String noun, boolean parted) {
    if (!draft.together(at - 1, at)) {
      return null;
    }
    Trie.Match<Sense> hit = draft.hit(at);
    int run = runs.end(at);
    if (hit != null && hit.to() >= run) {
      Optional<Actor> actor = listed(hit, at, of, noun);
      if (actor.isPresent()) {
        return Find.plain(at, hit.to(), actor.get(), Mention.How.NAME);
      }
    }
    if (run == at || hit != null && draft.sense(at).isPresent() && run == hit.to()) {
      return null;
    }
    Trie.Match<Sense> next = draft.hit(run);
    if (next != null
        && draft.together(at, run)
        && draft.sense(run).filter(s -> s.type() == Sense.Type.PERSON).isPresent()) {
      return Find.plain(run, next.to(), draft.sense(run).orElseThrow().actor(), Mention.How.NAME);
    }
    // "Menteri Kelautan Peru Damai Wibawa": two capitals after office and owner are a name
    boolean told = parted || of.isPresent() && !noun.isEmpty();
    if (!runs.plausible(at, run) && !(told && runs.apposable(at, run))) {
      return null;
    }
    int start = noun.isEmpty() ? at : runs.personFrom(at, run);
    if (start > at) {
      return Find.plain(start, run, unlisted(start, run, of), Mention.How.NAME);
    }
    boolean whose = lexicon.listed(Part.GROUP_LED, noun) || lexicon.listed(Part.PEOPLES, noun);
    if (run - at == 1 && (pieces.capitals(at) || whose)) {
      return null; // "anggota Barisan": whose, not who
    }
    return Find.plain(at, run, unlisted(at, run, of), Mention.How.NAME);
  }

  private Actor unlisted(int from, int to, Optional<Actor> of) {
    String name = Spelling.name(pieces.slice(from, to));
    return new Actor(Slug.of(name), name, Kind.PERSON, of.flatMap(Actor::country));
  }

  /** Which listed person: sure ones, else the one whose state or office fits. */
  private Optional<Actor> listed(Trie.Match<Sense> hit, int at, Optional<Actor> of, String noun) {
    List<Sense> persons = hit.values().stream().filter(s -> s.type() == Sense.Type.PERSON).toList();
    Optional<Sense> sure = draft.sense(at).filter(s -> s.type() == Sense.Type.PERSON);
    if (sure.isPresent()) {
      return sure.map(Sense::actor);
    }
    List<Actor> fitting = new ArrayList<>();
    for (Sense sense : persons) {
      boolean state = of.isEmpty() || of.get().country().equals(sense.actor().country());
      boolean office =
          draft.gazetteer.officesOf(sense.actor()).stream().anyMatch(o -> o.title().equals(noun));
      if (state && (office || persons.size() == 1)) {
        fitting.add(sense.actor());
      }
    }
    return fitting.stream().findFirst();
  }
}
