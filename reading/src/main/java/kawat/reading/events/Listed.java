package kawat.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.names.Mention;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;

/**
 * The states that a page names in one breath, by how many they are: whom "ketiga negara" and "empat
 * negara itu" mean after "Peru, Bolivia, Cile, dan Ekuador menutup perbatasan".
 */
final class Listed {
  private static final List<WordClass> NUMERALS =
      List.of(WordClass.THREE, WordClass.FOUR, WordClass.FIVE);
  private static final int LEAST = 3;

  private final States states;
  private final Grammar grammar;
  private final Map<Integer, List<Actor>> latest = new HashMap<>();

  Listed(States states, Grammar grammar) {
    this.states = states;
    this.grammar = grammar;
  }

  /** Remembers the lists of a sentence. */
  void note(TokenRun tokens, List<Mention> named) {
    List<Actor> list = new ArrayList<>();
    int end = -1;
    for (Mention mention : named) {
      if (mention.phraseStart() < end) {
        continue;
      }
      boolean goesOn = !list.isEmpty() && joined(tokens, end, mention.phraseStart());
      if (!goesOn) {
        keep(list);
        list.clear();
      }
      states.state(mention.actor()).filter(s -> !list.contains(s)).ifPresent(list::add);
      end = mention.phraseEnd();
    }
    keep(list);
  }

  private void keep(List<Actor> list) {
    if (list.size() >= LEAST) {
      latest.put(list.size(), List.copyOf(list));
    }
  }

  /** True where nothing but commas and "dan" stands between two chars. */
  private boolean joined(TokenRun tokens, int from, int to) {
    boolean any = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() >= from && token.end() <= to) {
        any = true;
        if (!token.lower().equals(",") && !grammar.is(WordClass.COORDINATOR, token)) {
          return false;
        }
      }
    }
    return any;
  }

  /** The states that a numeral and the noun after it mean; empty where no such list was told. */
  List<Actor> meant(TokenRun tokens, int i) {
    if (i + 1 >= tokens.size() || !grammar.is(WordClass.LAND, tokens.get(i + 1))) {
      return List.of();
    }
    boolean points =
        grammar.is(WordClass.ORDINALS, tokens.get(i)) // "ketiga negara", but "tiga negara itu"
            || i + 2 < tokens.size() && grammar.is(WordClass.POINTING, tokens.get(i + 2));
    for (int n = 0; points && n < NUMERALS.size(); n++) {
      if (grammar.is(NUMERALS.get(n), tokens.get(i))) {
        return latest.getOrDefault(LEAST + n, List.of());
      }
    }
    return List.of();
  }
}
