package kawat.reading.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.names.Mention;
import kawat.reading.text.ReadText;
import kawat.reading.text.TokenRun;

/**
 * Whose the people are of whom a page tells only that they are sent: "Buruh bangunan Fiji terampil,
 * kata duta besar itu. Sekitar 900 pekerja dapat diberangkatkan" speaks of Fiji's.
 */
final class Senders {
  /** Chars back to where the page said whose they are. */
  private static final int FAR = 2500;

  /** Words between the noun and the name: "buruh bangunan terampil asal Fiji". */
  private static final int BETWEEN = 3;

  private final ReadText text;
  private final List<Mention> named;
  private final States states;
  private final Grammar grammar;

  /**
   * @param named everybody whom the page names
   */
  Senders(ReadText text, List<Mention> named, States states, Grammar grammar) {
    this.text = text;
    this.named = named;
    this.states = states;
    this.grammar = grammar;
  }

  /**
   * Where they come from and go to, as the page told last.
   *
   * @param to empty where it told no goal with them
   */
  record Sent(Actor from, Optional<Actor> to) {}

  /** Of the people whom a frame needs, those told of last before a char of the text. */
  Optional<Sent> of(Frame frame, int at) {
    Optional<Sent> last = Optional.empty();
    for (int m = named.size() - 1; m >= 0; m--) {
      Mention mention = named.get(m);
      if (mention.phraseStart() >= at || at - mention.phraseStart() > FAR) {
        continue;
      }
      Optional<Actor> state = state(mention.actor());
      if (state.isEmpty() || !people(mention, frame.needs())) {
        continue;
      }
      Optional<Actor> goal = goal(mention);
      if (last.isEmpty()) {
        last = Optional.of(new Sent(state.get(), goal));
      } else if (last.get().to().isEmpty() && last.get().from().equals(state.get())) {
        last = Optional.of(new Sent(state.get(), goal));
      }
    }
    return last;
  }

  private Optional<Actor> state(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GROUP
        ? states.state(actor)
        : Optional.empty();
  }

  /** "pekerja Fiji", be it one name or two words. */
  private boolean people(Mention mention, Map<String, List<List<String>>> needs) {
    TokenRun tokens = text.tokens();
    int first = text.tokenFrom(mention.phraseStart());
    if (mention.actor().kind() == Actor.Kind.GROUP) {
      return needs.containsKey(tokens.get(first).lower());
    }
    for (int k = first - 1; k >= Math.max(0, first - BETWEEN); k--) {
      String word = tokens.get(k).lower();
      if (needs.containsKey(word)) {
        return true;
      }
      boolean passes =
          grammar.nature(tokens.get(k).word()).role() == SentenceView.Role.NOUN
              || grammar.is(WordClass.FROM, tokens.get(k));
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "tenaga kerja Fiji ke Togo". */
  private Optional<Actor> goal(Mention people) {
    int next = text.tokenFrom(people.phraseEnd());
    if (next >= text.tokens().size()
        || !grammar.is(WordClass.TOWARDS_PLACE, text.tokens().get(next))) {
      return Optional.empty();
    }
    int after = text.tokens().get(next).end();
    return named.stream()
        .filter(m -> m.phraseStart() >= after && m.phraseStart() <= after + 1)
        .map(Mention::actor)
        .findFirst();
  }
}
