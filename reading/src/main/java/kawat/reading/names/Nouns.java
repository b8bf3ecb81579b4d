package kawat.reading.names;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.text.ReadText;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;

/** Actors that have a common noun for a name: "analis", "warga Peru", "kepolisian setempat". */
final class Nouns {
  private final Lexicon lexicon;

  Nouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Actor> actor(ReadText text, Mentions known, int start, int end) {
    TokenRun tokens = text.tokens();
    int from = text.tokenFrom(start);
    int to = text.tokenFrom(end);
    while (from < to && quantity(tokens, from) > 0) {
      from += quantity(tokens, from);
    }
    boolean back = false;
    while (to > from
        && (lexicon.listed(Part.BACK, tokens.get(to - 1).lower()) || mark(tokens, to - 1))) {
      back |= !mark(tokens, to - 1);
      to--;
    }
    if (from >= to) {
      return Optional.empty();
    }
    String name = text.slice(tokens.get(from).start(), tokens.get(to - 1).end());
    boolean here = back || lexicon.listed(Part.LOCAL, tokens.get(to - 1).lower());
    Optional<String> country = country(known.within(start, end));
    if (country.isEmpty() && here) {
      country = country(known.before(start).reversed());
    }
    return Optional.of(new Actor(Slug.of(name), name, Kind.GROUP, country));
  }

  private static boolean mark(TokenRun tokens, int at) {
    return tokens.get(at).kind() == Token.Kind.MARK;
  }

  /** How many words of number or amount stand here: "sejumlah", "salah satu", "tiga puluh". */
  private int quantity(TokenRun tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.WORD || lexicon.listed(Part.QUANTITY, token.lower())) {
      return 1;
    }
    boolean pair =
        at + 1 < tokens.size()
            && lexicon.listed(Part.QUANTITY, token.lower() + " " + tokens.get(at + 1).lower());
    return pair ? 2 : 0;
  }

  /** The country of the first state or place. */
  private static Optional<String> country(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::actor)
        .filter(a -> a.kind() == Kind.STATE || a.kind() == Kind.PLACE)
        .flatMap(a -> a.country().stream())
        .findFirst();
  }
}
