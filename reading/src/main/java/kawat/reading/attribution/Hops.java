package kawat.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** Which hops of a chain do the parties after a cue make? The page's own outlet makes none. */
final class Hops {
  private final ReadText text;
  private final Words words;
  private final OwnOutlet own;

  Hops(ReadText text, Words words, OwnOutlet own) {
    this.text = text;
    this.words = words;
    this.own = own;
  }

  /** One hop for each party, in their order. */
  List<Hop> of(int first, int end, Relation relation, List<Party> chain) {
    return chain.stream()
        .filter(p -> !own.is(p.actor().name()) && !own.is(printed(p)))
        .map(p -> hop(first, end, relation, p))
        .toList();
  }

  /**
   * The last citation with those before its own who passed it on: "disiarkan KNA yang dikutip
   * Antara", "disiarkan KNA dan dikutip Antara"; empty where the cue belongs to no citation.
   */
  Optional<Citation> behind(List<Citation> found, Sentence sentence, int cue, List<Party> chain) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Citation> last =
        Optional.of(found.getLast())
            .filter(c -> c.sentence() == sentence.index())
            .filter(c -> c.level() != Citation.Level.TOLD);
    boolean adjoins = words.is(cue - 1, Role.RELATIVE) || words.is(cue - 1, Role.AND);
    return last.filter(c -> adjoins ? c.end() == words.end(cue - 2) : cites(c, cue))
        .map(c -> passedOn(c, cue, chain));
  }

  /** "demikian dilaporkan Antara, Selasa, mengutip KNA": what stands between ends in a comma. */
  private boolean cites(Citation relay, int cue) {
    return words.is(cue, Role.CITING)
        && relay.level() == Citation.Level.REPORT
        && !relay.before()
        && words.near(cue - 1).equals(",")
        && relay.hops().stream().allMatch(h -> h.source().kind() == Actor.Kind.MEDIUM);
  }

  private Citation passedOn(Citation relay, int cue, List<Party> chain) {
    int end = chain.getLast().end();
    List<Hop> hops = new ArrayList<>(of(cue, end, Relation.RELAYS, chain));
    boolean cites = words.is(cue, Role.CITING); // "Dilansir Antara yang mengutip KNA"
    hops.addAll(cites ? 0 : hops.size(), relay.hops());
    return new Citation(
        relay.sentence(),
        relay.start(),
        words.end(end - 1),
        relay.level(),
        relay.head(),
        relay.before(),
        hops);
  }

  String printed(Party party) {
    return text.slice(words.start(party.first()), words.end(party.end() - 1));
  }

  private Hop hop(int first, int end, Relation relation, Party party) {
    int cueEnd = Math.max(first + 1, party.first());
    String cue =
        first < party.first()
            ? text.slice(words.start(first), words.end(cueEnd - 1))
            : text.slice(words.start(end - 1), words.end(end - 1));
    return new Hop(
        party.actor(),
        relation,
        cue,
        Optional.of(text.evidence(words.start(first), words.end(end - 1))));
  }
}
