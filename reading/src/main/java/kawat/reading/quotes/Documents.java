package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.text.Sentence;

/**
 * A paper that the page has from a medium is on that medium's word: "Harian X memperoleh notulen
 * rapat itu. Dalam notulen, Dewi mengatakan …".
 */
final class Documents {
  private static final int REACH = 2;

  /** Words between a paper and what points at it. */
  private static final int LONGEST = 5;

  private final Scene scene;
  private final List<Link> links;

  /** By the noun of the paper. */
  private final Map<String, Shown> shown = new HashMap<>();

  /**
   * Who showed a paper.
   *
   * @param paragraph where it was spoken of last
   */
  private record Shown(List<Hop> hops, int paragraph) {}

  Documents(Scene scene, List<Link> links) {
    this.scene = scene;
    this.links = links;
  }

  void attribute() {
    for (Sentence sentence : scene.text.sentences()) {
      if (!shown.isEmpty()) {
        govern(sentence);
      }
      learn(sentence);
    }
  }

  /** "Dalam notulen itu, …", "Surel yang sama …": all that the sentence tells stands in it. */
  private void govern(Sentence sentence) {
    for (int w = scene.body(sentence); w < scene.end(sentence); w++) {
      Shown paper = scene.quoted(w) ? null : shown.get(scene.words.lower(w));
      if (paper != null
          && sentence.paragraph() - paper.paragraph() <= REACH
          && pointed(sentence, w)) {
        hand(sentence, scene.words.start(w), paper.hops());
        shown.put(scene.words.lower(w), new Shown(paper.hops(), sentence.paragraph()));
        return;
      }
    }
  }

  private void hand(Sentence sentence, int start, List<Hop> hops) {
    links.stream()
        .filter(l -> l.sentence.index() == sentence.index() && l.bare())
        .filter(l -> l.draft.end() > start && !l.spokenBy(Link.keys(hops)))
        .forEach(l -> l.report = Link.carriedOver(hops));
  }

  /** "Dalam notulen itu", "masih dari risalah", or the paper as what its sentence is about. */
  private boolean pointed(Sentence sentence, int noun) {
    boolean back =
        pointing(noun)
            || scene.words.is(noun + 1, Role.RELATIVE) && scene.words.is(noun + 2, Role.SAME);
    boolean opens = noun == scene.body(sentence);
    boolean out =
        scene.words.is(noun - 1, Role.OF_STATEMENT)
            || scene.words.is(noun - 1, Role.FROM) && scene.words.is(noun - 2, Role.STILL);
    return opens && back || out && (back || scene.words.near(noun + 1).equals(","));
  }

  /** "notulen itu", "surat bertanggal 2 Mei tersebut". */
  private boolean pointing(int noun) {
    for (int w = noun + 1; w <= noun + LONGEST && w < scene.words.size(); w++) {
      if (scene.words.is(w, Role.POINTING)) {
        return true;
      }
      if (scene.words.mark(w) || scene.words.is(w, Role.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private void learn(Sentence sentence) {
    List<Hop> hops = List.of();
    for (int w = scene.body(sentence); w < scene.end(sentence); w++) {
      String lower = scene.words.lower(w);
      if (scene.quoted(w)
          || !scene.lexicon.documentNouns.contains(lower)
          || scene.words.is(w, Role.PRESS_HEAD)
              && scene.lexicon.press.contains(scene.words.near(w + 1))) {
        continue;
      }
      hops = hops.isEmpty() ? media(sentence) : hops;
      if (hops.isEmpty()) {
        return;
      }
      shown.put(lower, new Shown(hops, sentence.paragraph()));
    }
  }

  /** Those whom the sentence cites, else the one medium that it names. */
  private List<Hop> media(Sentence sentence) {
    List<Hop> cited = new ArrayList<>();
    for (Citation c : scene.attribution.citationsIn(sentence)) {
      switch (c.level()) {
        case RELAY, REPORT -> cited.addAll(c.hops());
        case TOLD -> {
          return List.of();
        }
      }
    }
    if (cited.isEmpty()) {
      named(sentence).ifPresent(cited::add);
    }
    return cited.stream().allMatch(h -> h.source().kind() == Actor.Kind.MEDIUM) ? cited : List.of();
  }

  private Optional<Hop> named(Sentence sentence) {
    Optional<Hop> only = Optional.empty();
    for (int w = scene.body(sentence); w < scene.end(sentence); w++) {
      Optional<Party> party = scene.party(w);
      if (party.isEmpty()) {
        continue;
      }
      Actor actor = party.get().actor();
      if (actor.kind() == Actor.Kind.MEDIUM && !scene.attribution.own(actor)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(new Hop(actor, Relation.REPORTS, "", Optional.empty()));
      }
      w = Math.max(w, party.get().end() - 1);
    }
    return only.or(() -> pointedAt(sentence));
  }

  /** "Koran itu mengaku telah membaca notulen": the medium cited last. */
  private Optional<Hop> pointedAt(Sentence sentence) {
    int first = scene.body(sentence);
    boolean back =
        scene.lexicon.press.contains(scene.words.near(first))
            && (scene.words.is(first + 1, Role.POINTING)
                || scene.words.is(first + 2, Role.POINTING));
    return back
        ? scene.attribution.citations().stream()
            .filter(c -> c.sentence() < sentence.index())
            .flatMap(c -> c.hops().stream())
            .filter(h -> h.source().kind() == Actor.Kind.MEDIUM)
            .reduce((one, other) -> other)
        : Optional.empty();
  }
}
