package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/** Where does the phrase around a name begin, and is it a subject at all? */
final class Phrases {
  private static final int LONGEST_RELATIVE = 8;
  private static final int LONGEST_CLAUSE = 16;
  private final Scene scene;
  private final Words words;

  Phrases(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** Who is named at a word, pronouns apart. */
  Optional<Party> named(int word) {
    return scene
        .mention(word)
        .filter(m -> m.how() != Mention.How.SUFFIX && m.how() != Mention.How.PRONOUN)
        .flatMap(m -> scene.party(word));
  }

  /** "Korvia, melalui Menteri Dewi Tirta, menjanjikan …": through whom a state or body speaks. */
  Optional<Speaker> mouthpiece(int comma, int from) {
    if (!words.near(comma).equals(",")) {
      return Optional.empty();
    }
    for (int w = comma - 1; w > from && comma - w < LONGEST_CLAUSE && !words.mark(w); w--) {
      if (words.is(w, Role.CHANNEL) && words.near(w - 1).equals(",")) {
        boolean whose = named(w - 2).filter(p -> p.actor().kind() != Actor.Kind.PERSON).isPresent();
        return named(comma - 1)
            .filter(p -> whose && p.actor().kind() == Actor.Kind.PERSON)
            .map(p -> new Speaker(List.of(p.actor()), p.first(), comma));
      }
    }
    return Optional.empty();
  }

  /** The "yang" of the relative clause that ends at a word, or -1. */
  int relativeBefore(int last, int from) {
    for (int w = last; w >= from && last - w < LONGEST_CLAUSE && !words.mark(w); w--) {
      if (words.is(w, Role.RELATIVE)) {
        return w;
      }
      if (words.is(w, Role.THAT)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The word to go on from where a phrase is no subject: before its preposition ("di Jenewa"),
   * before the relative clause that it ends ("yang dirilis KCNA"); the phrase's own first word
   * otherwise.
   */
  int outside(int first, int from) {
    int before = first - 1;
    while (before >= from && words.is(before, Role.SIDE)) {
      before--;
    }
    if (before < from) {
      return first;
    }
    if (scene.preposition(before)) {
      return before - 1;
    }
    if (words.is(before, Role.AND)) {
      int head = listHead(before, from);
      return head < first && head > from && scene.preposition(head - 1) ? head - 2 : first;
    }
    if (scene.lexicon.verbAt(words, before).isPresent() || words.is(before, Role.CALLED)) {
      return first; // "tetangga yang bernama Dewi"
    }
    if (scene.lexicon.predicate(words.lower(before))) {
      for (int w = before; w >= from && before - w < LONGEST_RELATIVE; w--) {
        if (words.is(w, Role.RELATIVE)) {
          return w - 1;
        }
      }
    }
    return first;
  }

  /** First word of the list that a joining word continues: "dari A, B dan C". */
  int listHead(int joint, int from) {
    int at = joint;
    while (at > from
        && (words.lower(at).equals(",") || words.is(at, Role.JOINING))
        && named(at - 1).isPresent()) {
      at = Math.max(from, named(at - 1).orElseThrow().first()) - 1;
    }
    return at + 1;
  }

  /** "tuduhan dari Korvia yang menyebut …": the relative clause tells of the nearest party. */
  boolean relative(int verb, int word) {
    return words.is(verb, Role.RELATIVE) && word == verb - 1;
  }

  /** "Korvia dan Lumen", "Korvia, Lumen, dan Arga": those joined before, and where they begin. */
  int listBefore(int first, int from, List<Actor> actors) {
    int at = first;
    boolean list = false;
    while (at - 1 > from
        && (words.is(at - 1, Role.JOINING) || (list && words.near(at - 1).equals(",")))) {
      list = true;
      int last = words.near(at - 2).equals(",") ? at - 3 : at - 2;
      Optional<Party> other = named(last);
      if (other.isEmpty() || outside(other.get().first(), from) < other.get().first()) {
        break;
      }
      actors.addFirst(other.get().actor());
      at = other.get().first();
    }
    return at;
  }

  /**
   * "Kedutaan Besar RI (KBRI) Jenewa": the place after the bracket belongs to the body before it.
   */
  Optional<Party> bracketOwner(Party party, int from) {
    int close = party.first() - 1;
    Actor.Kind kind = party.actor().kind();
    boolean place = kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE;
    if (!place || close - 2 <= from || !words.near(close).equals(")")) {
      return Optional.empty();
    }
    return named(close - 1)
        .or(() -> named(close - 3))
        .filter(p -> p.actor().kind() == Actor.Kind.BODY);
  }
}
