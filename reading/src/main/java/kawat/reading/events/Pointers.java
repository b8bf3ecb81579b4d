package kawat.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.Affixes;
import kawat.reading.names.Mention;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;

/**
 * Who is meant by words that point back to a party: "kelompok itu", "negara tersebut", "kedua
 * pihak", "negaranya". Keeps what the page named last; asked in the order of its sentences.
 */
final class Pointers {
  /** Words that by themselves may point to somebody; "itu" and "ini" do so after a noun. */
  static final Set<WordClass> OPENING =
      EnumSet.of(
          WordClass.ARMED,
          WordClass.BAND,
          WordClass.BOTH,
          WordClass.OWN,
          WordClass.THREE,
          WordClass.FOUR,
          WordClass.FIVE);

  /** Words from "mereka" to the verb that both do. */
  private static final int NEAR = 4;

  private final Context context;
  private final States states;
  private final Grammar grammar;
  private final Listed listed;
  private Optional<Actor> band = Optional.empty();
  private Optional<Actor> land = Optional.empty();
  private Optional<Actor> office = Optional.empty();
  private Optional<Actor> people = Optional.empty();
  private Optional<Actor> army = Optional.empty();

  Pointers(Context context, States states, Grammar grammar) {
    this.context = context;
    this.states = states;
    this.grammar = grammar;
    this.listed = new Listed(states, grammar);
  }

