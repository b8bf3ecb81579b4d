package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/** Finds the speaker after a cue: "…," kata Menteri Dewi; "…," bunyi pernyataan kantor itu. */
final class SpeakersAfter {
  private static final int REACH = 8;
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Recall recall;

  SpeakersAfter(Scene scene, Discourse discourse, Descriptions descriptions, Recall recall) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.recall = recall;
  }

  /**
   * @param word index of the first word after the cue
   * @param limit index at which the sentence ends
   */
  Optional<Speaker> at(int word, int limit) {
    int at = word;
    while (at < limit && words.is(at, Role.SKIPPED) && named(at).isEmpty()) {
      at++;
    }
    if (at >= limit || words.mark(at)) {
      return Optional.empty();
    }
    if (words.is(at, Role.PRONOUN)) {
      return pronoun(at);
    }
    Optional<Speaker> cited = document(at, limit);
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Party> party = named(at);
    if (party.isPresent()) {
      Party found = appositive(party.get(), limit);
      Actor meant = descriptions.meant(found);
      return Optional.of(joined(new Party(meant, found.first(), found.end()), limit));
    }
    return scene.preposition(at) ? Optional.empty() : described(at, limit);
  }

  /** "AFP, mengutip seorang saksi, melaporkan …": whom a medium cites speaks. */
  Speaker source(Speaker medium, int limit) {
    return source(medium, citing(medium.end()), limit);
  }

  /** The same where the medium follows the cue: "…," lapor AFP mengutip seorang saksi. */
  Speaker relayed(Speaker medium, int limit) {
    int end = medium.end();
    return source(medium, words.is(end, Role.CITING) ? end : citing(end), limit);
  }

  private Speaker source(Speaker medium, int citing, int limit) {
    boolean speaks = medium.actors().stream().allMatch(SpeakersAfter::relays);
    return speaks && citing >= 0
        ? at(citing + 1, limit)
            .filter(s -> s.actors().stream().noneMatch(a -> a.kind() == Actor.Kind.MEDIUM))
            .orElse(medium)
        : medium;
  }

  /** An outlet, or a body that no list knows: who but an outlet cites? */
  private static boolean relays(Actor actor) {
    return actor.kind() == Actor.Kind.MEDIUM
        || (actor.kind() == Actor.Kind.BODY && actor.country().isEmpty());
  }

  /** The verb in "AFP, mengutip …", "AFP, dengan mengutip …", "AFP yang mengutip …", or -1. */
  private int citing(int end) {
    int at = words.near(end).equals(",") ? end + 1 : end;
    boolean leads = words.is(at, Role.RELATIVE) || words.is(at, Role.MANNER);
    int verb = leads ? at + 1 : at;
    return (at > end || leads) && words.is(verb, Role.CITING) ? verb : -1;
  }

  private Optional<Party> named(int word) {
    return scene
        .mention(word)
        .filter(m -> m.how() != Mention.How.SUFFIX && m.how() != Mention.How.PRONOUN)
        .flatMap(m -> scene.party(word));
  }

  private Optional<Speaker> pronoun(int word) {
    List<Actor> rule =
        scene.mention(word).map(Mention::actor).map(List::of).orElse(discourse.last());
    List<Actor> actors =
        !words.is(word, Role.THIRD)
            ? rule
            : recall.meant(Recall.Pointer.PRONOUN, word, word + 1, rule);
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Speaker(actors, word, word + 1));
  }

  /** "kata laporan itu mengutip surat Budi": the letter's writer speaks. */
  private Optional<Speaker> document(int at, int limit) {
    if (!scene.lexicon.statementNoun(words.lower(at)) || named(at).isPresent()) {
      return Optional.empty();
    }
    int end = Math.min(limit, at + REACH);
    for (int w = at + 1; w < end; w++) {
      if (words.is(w, Role.CITING)) {
        Optional<Speaker> writer = firstParty(w + 1, Math.min(limit, w + REACH));
        if (writer.isPresent()) {
          return writer;
        }
      }
    }
    return firstParty(at + 1, end).or(() -> maker(at, limit));
  }

  /** "menurut keterangan pejabat setempat". */
  private Optional<Speaker> maker(int statement, int limit) {
    int at = statement + 1;
    while (at < limit && words.is(at, Role.PASSED_OVER)) {
      at++;
    }
    return at < limit && scene.lexicon.speakerNouns.contains(words.lower(at))
        ? descriptions.startingAt(at, place(at, limit))
        : Optional.empty();
  }

  /** Where the phrase tells where it stands: "kementerian | di laman resminya". */
  private int place(int from, int limit) {
    int at = from;
    while (at < limit && !words.is(at, Role.AT)) {
      at++;
    }
    return at;
  }

  private Optional<Speaker> firstParty(int from, int end) {
    for (int w = from; w < end && !words.lower(w).equals(","); w++) {
      if (scene.lexicon.relationalNouns.contains(words.lower(w)) && named(w + 1).isPresent()) {
        return descriptions.startingAt(w, end);
      }
      Optional<Party> party = named(w);
      if (party.isPresent() && published(w, from)) {
        return Optional.empty();
      }
      if (party.isPresent()) {
        return party.map(p -> new Speaker(List.of(p.actor()), p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** "bunyi pernyataan kementerian di laman Warta Laut": there it stands, another made it. */
  private boolean published(int name, int from) {
    int at = name - 1;
    while (at > from && !scene.preposition(at) && name - at < 3) {
      at--;
    }
    return at > from && words.is(at, Role.AT);
  }

  /** "kata pakar hukum laut dari Makassar, Sari Dewi": the name after the comma is meant. */
  private Optional<Speaker> described(int at, int limit) {
    return descriptions
        .startingAt(at, limit)
        .map(
            s ->
                nameAfter(relativeEnd(s.end(), limit), limit)
                    .map(p -> new Speaker(List.of(p.actor()), s.first(), p.end()))
                    .orElse(s));
  }

  /** "pemimpin wilayah yang memproklamirkan diri, Dewi": past the relative clause. */
  private int relativeEnd(int end, int limit) {
    if (!words.is(end, Role.RELATIVE)) {
      return end;
    }
    int at = end;
    while (at < limit && at - end < REACH && !words.lower(at).equals(",")) {
      at++;
    }
    return at;
  }

  private Party appositive(Party party, int limit) {
    Actor.Kind kind = party.actor().kind();
    boolean named = scene.mention(party.first()).filter(m -> m.how() == Mention.How.ROLE).isEmpty();
    if (kind == Actor.Kind.PERSON && named) {
      return party;
    }
    int end = relativeEnd(accredited(party, limit), limit);
    return nameAfter(end, limit).orElse(party);
  }

  /**
   * "Duta Besar Korvia untuk Perserikatan Bangsa-Bangsa (PBB), Dewi": past where he is accredited.
   */
  private int accredited(Party party, int limit) {
    int at = party.end();
    while (at < limit
        && (scene.preposition(at)
            || named(at).isPresent()
            || words.lower(at).equals("(")
            || words.lower(at).equals(")"))) {
      at++;
    }
    return at;
  }

  /** A person's name between commas. */
  private Optional<Party> nameAfter(int end, int limit) {
    int at = end;
    if (at + 1 >= limit || !words.lower(at).equals(",")) {
      return Optional.empty();
    }
    return named(at + 1)
        .filter(p -> p.actor().kind() == Actor.Kind.PERSON && !acts(p.end()))
        .flatMap(m -> scene.party(at + 1));
  }

  /** "Menurut seorang sumber, Dewi membawa pesan": Dewi is no apposition. */
  private boolean acts(int word) {
    return scene.lexicon.adverbs.contains(words.near(word))
        || (scene.lexicon.predicate(words.near(word)) && scene.mention(word).isEmpty());
  }

  private Speaker joined(Party party, int limit) {
    List<Actor> actors = new ArrayList<>(List.of(party.actor()));
    int end = party.end();
    while (end + 1 < limit && words.is(end, Role.AND) && named(end + 1).isPresent()) {
      Party other = named(end + 1).orElseThrow();
      actors.add(other.actor());
      end = Math.max(other.end(), end + 2);
    }
    return new Speaker(actors.stream().distinct().toList(), party.first(), end);
  }
}
