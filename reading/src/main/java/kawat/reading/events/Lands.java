package kawat.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.names.Mention;
import kawat.reading.text.ReadText;
import kawat.reading.text.TokenRun;

/** Finds in which state places lie that no list knows, where the page says so once. */
final class Lands {
  private Lands() {}

  /**
   * "Serangan di Tirtasuka, Niger, menewaskan dua orang. Warga Tirtasuka mengungsi": Tirtasuka lies
   * in Niger wherever the page names it; so it does after "kapal Laksmi berbendera Niger".
   *
   * @param mentions in the order of the text
   */
  static List<Mention> located(ReadText text, List<Mention> mentions, Grammar grammar) {
    Map<String, String> lands = new HashMap<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention place = mentions.get(i);
      if (open(place.actor()) && !lands.containsKey(place.actor().key())) {
        Mention land = mentions.get(i + 1);
        Optional<String> country = land.actor().country().filter(c -> land(land.actor()));
        if (country.isPresent() && lies(text.tokens(), text, place, land, grammar)) {
          lands.put(place.actor().key(), country.get());
        }
      }
    }
    if (lands.isEmpty()) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions.size());
    for (Mention m : mentions) {
      String country = open(m.actor()) ? lands.get(m.actor().key()) : null;
      all.add(country == null ? m : in(m, country));
    }
    return all;
  }

  private static boolean open(Actor actor) {
    return actor.kind() == Actor.Kind.PLACE && actor.country().isEmpty();
  }

  private static boolean land(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
  }

  /**
   * "Tirtasuka, Niger,", "Tirtasuka di Niger", "Tirtasuka, di Niger timur", "Tirtasuka (Niger)".
   */
  private static boolean lies(
      TokenRun tokens, ReadText text, Mention place, Mention land, Grammar grammar) {
    if (land.phraseStart() - place.phraseEnd() > 6 || land.phraseStart() < place.phraseEnd()) {
      return false;
    }
    int k = text.tokenFrom(place.phraseEnd());
    int end = text.tokenFrom(land.phraseStart());
    boolean comma = k < end && tokens.get(k).lower().equals(",");
    k += comma ? 1 : 0;
    if (k + 1 == end && grammar.is(WordClass.PLACE, tokens.get(k).lower())) {
      return true;
    }
    int next = text.tokenFrom(land.phraseEnd());
    return comma && k == end && next < tokens.size() && !acts(grammar, tokens, next);
  }

  /** "Setelah menyerbu Tirtasuka, Niger mundur": a new clause. */
  private static boolean acts(Grammar grammar, TokenRun tokens, int next) {
    Role role = grammar.nature(tokens.get(next).word()).role();
    return role == Role.VERB || role == Role.ADVERB || role == Role.NEGATION;
  }

  private static Mention in(Mention m, String country) {
    Actor a = m.actor();
    return new Mention(
        m.start(),
        m.end(),
        m.phraseStart(),
        m.phraseEnd(),
        new Actor(a.key(), a.name(), a.kind(), Optional.of(country)),
        m.how(),
        m.nested());
  }
}