  /** The mentions of a sentence, with those that pointing words make. */
  List<Mention> with(TokenRun tokens, List<Mention> named) {
    List<Mention> all = new ArrayList<>(named);
    Optional<Actor> first = Optional.empty();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < named.size() && named.get(next).phraseStart() < tokens.get(i).start()) {
        Actor actor = named.get(next).actor();
        army(tokens, i, named.get(next++));
        first = first.isEmpty() && actor.country().isPresent() ? Optional.of(actor) : first;
        note(actor);
      }
      boolean demonstrative = i + 1 < tokens.size() && grammar.demonstrates(tokens.get(i + 1));
      if (demonstrative || grammar.points(tokens.get(i))) { // few words
        point(tokens, i, first, all);
      }
    }
    while (next < named.size()) {
      note(named.get(next++).actor());
    }
    listed.note(tokens, named);
    return all;
  }

  private void note(Actor actor) {
    boolean free = actor.country().isEmpty();
    if (actor.kind() == Kind.GROUP && !free) {
      people = Optional.of(actor);
    }
    if (free && (actor.kind() == Kind.GROUP || actor.kind() == Kind.BODY)) {
      band = Optional.of(actor);
    } else if (actor.kind() == Kind.STATE) {
      land = Optional.of(actor);
    } else if (actor.kind() == Kind.BODY) {
      office = Optional.of(actor);
    }
  }

  private void point(TokenRun tokens, int i, Optional<Actor> first, List<Mention> all) {
    Token token = tokens.get(i);
    List<Actor> several = listed.meant(tokens, i);
    if (!several.isEmpty()) {
      add(tokens, i, i + 1, several, all);
    } else if (grammar.is(WordClass.ARMED, token) && starts(tokens, i) && alone(tokens, i)) {
      army.ifPresent(a -> add(tokens, i, i, List.of(a), all));
    } else if (i == 0 && grammar.is(WordClass.BAND, token) && alone(tokens, i)) {
      band.ifPresent(a -> add(tokens, i, i, List.of(a), all));
    } else if (token.kind() == Token.Kind.NUMBER && part(tokens, i + 1) > 0) {
      int last = part(tokens, i + 1);
      people.ifPresent(a -> add(tokens, i, last, List.of(a), all));
    } else if (grammar.is(WordClass.BOTH, token)) {
      both(tokens, i, all);
    } else if (grammar.is(WordClass.OWN, token) && heads(tokens, i)) {
      first.flatMap(states::state).ifPresent(a -> add(tokens, i, i, List.of(a), all));
    } else if (i + 1 < tokens.size() && grammar.is(WordClass.POINTING, tokens.get(i + 1))) {
      meant(token.lower()).ifPresent(a -> add(tokens, i, i + 1, List.of(a), all));
    }
  }

  /** "Tentara merebut …", "Kelompok yang …": a noun by itself, its owner told before. */
  private boolean alone(TokenRun tokens, int i) {
    String next = tokens.size() > i + 1 ? tokens.get(i + 1).lower() : "";
    return grammar.verb(next)
        || grammar.is(WordClass.RELATIVE, next)
        || grammar.is(WordClass.ADVERB, next)
        || grammar.is(WordClass.PLANNED, next);
  }

  /** True for the first word of a sentence, a clause or an object. */
  private boolean starts(TokenRun tokens, int i) {
    return i == 0
        || tokens.get(i - 1).kind() == Token.Kind.MARK
        || grammar.is(WordClass.SUBORDINATOR, tokens.get(i - 1).lower())
        || grammar.verb(tokens.get(i - 1).lower());
  }

  /** Notes whose army was named last: "tentara Chad". */
  private void army(TokenRun tokens, int next, Mention mention) {
    for (int k = Math.max(0, next - 8); k < next; k++) {
      boolean opens =
          tokens.get(k).start() >= mention.phraseStart()
              && tokens.get(k).end() <= mention.phraseEnd();
      if (opens && grammar.is(WordClass.ARMED, tokens.get(k))) {
        army = states.state(mention.actor()).or(() -> army);
      }
    }
  }

  /** "(86) orang di antaranya", "(11) lainnya": the last token of a part of a group; -1 if none. */
  private int part(TokenRun tokens, int from) {
    int k = from;
    while (k < Math.min(tokens.size(), from + 4)) {
      String word = tokens.get(k).lower();
      if (grammar.is(WordClass.OTHERS, word)) {
        return k;
      }
      if (!grammar.is(WordClass.AMONG, word)) {
        return -1;
      }
      k++;
    }
    return -1;
  }

  private Optional<Actor> meant(String word) {
    if (grammar.is(WordClass.BAND, word) && band.isPresent()) {
      return band;
    }
    return grammar.is(WordClass.LAND, word)
        ? land
        : grammar.is(WordClass.OFFICE, word) ? office : Optional.empty();
  }

  /** "menegaskan pihaknya menolak", ", negaranya": a clause begins, no object stands here. */
  private boolean heads(TokenRun tokens, int i) {
    return i > 0
        && (tokens.get(i - 1).kind() == Token.Kind.MARK
            || grammar.is(WordClass.SUBORDINATOR, tokens.get(i - 1).lower())
            || grammar.verb(tokens.get(i - 1).lower()));
  }

  /** "Kedua pihak sepakat", "antara dua negara", "mereka juga bertemu": who had to do together. */
  private void both(TokenRun tokens, int i, List<Mention> all) {
    String word = tokens.get(i).lower();
    int last = i;
    boolean many = grammar.is(WordClass.THEY, word);
    if (grammar.is(WordClass.TWO, word)) {
      last = side(tokens, i + 1);
      if (last < 0 || (grammar.is(WordClass.NUMERAL, word) && !between(tokens, i))) {
        return;
      }
    }
    if (many && !together(tokens, i)) {
      return;
    }
    List<Actor> pair = context.pair(tokens.get(i).start());
    if (grammar.is(WordClass.LAND, tokens.get(last).lower())) {
      pair = lands(pair);
    }
    boolean told = all.stream().anyMatch(m -> m.phraseStart() == tokens.get(i).start());
    boolean open = last > i;
    if (pair.size() == 2 && (!told || open)) {
      all.removeIf(m -> m.phraseStart() == tokens.get(i).start());
      add(tokens, i, last, pair, all);
    }
  }

  /** "Juru bicara Chad membantah Sudan. Kedua negara …": his state is meant, not he. */
  private List<Actor> lands(List<Actor> pair) {
    return pair.stream().map(a -> states.state(a).orElse(a)).toList();
  }

  private boolean between(TokenRun tokens, int i) {
    return i > 0 && grammar.is(WordClass.BETWEEN, tokens.get(i - 1).lower());
  }

  /** The last word of "(kedua) belah pihak", "(kedua) negara"; -1 where no side is named. */
  private int side(TokenRun tokens, int from) {
    int last = -1;
    for (int k = from; k < Math.min(tokens.size(), from + 2); k++) {
      String word = tokens.get(k).lower();
      last = grammar.is(WordClass.CAMP, word) || grammar.is(WordClass.LAND, word) ? k : last;
    }
    return last;
  }

  private boolean together(TokenRun tokens, int i) {
    boolean subject = i == 0 || tokens.get(i - 1).kind() == Token.Kind.MARK;
    for (int k = i + 1; subject && k < Math.min(tokens.size(), i + NEAR); k++) {
      if (grammar.affixes().is(Affixes.Role.MUTUAL, tokens.get(k).lower())
          && grammar.verb(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      TokenRun tokens, int first, int last, List<Actor> actors, List<Mention> into) {
    int start = tokens.get(first).start();
    int end = tokens.get(last).end();
    if (into.stream().noneMatch(m -> m.phraseStart() < end && m.phraseEnd() > start)) {
      for (Actor actor : actors) {
        into.add(new Mention(start, end, start, end, actor, Mention.How.ROLE, false));
      }
    }
  }
}
