package kawat.reading.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;
import kawat.reading.names.Mention;

/**
 * Whom does a phrase mean that points back: "Presiden Korvia itu", "jenderal tersebut", "sang
 * pangeran", "perempuan yang memimpin partai itu"?
 */
final class Definites {
  private final Scene scene;
  private final Words words;
  private final Discourse discourse;
  private final Recall recall;
  private final Antecedents antecedents;

  Definites(Scene scene, Discourse discourse, Recall recall) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.recall = recall;
    this.antecedents = new Antecedents(scene);
  }

  /** Who is meant; nobody where the phrase stands for a speaker of its own. */
  Optional<Actor> of(int from, int to) {
    Optional<Actor> called =
        holder(from, to).or(() -> antecedents.of(from, to)).or(() -> antecedent(from, to));
    return called.isPresent()
        ? called
        : recalled(from, to, antecedents.thing(from, to) ? Optional.empty() : lastPerson());
  }

  /** "mantan Wali Kota Lumbang itu" is an office that nobody is known by: who is meant? */
  Actor meant(Party party) {
    boolean open =
        scene
            .mention(party.first())
            .filter(m -> m.how() == Mention.How.ROLE)
            .filter(m -> Character.isLowerCase(m.actor().name().codePointAt(0)))
            .isPresent();
    boolean pointing =
        words.is(party.end(), Role.POINTING) || words.is(party.end() - 1, Role.POINTING);
    if (pointing && party.actor().kind() == Actor.Kind.MEDIUM) {
      return antecedents.press(party).orElse(party.actor());
    }
    if (!open || !(pointing || words.is(party.first() - 1, Role.DEFINITE))) {
      return party.actor();
    }
    return recall
        .meant(
            Recall.Pointer.PHRASE,
            party.first(),
            party.end(),
            antecedent(party.first(), party.end()).map(List::of).orElse(List.of()))
        .stream()
        .findFirst()
        .orElse(party.actor());
  }

  /** "mantan guru itu", "sang pangeran": somebody told of before, if it is a person at all. */
  private Optional<Actor> recalled(int from, int to, Optional<Actor> ruled) {
    String noun = words.lower(from);
    boolean person =
        !antecedents.thing(from, to)
            && !scene.lexicon.statementNoun(noun)
            && (ruled.isPresent() || speaks(from, to));
    return person
        ? recall
            .meant(Recall.Pointer.PHRASE, from, to, ruled.map(List::of).orElse(List.of()))
            .stream()
            .findFirst()
        : ruled;
  }

  /** "pria yang memimpin partai itu": known already. */
  boolean relativePoints(int end) {
    if (!words.is(end, Role.RELATIVE)) {
      return false;
    }
    int at = end;
    while (at < words.size() && !words.mark(at)) {
      at++;
    }
    return words.is(at - 1, Role.POINTING);
  }

  /** "kata politikus itu" of one who was not called so before. */
  private Optional<Actor> lastPerson() {
    return discourse.last().stream().filter(a -> a.kind() == Actor.Kind.PERSON).findFirst();
  }

  /** "Presiden Korvia itu": whoever is known to hold the office. */
  private Optional<Actor> holder(int from, int to) {
    return scene
        .mention(from)
        .filter(m -> m.how() == Mention.How.ROLE && scene.words.from(m.phraseEnd()) >= to)
        .map(Mention::actor)
        .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().indexOf(' ') > 0)
        .filter(a -> Character.isUpperCase(a.name().charAt(0)));
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

  /** A noun for those who speak, or a name: "Kehadiran Dewi menegaskan …" has no speaker. */
  boolean speaks(int from, int to) {
    String first = words.lower(from);
    boolean deed = words.roles().affixes().is(Affixes.Role.DEED, first);
    if (words.is(from, Role.SELF) || (deed && !scene.lexicon.speaks(first))) {
      return false; // "Pelatihan itu menegaskan …"
    }
    boolean name = true;
    for (int w = from; w < to; w++) {
      if (w < from + 3 && scene.lexicon.speaks(words.lower(w))) {
        return true;
      }
      name &= !words.mark(w) && words.capitalised(w);
    }
    return name;
  }

  private static boolean speaks(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, BODY, MEDIUM, GROUP -> true;
      case STATE, PLACE -> false;
    };
  }
}
