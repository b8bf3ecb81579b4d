package kawat.reading.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Parties;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/**
 * Speakers without a name: "Para analis menilai …" is said by "analis", "pejabat itu" by the one
 * described before.
 */
final class Descriptions {
  private static final int LONGEST = 9;
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;
  private final OwnedOffices offices;
  private final Definites definites;

  Descriptions(Scene scene, Discourse discourse, Recall recall) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.definites = new Definites(scene, discourse, recall);
    this.offices = new OwnedOffices(scene);
  }

  /** Who is meant by an office or rank that the text points back with. */
  Actor meant(Party party) {
    return definites.meant(party);
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
        || words.roles().is(lower, Role.THAT)
        || words.roles().is(lower, Role.AND)
        || scene.preposition(word)
        || (predicate(word) && scene.mention(word).isEmpty());
  }

  /** A word that ends a phrase; "insinyur berkumis itu" goes on. */
  private boolean predicate(int word) {
    return scene.lexicon.predicate(words.lower(word)) && !words.is(word, Role.ATTRIBUTE);
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
    if (words.mark(word)
        || words.roles().is(lower, Role.RELATIVE)
        || words.roles().is(lower, Role.AS)
        || words.roles().is(lower, Role.WHILE)) {
      return true;
    }
    boolean from = words.roles().is(lower, Role.FROM) || words.roles().is(lower, Role.AT);
    return word > first
        && ((scene.preposition(word) && !from) || predicate(word) && scene.mention(word).isEmpty());
  }

  private Optional<Speaker> of(int first, int end) {
    int start = Math.max(determined(first, end), head(first, end));
    int to = relative(start, end);
    boolean pointed = to > start && words.is(to - 1, Role.POINTING);
    int last = pointed ? to - 1 : to;
    if (start >= last
        || scene.preposition(start)
        || !Character.isLetter(words.text(start).charAt(0))) {
      return Optional.empty();
    }
    boolean definite =
        pointed
            || definites.relativePoints(end)
            || start > first && words.is(start - 1, Role.DEFINITE);
    Optional<Actor> before =
        definite
            ? definites.of(start, last)
            : misprint(start, last).or(() -> envoy(start, last)).or(() -> beside(start, to));
    boolean someone = start > first && words.is(start - 1, Role.SOMEONE); // "seorang mandor"
    if (before.isEmpty() && !someone && !definites.speaks(start, last)) {
      return Optional.empty();
    }
    boolean single = start > first && words.is(start - 1, Role.PERSONAL);
    Actor actor = before.orElseGet(() -> describe(start, last, single));
    return Optional.of(new Speaker(List.of(actor), first, end));
  }

  /** "Peneliti laut di Lumbang, Dewi Tirta, menilai …", "Dewi Tirta, juru bicara junta, …": she. */
  private Optional<Actor> beside(int first, int end) {
    if (!words.near(end).equals(",")) {
      return Optional.empty();
    }
    Optional<Party> after = person(end + 1).filter(p -> words.mark(p.end()));
    Optional<Party> before =
        words.near(first - 1).equals(",")
            ? person(first - 2).filter(p -> p.end() == first - 1 && opens(p.first()))
            : Optional.empty();
    return after.or(() -> before).map(Party::actor);
  }

  private boolean opens(int word) {
    return word == scene.body(scene.sentence(word));
  }

  private Optional<Party> person(int word) {
    return scene
        .party(word)
        .filter(p -> p.actor().kind() == Actor.Kind.PERSON)
        .filter(p -> scene.mention(word).filter(m -> m.how() == Mention.How.NAME).isPresent());
  }

  /** Past "para", "seorang", "pihak". */
  private int determined(int first, int end) {
    int from = first;
    while (from < end && scene.lexicon.determiners.contains(words.lower(from))) {
      from++;
    }
    return from;
  }

  private int relative(int from, int end) {
    for (int w = from; w < end; w++) {
      if (words.is(w, Role.RELATIVE)) {
        return w;
      }
    }
    return end;
  }

  /** "spekulasi badan intelijen": who can speak is meant, not what is said. */
  private int head(int first, int end) {
    for (int w = first; w < Math.min(end, first + 4); w++) {
      if (scene.lexicon.speakerNouns.contains(words.lower(w)) && !stated(w, end)) {
        return w;
      }
    }
    return first;
  }

  /** "keterangan pejabat setempat": the statement's maker follows. */
  private boolean stated(int word, int end) {
    return scene.lexicon.statementNoun(words.lower(word))
        && word + 1 < end
        && scene.lexicon.speakerNouns.contains(words.lower(word + 1));
  }

  /** A name with one letter wrong: "Pranowo mengatakan" on a page about Prabowo. */
  private Optional<Actor> misprint(int from, int to) {
    if (to - from != 1 || !words.capitalised(from) || words.lower(from).length() < 4) {
      return Optional.empty();
    }
    for (int w = from - 1; w >= 0; w--) {
      Optional<Mention> mention = scene.mention(w).filter(m -> m.how() == Mention.How.NAME);
      if (mention.isPresent()
          && mention.get().actor().kind() == Actor.Kind.PERSON
          && (words.lower(w).equals(words.lower(from))
              || Misprints.oneLetterApart(words.lower(w), words.lower(from)))) {
        return mention.map(Mention::actor);
      }
    }
    return Optional.empty();
  }

  /** "utusan Korvia": the ambassador named before. */
  Optional<Actor> envoy(int from, int to) {
    Optional<String> country = country(from, to);
    if (!words.is(from, Role.ENVOY) || country.isEmpty()) {
      return Optional.empty();
    }
    for (int w = from - 1; w >= 0; w--) {
      Optional<Mention> mention = scene.mention(w);
      if (words.is(w, Role.ENVOY)
          && mention.isPresent()
          && mention.get().actor().kind() == Actor.Kind.PERSON
          && mention.get().actor().country().equals(country)) {
        return mention.map(Mention::actor);
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(int from, int to) {
    for (int w = from; w < to; w++) {
      Optional<String> country = scene.mention(w).flatMap(m -> m.actor().country());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Actor describe(int from, int to, boolean single) {
    Optional<Actor> office = offices.at(from, to);
    if (office.isPresent()) {
      return office.get();
    }
    String name = offices.bare(from, to);
    boolean noun = scene.lexicon.speakerNouns.contains(words.lower(from));
    if (noun && name.length() > 1 && Character.isLowerCase(name.charAt(1))) {
      name = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    Optional<String> country = country(from, to);
    Actor.Kind kind = single ? Actor.Kind.PERSON : Actor.Kind.GROUP;
    Actor bare = Parties.unknown(name, kind);
    Actor actor = new Actor(bare.key(), bare.name(), kind, country);
    discourse.describe(actor);
    return actor;
  }
}
