package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.names.Mention;
import kawat.reading.text.Mark;
import kawat.reading.text.ReadText;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;

/** Parties without a name of their own: "polisi setempat", "Barat", "WNI". Immutable. */
final class Unnamed {
  private static final int ADJECTIVES = 3;

  private record Entry(List<String> words, String name, Optional<String> country) {}

  private final WordMap<List<Entry>> byFirstWord = new WordMap<>();
  private final Mark opening = Mark.of(word -> byFirstWord.has(word.lower()));

  Unnamed(LanguagePack pack) {
    for (Row row : pack.table("event-parties.tsv")) {
      List<String> words = List.of(row.text("word").toLowerCase(Locale.ROOT).split(" "));
      String country = row.text("country");
      byFirstWord
          .at(words.getFirst(), ArrayList::new)
          .add(
              new Entry(
                  words,
                  row.text("name"),
                  country.isEmpty() ? Optional.empty() : Optional.of(country)));
    }
  }

  /** Mentions of such parties where no name stands. */
  List<Mention> in(ReadText text, TokenRun tokens, List<Mention> named, Grammar grammar) {
    List<Mention> found = new ArrayList<>();
    for (int i = tokens.next(opening, 0); i < tokens.size(); i = tokens.next(opening, i + 1)) {
      for (Entry entry : byFirstWord.get(tokens.get(i).lower(), List.of())) {
        int last = last(tokens, i, entry, grammar);
        if (last >= i && !owned(tokens, i, grammar) && free(tokens, i, last, named)) {
          found.add(mention(text, tokens.get(i), tokens.get(last), entry));
          i = last;
          break;
        }
      }
    }
    return found;
  }

  private static int last(TokenRun tokens, int first, Entry entry, Grammar grammar) {
    int size = entry.words().size();
    for (int k = 1; k < size; k++) {
      if (first + k >= tokens.size()
          || !tokens.get(first + k).lower().equals(entry.words().get(k))) {
        return -1;
      }
    }
    int last = first + size - 1;
    while ((entry.name().isEmpty() || entry.name().endsWith("+"))
        && last - first < ADJECTIVES
        && last + 1 < tokens.size()
        && adjective(tokens.get(last + 1), grammar)) {
      last++;
    }
    return last;
  }

  private static boolean adjective(Token token, Grammar grammar) {
    String lower = token.lower();
    return token.kind() == Token.Kind.WORD && !token.capitalised() && grammar.noun(lower);
  }

  /** "markas polisi", "wilayah separatis": the noun before is what is meant. */
  private static boolean owned(TokenRun tokens, int first, Grammar grammar) {
    if (first == 0 || tokens.get(first).capitalised()) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return grammar.noun(before.lower())
        && before.kind() == Token.Kind.WORD
        && !grammar.affixes().is(Affixes.Role.ABSTRACT, before.lower())
        && !before.capitalised()
        && !grammar.is(WordClass.WORLDWIDE, tokens.get(first).lower());
  }

  /** True where neither these words nor the next, their owner's, are a name: "polisi Jepang". */
  private static boolean free(TokenRun tokens, int first, int last, List<Mention> named) {
    int start = tokens.get(first).start();
    int end = last + 1 < tokens.size() ? tokens.get(last + 1).end() : tokens.get(last).end();
    return named.stream().noneMatch(m -> m.phraseStart() < end && m.phraseEnd() > start);
  }

  private static Mention mention(ReadText text, Token first, Token last, Entry entry) {
    String words = text.slice(first.start(), last.end());
    String head = entry.name().endsWith("+") ? entry.name().replace("+", "") : "";
    String name = entry.name().isEmpty() ? words : entry.name();
    if (!head.isEmpty()) {
      name = head + words.substring(first.text().length());
    }
    String key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    Actor actor = new Actor(key, name, Actor.Kind.GROUP, entry.country());
    return new Mention(
        first.start(), last.end(), first.start(), last.end(), actor, Mention.How.ROLE, false);
  }
}
