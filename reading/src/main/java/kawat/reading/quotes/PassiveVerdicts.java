package kawat.reading.quotes;

import java.util.Optional;
import kawat.model.Span;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/**
 * Finds what somebody denied, called or demanded where the verb is passive and its maker follows:
 * "Kabar itu dibantah Dewi"; "pakta yang dikecam Korvia sebagai ancaman"; "Lumen, yang diminta
 * Korvia mengirim kapal".
 */
final class PassiveVerdicts {
  private static final int LEAST = 2;
  private static final int NEAR_AS = 12;
  private static final int NEAR_AGENT = 8;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final SpeakersAfter after;

  PassiveVerdicts(Scene scene, ClauseEnds ends, SpeakersAfter after) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = ends;
    this.after = after;
  }

  Optional<Draft> at(int verb, Sentence sentence) {
    boolean any =
        words.is(verb, Role.DENIED) || words.is(verb, Role.CALLED_SO) || words.is(verb, Role.ASKED);
    if (!any || negated(verb)) {
      return Optional.empty();
    }
    if (words.is(verb, Role.DENIED)) {
      return denied(verb, sentence);
    }
    Optional<Draft> called =
        words.is(verb, Role.CALLED_SO) ? called(verb, sentence) : Optional.empty();
    return called.isEmpty() && words.is(verb, Role.ASKED) ? asked(verb, sentence) : called;
  }

  private boolean negated(int verb) {
    int w = verb - 1;
    while (w > 0 && scene.lexicon.adverbs.contains(words.lower(w))) {
      w--;
    }
    return words.is(w, Role.NEGATION) || words.is(w, Role.UNREAL);
  }

  /** "Tuduhan itu ditepis mentah-mentah oleh Korvia": what stands before the verb. */
  private Optional<Draft> denied(int verb, Sentence sentence) {
    int that = relative(verb);
    if (that > 0 && (that == verb - 1 || !words.is(that - 1, Role.CLAIMED))) {
      return Optional.empty();
    }
    if (that > 0) { // "…, tuduhan yang berkali-kali dibantah Korvia"
      return agent(verb, scene.end(sentence))
          .map(s -> draft(new Stretch(that - 1, s.end()), s, verb));
    }
    int first = verb;
    while (first > scene.body(sentence) && !opens(first - 1)) {
      first--;
    }
    int end = verb;
    while (end > first && scene.lexicon.adverbs.contains(words.lower(end - 1))) {
      end--;
    }
    Stretch told = new Stretch(first, end);
    if (relative(told)) { // "permintaan yang dua kali ditampik Korvia"
      return Optional.empty();
    }
    return agent(verb, scene.end(sentence))
        .filter(s -> told.length() >= LEAST)
        .map(s -> draft(told, s, verb));
  }

  /** True where the verb after it belongs to a relative clause. */
  private boolean relative(Stretch told) {
    for (int w = told.end() - 1; w > told.first() && !words.is(w, Role.POINTING); w--) {
      if (words.is(w, Role.RELATIVE)) {
        return scene.mention(told.end() - 1).isEmpty();
      }
    }
    return false;
  }

  /** The "yang" before a verb and its adverbs, or -1. */
  private int relative(int verb) {
    int w = verb - 1;
    while (w > 0 && adverbial(w)) {
      w--;
    }
    return words.is(w, Role.RELATIVE) ? w : -1;
  }

  private boolean adverbial(int word) {
    return scene.lexicon.adverbs.contains(words.lower(word)) || words.lower(word).contains("-");
  }

  private boolean opens(int word) {
    return words.is(word, Role.OPENS_CLAUSE) || scene.quoted(word) || words.mark(word);
  }

  /** "yang dikecam Korvia sebagai ancaman", "yang oleh media Lumen disebut sebagai dalang". */
  private Optional<Draft> called(int verb, Sentence sentence) {
    int end = scene.end(sentence);
    int as = labelled(verb, end);
    if (as < 0) {
      return Optional.empty();
    }
    return (as == verb + 1 ? before(verb, sentence) : agent(verb, as))
        .filter(s -> s.end() <= as)
        .flatMap(
            s ->
                ends.cut(as, clauseEnd(as, end))
                    .filter(t -> t.length() >= LEAST)
                    .map(t -> draft(opened(t, verb), s, verb)));
  }

  /** "…, gagasan yang dikecam Korvia sebagai ancaman": with what is called so. */
  private Stretch opened(Stretch label, int verb) {
    int that = relative(verb);
    return that > 0 && words.is(that - 1, Role.ASIDE) ? new Stretch(that - 1, label.end()) : label;
  }

  private int labelled(int verb, int end) {
    for (int w = verb + 1; w < Math.min(end, verb + NEAR_AS); w++) {
      if (words.is(w, Role.LABELLED)) {
        return w;
      }
      if (words.mark(w)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Lumen, yang diminta Korvia mengirim kapal": a clause after the one who asks. */
  private Optional<Draft> asked(int verb, Sentence sentence) {
    int end = scene.end(sentence);
    return agent(verb, end)
        .filter(s -> asks(s.end()))
        .flatMap(
            s ->
                ends.cut(
                        words.is(s.end(), Role.THAT) ? s.end() + 1 : s.end(),
                        clauseEnd(s.end(), end))
                    .filter(t -> t.length() >= LEAST)
                    .map(t -> draft(t, s, verb)));
  }

  /** Where the main clause goes on: "…, yang diminta Korvia mengirim kapal, masih menunggu". */
  private int clauseEnd(int first, int limit) {
    for (int w = first; w + 1 < limit; w++) {
      if (words.lower(w).equals(",")
          && !scene.quoted(w)
          && scene.mention(w + 1).isEmpty()
          && scene.lexicon.predicate(words.lower(w + 1))) {
        return w;
      }
    }
    return limit;
  }

  private boolean asks(int word) {
    return words.is(word, Role.THAT)
        || words.is(word, Role.PURPOSE)
        || (scene.lexicon.predicate(words.near(word)) && scene.mention(word).isEmpty());
  }

  /** "disangkal mentah-mentah oleh Korvia", "diminta Korvia": a named maker near the verb. */
  private Optional<Speaker> agent(int verb, int limit) {
    int at = verb + 1;
    while (at < Math.min(limit, verb + NEAR_AGENT) && adverbial(at)) {
      at++;
    }
    boolean by = words.is(at, Role.BY);
    Optional<Speaker> speaker = after.at(by ? at + 1 : at, limit);
    return by || named(at) ? speaker : Optional.empty();
  }

  private boolean named(int word) {
    return scene.party(word).isPresent() || scene.lexicon.speaks(words.near(word));
  }

  /** "yang oleh media di Lumen kerap disebut sebagai …": the maker stands before. */
  private Optional<Speaker> before(int verb, Sentence sentence) {
    for (int w = verb - 1; w > scene.first(sentence) && verb - w < NEAR_AS; w--) {
      if (words.is(w, Role.BY)) {
        return after.at(w + 1, verb);
      }
      if (words.mark(w)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Draft draft(Stretch stretch, Speaker speaker, int verb) {
    return Draft.indirect(
        new Span(words.start(stretch.first()), words.end(stretch.end() - 1)),
        speaker.actors(),
        words.start(verb),
        words.end(verb),
        "quote.indirect.passive");
  }
}
