package kawat.reading.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.attribution.Parties;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/**
 * Speakers without a name: "Para analis menilai …" is said by "analis", "pejabat itu" by the one
 * described before.
 */
final class Descriptions {
  private static final Set<String> DEMONSTRATIVES = Set.of("itu", "tersebut", "ini");
  private static final Set<String> PERSONAL = Set.of("seorang", "sang", "si", "salah");
  private static final int LONGEST = 9;
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;

  Descriptions(Scene scene, Discourse discourse) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
  }

  /** The phrase that ends before a word, back to the clause's start. */
  Optional<Speaker> endingAt(int end, int from) {
    int first = end;
    int limit = Math.max(from, end - LONGEST);
    while (first > limit && !bounds(first - 1)) {
      first--;
    }
    return of(first, end);
  }

  private boolean bounds(int word) {
    String lower = words.lower(word);
    return words.mark(word)
        || scene.quoted(word)
        || lower.equals("bahwa")
        || lower.equals("dan")
        || (scene.lexicon.predicate(lower) && scene.mention(word).isEmpty());
  }

  /** The phrase that starts at a word, up to what cannot belong to it. */
  Optional<Speaker> startingAt(int first, int limit) {
    int end = first;
    while (end < limit && end - first < LONGEST && !closes(end, first)) {
      Optional<Party> party = scene.party(end);
      end = party.map(p -> Math.max(p.end(), p.first() + 1)).filter(e -> e > 0).orElse(end + 1);
      end = Math.max(end, first + 1);
    }
    return of(first, Math.min(end, limit));
  }

  private boolean closes(int word, int first) {
    String lower = words.lower(word);
    if (words.mark(word) || lower.equals("yang") || lower.equals("sambil")) {
      return true;
    }
    boolean from = lower.equals("dari") || lower.equals("di");
    return word > first
        && ((scene.preposition(word) && !from)
            || scene.lexicon.predicate(lower) && scene.mention(word).isEmpty());
  }

  private Optional<Speaker> of(int first, int end) {
    int from = first;
    boolean single = false;
    while (from < end && scene.lexicon.determiners.contains(words.lower(from))) {
      single |= PERSONAL.contains(words.lower(from));
      from++;
    }
    int to = end;
    for (int w = from; w < to; w++) {
      if (words.lower(w).equals("yang")) {
        to = w;
      }
    }
    boolean pointing = false;
    while (to > from && DEMONSTRATIVES.contains(words.lower(to - 1))) {
      pointing = true;
      to--;
    }
    if (from >= to || scene.preposition(from) || !Character.isLetter(words.text(from).charAt(0))) {
      return Optional.empty();
    }
    Optional<Actor> before = pointing ? antecedent(from, to) : Optional.empty();
    Actor actor = before.orElse(describe(from, to, single));
    return Optional.of(new Speaker(List.of(actor), first, end));
  }

  /** "jenderal itu": the last one whose phrase has the noun. */
  private Optional<Actor> antecedent(int from, int to) {
    String noun = words.lower(from);
    for (int w = from - 1; w >= 0; w--) {
      Optional<Mention> mention = scene.mention(w);
      if (words.lower(w).equals(noun) && mention.isPresent() && speaks(mention.get().actor())) {
        return mention.map(Mention::actor);
      }
    }
    String phrase = scene.text.slice(words.start(from), words.end(to - 1));
    return discourse.described(phrase.toLowerCase(Locale.ROOT));
  }

  private static boolean speaks(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, BODY, MEDIUM, GROUP -> true;
      case STATE, PLACE -> false;
    };
  }

  private Actor describe(int from, int to, boolean single) {
    String name = scene.text.slice(words.start(from), words.end(to - 1));
    if (scene.mention(from).isEmpty()
        && name.length() > 1
        && Character.isLowerCase(name.charAt(1))) {
      name = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    Optional<String> country = Optional.empty();
    for (int w = from; w < to && country.isEmpty(); w++) {
      country = scene.mention(w).flatMap(m -> m.actor().country());
    }
    Actor.Kind kind = single ? Actor.Kind.PERSON : Actor.Kind.GROUP;
    Actor bare = Parties.unknown(name, kind);
    Actor actor = new Actor(bare.key(), bare.name(), kind, country);
    discourse.describe(actor);
    return actor;
  }
}
