package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/** Finds the subject before a verb of speech. */
final class Subjects {
  private static final Set<String> PRONOUNS = Set.of("ia", "dia", "beliau", "mereka");
  private static final Set<String> JOINING = Set.of("dan", "serta", "maupun");
  private static final Set<String> SIDES = Set.of("pihak", "kubu", "otoritas");
  private static final int LONGEST_RELATIVE = 8;
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;

  Subjects(Scene scene, Discourse discourse, Descriptions descriptions) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.descriptions = descriptions;
  }

  /**
   * The subject of the verb at a word: the nearest noun phrase before it that no preposition, and
   * no relative clause, takes away.
   */
  Optional<Speaker> before(int verb, int from) {
    int i = verb - 1;
    while (i >= from) {
      int skipped = skip(i, from);
      if (skipped < i) {
        i = skipped;
        continue;
      }
      if (scene.quoted(i) != scene.quoted(verb) || stops(i)) {
        return Optional.empty();
      }
      Optional<Party> party = named(i);
      if (party.isPresent()) {
        int first = Math.max(from, party.get().first());
        int out = outside(first, from);
        if (out >= first) {
          return Optional.of(subject(party.get(), from));
        }
        i = out;
      } else if (PRONOUNS.contains(words.lower(i))) {
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
    boolean loose =
        lower.equals(",")
            || scene.lexicon.adverbs.contains(lower)
            || (Character.isDigit(lower.charAt(0)) && words.near(i - 1).equals("("))
            || scene.preposition(i);
    if (loose && scene.mention(i).isEmpty()) {
      return i - 1;
    }
    return Calendar.dated(lower) ? Calendar.before(words, i, from) : i;
  }

  private boolean stops(int i) {
    return words.mark(i);
  }

  private Optional<Party> named(int i) {
    return scene
        .mention(i)
        .filter(m -> m.how() != Mention.How.SUFFIX && m.how() != Mention.How.PRONOUN)
        .flatMap(m -> scene.party(i));
  }

  private Optional<Speaker> pronoun(int i) {
    Optional<Actor> meant = scene.mention(i).map(Mention::actor);
    List<Actor> actors = meant.map(List::of).orElse(discourse.last());
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Speaker(actors, i, i + 1));
  }

  /**
   * The word to go on from where a phrase is no subject: before its preposition ("di Jenewa"),
   * before the relative clause that it ends ("yang dirilis KCNA"); the phrase's own first word
   * otherwise.
   */
  private int outside(int first, int from) {
    int before = first - 1;
    while (before >= from && SIDES.contains(words.lower(before))) {
      before--;
    }
    if (before < from) {
      return first;
    }
    if (scene.preposition(before)) {
      return before - 1;
    }
    if (words.lower(before).equals("dan") || words.lower(before).equals(",")) {
      int head = listHead(before, from);
      return head < first && head > from && scene.preposition(head - 1) ? head - 2 : first;
    }
    if (scene.lexicon.verbAt(words, before).isPresent()) {
      return first;
    }
    if (scene.lexicon.predicate(words.lower(before))) {
      for (int w = before; w >= from && before - w < LONGEST_RELATIVE; w--) {
        if (words.lower(w).equals("yang")) {
          return w - 1;
        }
      }
    }
    return first;
  }

  /** First word of the list that a joining word continues: "dari A, B dan C". */
  private int listHead(int joint, int from) {
    int at = joint;
    while (at > from
        && (words.lower(at).equals(",") || JOINING.contains(words.lower(at)))
        && named(at - 1).isPresent()) {
      at = Math.max(from, named(at - 1).orElseThrow().first()) - 1;
    }
    return at + 1;
  }

  /** A party, with those joined to it and the common noun that it belongs to. */
  private Speaker subject(Party party, int from) {
    Actor.Kind kind = party.actor().kind();
    int first = party.first();
    if ((kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE) && noun(first - 1, from)) {
      Optional<Speaker> described = descriptions.endingAt(party.end(), from);
      if (described.isPresent()) {
        return described.get();
      }
    }
    List<Actor> actors = new ArrayList<>(List.of(party.actor()));
    while (first - 1 > from && JOINING.contains(words.lower(first - 1))) {
      Optional<Party> other = named(first - 2);
      if (other.isEmpty() || outside(other.get().first(), from) < other.get().first()) {
        break;
      }
      actors.addFirst(other.get().actor());
      first = other.get().first();
    }
    return new Speaker(actors.stream().distinct().toList(), first, party.end());
  }

  /** "intelijen Korea Selatan": the noun before a state makes another speaker of it. */
  private boolean noun(int word, int from) {
    if (word < from || words.mark(word) || scene.preposition(word)) {
      return false;
    }
    String lower = words.lower(word);
    return !scene.lexicon.determiners.contains(lower)
        && !scene.lexicon.adverbs.contains(lower)
        && !scene.lexicon.predicate(lower)
        && !scene.lexicon.connectives.contains(lower)
        && !JOINING.contains(lower)
        && !lower.equals("bahwa")
        && !lower.equals("yang")
        && scene.lexicon.verbAt(scene.words, word).isEmpty();
  }

  private Optional<Speaker> described(int last, int from) {
    String lower = words.lower(last);
    if (lower.equals("yang") && last > from) {
      return before(last, from);
    }
    if (lower.equals("bahwa")
        || JOINING.contains(lower)
        || scene.lexicon.predicate(lower)
        || scene.lexicon.connectives.contains(lower)
        || words.mark(last)) {
      return Optional.empty();
    }
    return descriptions.endingAt(last + 1, from);
  }

  /** The subject of a whole sentence: its first party that no preposition takes away. */
  Optional<Speaker> main(Sentence sentence, int limit) {
    int from = scene.body(sentence);
    for (int w = from; w < limit; w++) {
      if (scene.quoted(w) || words.mark(w)) {
        continue;
      }
      Optional<Party> party = named(w);
      if (party.isPresent()) {
        int first = party.get().first();
        if (first <= from || outside(first, from) >= first) {
          return Optional.of(new Speaker(List.of(party.get().actor()), first, party.get().end()));
        }
        w = Math.max(w, party.get().end() - 1);
      } else if (PRONOUNS.contains(words.lower(w))) {
        return pronoun(w);
      }
    }
    return Optional.empty();
  }
}
