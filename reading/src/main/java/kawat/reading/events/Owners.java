package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.names.Mention;
import kawat.reading.names.Mentions;

/** Gives a body without a country that of the state named inside its own words. */
final class Owners {
  private Owners() {}

  /** Outermost mentions: "Juru Bicara Kementerian Luar Negeri Mesir" speaks for Egypt. */
  static List<Mention> named(Mentions mentions, Grammar grammar) {
    List<Mention> nested = mentions.all().stream().filter(Mention::nested).toList();
    List<Mention> found = new ArrayList<>();
    int from = 0;
    for (Mention top : mentions.top()) {
      while (from < nested.size() && nested.get(from).end() <= top.phraseStart()) {
        from++;
      }
      found.add(owned(top, nested, from, grammar));
    }
    return found;
  }

  /** "tentara untuk Fiji": who is sent, no office of Fiji's. */
  private static boolean sent(String name, Grammar grammar) {
    int first = name.indexOf(' ');
    int second = first < 0 ? -1 : name.indexOf(' ', first + 1);
    return second > 0
        && grammar.is(WordClass.SENT, name.substring(0, first).toLowerCase(Locale.ROOT))
        && grammar.is(WordClass.FOR, name.substring(first + 1, second).toLowerCase(Locale.ROOT));
  }

  private static Mention owned(Mention top, List<Mention> nested, int from, Grammar grammar) {
    Actor actor = top.actor();
    if (sent(actor.name(), grammar)) {
      for (int i = from; i < nested.size() && nested.get(i).start() < top.phraseEnd(); i++) {
        if (nested.get(i).actor().kind() == Actor.Kind.STATE) {
          return nested.get(i); // "mengirim tentara untuk Fiji": no office of Fiji's
        }
      }
    }
    boolean open =
        actor.country().isEmpty()
            && actor.kind() != Actor.Kind.MEDIUM
            && actor.kind() != Actor.Kind.PLACE;
    Optional<String> country = Optional.empty();
    for (int i = from; open && i < nested.size() && nested.get(i).start() < top.phraseEnd(); i++) {
      Actor inside = nested.get(i).actor();
      if (inside.kind() == Actor.Kind.STATE) {
        country = inside.country();
      }
    }
    return country.isEmpty()
        ? top
        : new Mention(
            top.start(),
            top.end(),
            top.phraseStart(),
            top.phraseEnd(),
            new Actor(actor.key(), actor.name(), actor.kind(), country),
            top.how(),
            false);
  }
}
