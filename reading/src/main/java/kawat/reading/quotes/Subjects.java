package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Parties;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/** Finds the subject before a verb of speech. */
final class Subjects {
  private static final int LONGEST_ASIDE = 30;
  private static final int SHORT_PHRASE = 4;
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Recall recall;
  private final HeadNouns nouns;
  private final Phrases phrases;

  Subjects(Scene scene, Discourse discourse, Descriptions descriptions, Recall recall) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.recall = recall;
    this.nouns = new HeadNouns(scene);
    this.phrases = new Phrases(scene);
  }

  /**
   * The subject of the verb at a word: the nearest noun phrase before it that no preposition, and
   * no relative clause, takes away.
   */
  Optional<Speaker> before(int verb, int from) {
    int i = verb - 1;
    while (i >= from) {
      Optional<Speaker> sent = phrases.mouthpiece(i, from);
      if (sent.isPresent()) {
        return sent;
      }
      int skipped = skip(i, from);
      if (skipped < i) {
        i = skipped;
        continue;
      }
      if (scene.quoted(i) != scene.quoted(verb) || stops(i)) {
        return Optional.empty();
      }
      Optional<Party> party = phrases.named(i);
      if (party.isPresent()) {
        int first = Math.max(from, party.get().first());
        int out = phrases.outside(first, from);
        if (out >= first || phrases.relative(verb, i)) {
          return subject(party.get(), from);
        }
        i = out;
      } else if (words.is(i, Role.PRONOUN)) {
        return pronoun(i);
      } else {
        return described(i, from);
      }
    }
    return Optional.empty();
  }

  /** Adverbs, brackets, commas and dates between subject and verb. */
  private int skip(int i, int from) {
    String lower = words.lower(i);
    if (lower.equals(")")) {
      int open = i;
      while (open > from && !words.lower(open).equals("(")) {
        open--;
      }
      return open - 1;
    }
    int chunk = lower.equals(",") ? adjunct(i, from) : i;
    if (chunk < i) {
      return chunk;
    }
    boolean loose =
        lower.equals(",")
            || scene.lexicon.adverbs.contains(lower)
            || (Character.isDigit(lower.charAt(0)) && words.near(i - 1).equals("("))
            || scene.preposition(i);
    if (loose && scene.mention(i).isEmpty()) {
      return i - 1;
    }
    return Calendar.dated(words, lower) ? Calendar.before(words, i, from) : i;
  }

  /** The word before "…, saat dihubungi dari Jenewa," where such a phrase ends at a comma. */
  private int adjunct(int comma, int from) {
    for (int w = comma - 1; w > from; w--) {
      if (words.mark(w) && !words.lower(w).equals(",")) {
        return comma;
      }
      if (words.lower(w).equals(",")) {
        // "Wulan, yang memimpin rapat, menyatakan …"
        boolean phrase =
            scene.preposition(w + 1)
                || words.is(w + 1, Role.RELATIVE)
                || words.is(w + 1, Role.CITING)
                || words.is(w + 1, Role.ACCORDING)
                || words.is(w + 1, Role.RELAYING)
                || words.is(w + 1, Role.AS)
                || scene.lexicon.clauseCue(words.near(w + 1))
                || (words.is(w + 1, Role.STILL) && scene.preposition(w + 2));
        boolean date = Calendar.dated(words, words.lower(w + 1)) && comma - w <= 3;
        boolean list = !phrase && !date && words.is(w + 1, Role.JOINING);
        return phrase ? w - 1 : date ? w : list ? listed(comma, from) : comma;
      }
    }
    return comma;
  }

  /** "Dewi, yang memimpin rapat atas nama A, B, dan C, menyatakan": past the list's commas. */
  private int listed(int comma, int from) {
    for (int w = comma - 1; w > from && comma - w < LONGEST_ASIDE; w--) {
      if ((words.mark(w) && !words.lower(w).equals(","))
          || scene.lexicon.verbAt(words, w).isPresent()) {
        return comma;
      }
      if (words.lower(w).equals(",") && words.is(w + 1, Role.RELATIVE)) {
        return w - 1;
      }
    }
    return comma;
  }

  private boolean stops(int i) {
    return words.mark(i);
  }

  private Optional<Speaker> pronoun(int i) {
    Optional<Actor> meant = scene.mention(i).map(Mention::actor);
    List<Actor> rule = meant.map(List::of).orElse(discourse.last());
    List<Actor> actors =
        !words.is(i, Role.THIRD) ? rule : recall.meant(Recall.Pointer.PRONOUN, i, i + 1, rule);
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Speaker(actors, i, i + 1));
  }

  /** A party, with those joined to it and the common noun that it belongs to. */
  private Optional<Speaker> subject(Party party, int from) {
    int first = party.first();
    if (nouns.before(first - 1, from)) {
      String noun = words.lower(first - 1);
      Actor.Kind kind = party.actor().kind();
      if (kind == Actor.Kind.STATE
          || kind == Actor.Kind.PLACE
          || scene.lexicon.relationalNouns.contains(noun)) {
        return described(party.end() - 1);
      }
      if (nouns.deed(noun)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        joined(party, from)
            .orElseGet(() -> new Speaker(List.of(party.actor()), first, party.end())));
  }

  private Optional<Speaker> joined(Party party, int from) {
    int first = phrases.bracketOwner(party, from).map(Party::first).orElse(party.first());
    Optional<Party> owner = phrases.bracketOwner(party, from);
    if (owner.isPresent()) {
      return Optional.of(new Speaker(List.of(owner.get().actor()), first, party.end()));
    }
    List<Actor> actors = new ArrayList<>(scene.parties.together(party));
    if (actors.size() < 2) {
      actors = new ArrayList<>(List.of(descriptions.meant(party)));
    }
    first = Math.min(first, phrases.listBefore(first, from, actors));
    return Optional.of(new Speaker(actors.stream().distinct().toList(), first, party.end()));
  }

  private Optional<Speaker> described(int last, int from) {
    String lower = words.lower(last);
    if (words.roles().is(lower, Role.RELATIVE) && last > from) {
      return before(last, from);
    }
    if (scene.lexicon.predicate(lower)) { // "pejabat yang berbicara kepada AFP menaksir"
      return headOf(last, from).or(() -> attributed(last, from));
    }
    if (words.roles().is(lower, Role.THAT)
        || words.roles().is(lower, Role.JOINING)
        || scene.lexicon.connectives.contains(lower)
        || words.mark(last)) {
      return Optional.empty();
    }
    for (int w = last; w >= from && last - w < 7 && !words.mark(w); w--) {
      if (scene.preposition(w)) { // "Dewi dalam sebuah pidato mengatakan": passed over
        return before(w, from).or(() -> headOf(last, from));
      }
    }
    int that = phrases.relativeBefore(last, from);
    if (that > from && that < last - 1 && scene.lexicon.predicate(words.lower(that + 1))) {
      return before(that, from); // "Dewan Korvia yang beranggotakan lima negara menyatakan"
    }
    return described(last).or(() -> headOf(last, from));
  }

  /** "seorang anggota dewan dari partai berkuasa": before the preposition of the phrase. */
  private Optional<Speaker> attributed(int last, int from) {
    for (int w = last - 1; w > from && last - w < SHORT_PHRASE && !words.mark(w); w--) {
      if (scene.preposition(w)) {
        return before(w, from);
      }
    }
    return Optional.empty();
  }

  /** "Seorang diplomat yang enggan disebut namanya mengingatkan …": whom the clause tells of. */
  private Optional<Speaker> headOf(int last, int from) {
    int that = phrases.relativeBefore(last, from);
    return that > from ? before(that, from) : Optional.empty();
  }

  /** A description, with the party that it is joined to: "Dewi dan pemerintahannya". */
  private Optional<Speaker> described(int last) {
    Optional<Speaker> found = descriptions.endingAt(last + 1, scene.first(scene.sentence(last)));
    if (found.isEmpty()) {
      return found;
    }
    int joint = found.get().first() - 1;
    if (joint < 1 || !words.is(joint, Role.JOINING)) {
      return found;
    }
    Optional<Party> other = phrases.named(joint - 1);
    List<Actor> actors = new ArrayList<>();
    other.ifPresent(p -> actors.add(p.actor()));
    for (Actor actor : found.get().actors()) {
      boolean word = actor.name().indexOf(' ') < 0; // "pemerintah negara lainnya" is nobody's
      boolean his = word && other.isPresent() && scene.lexicon.objective(actor.name());
      actors.add(his ? of(actor, other.get().actor()) : actor);
    }
    return Optional.of(new Speaker(actors, found.get().first(), last + 1));
  }

  /** "Dewi dan pemerintahannya": pemerintahan Dewi. */
  private Actor of(Actor owned, Actor owner) {
    String name = scene.lexicon.bare(owned.name()) + " " + owner.name();
    return new Actor(
        Parties.unknown(name, owned.kind()).key(), name, owned.kind(), owner.country());
  }

  /** "Korvia dan Lumen mengutuk …": a party with those joined to it. */
  private Speaker listed(Party party, int limit) {
    List<Actor> actors = new ArrayList<>(List.of(descriptions.meant(party)));
    int end = party.end();
    while (end + 1 < limit && words.is(end, Role.JOINING)) {
      Optional<Party> other = phrases.named(end + 1);
      if (other.isEmpty() || other.get().first() != end + 1) {
        break;
      }
      actors.add(other.get().actor());
      end = Math.max(other.get().end(), end + 2);
    }
    return new Speaker(actors.stream().distinct().toList(), party.first(), end);
  }

  /** The subject of a whole sentence: its first party that no preposition takes away. */
  Optional<Speaker> main(Sentence sentence, int limit) {
    int from = scene.body(sentence);
    for (int w = from; w < limit; w++) {
      if (scene.quoted(w) || words.mark(w)) {
        continue;
      }
      Optional<Party> party = phrases.named(w);
      if (party.isPresent()) {
        int first = party.get().first();
        if (first <= from || phrases.outside(first, from) >= first) {
          return Optional.of(listed(party.get(), limit));
        }
        w = Math.max(w, party.get().end() - 1);
      } else if (words.is(w, Role.PRONOUN)) {
        return pronoun(w);
      }
    }
    return Optional.empty();
  }
}
