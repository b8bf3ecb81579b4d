package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.model.Span;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.Clauses.Stretch;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** Finds speech in speech: "Presiden Arga mengatakan perundingan berjalan," kata Dewi. */
final class NestedQuotes {
  private static final Set<String> SELF = Set.of("saya", "aku", "kami", "kita");
  private static final Set<Kind> KINDS =
      Set.of(Kind.SAY, Kind.REPORT, Kind.CLAIM, Kind.DENY, Kind.DEMAND, Kind.PROMISE, Kind.ACCUSE);
  private final Scene scene;
  private final Words words;
  private final Subjects subjects;
  private final Clauses clauses;

  NestedQuotes(Scene scene, Subjects subjects, Clauses clauses) {
    this.scene = scene;
    this.words = scene.words;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  List<Draft> of(Draft outer) {
    List<Draft> found = new ArrayList<>();
    for (Span span : outer.spans()) {
      int from = words.from(span.start());
      int end = words.from(span.end());
      for (int w = from; w < end; w++) {
        if (words.lower(w).equals(".")) {
          from = w + 1;
        }
        int first = from;
        int at = w;
        scene
            .lexicon
            .verbAt(words, w)
            .filter(v -> KINDS.contains(v.kind()))
            .flatMap(v -> nested(v, at, first, sentenceEnd(at, end), outer))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The word before the verb and its adverbs. */
  private int subjectEnd(int verb, int from) {
    int before = verb - 1;
    while (before > from && scene.lexicon.adverbs.contains(words.lower(before))) {
      before--;
    }
    return before;
  }

  private int sentenceEnd(int from, int end) {
    int at = from;
    while (at < end && !Set.of(".", "!", "?").contains(words.lower(at))) {
      at++;
    }
    return at;
  }

  private Optional<Draft> nested(Verb verb, int at, int from, int end, Draft outer) {
    int before = subjectEnd(at, from);
    if (before < from || SELF.contains(words.lower(before))) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = bracketed(before, from).or(() -> joined(before, at, from));
    Optional<Stretch> stretch = clauses.reportedBy(verb, at, end);
    if (speaker.isEmpty() || stretch.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> actors = speaker.get().actors();
    if (actors.stream().anyMatch(outer.speakers()::contains)) {
      return Optional.empty();
    }
    Stretch s = stretch.get();
    return Optional.of(
        Draft.indirect(
                new Span(words.start(s.first()), words.end(s.end() - 1)),
                actors,
                words.start(at),
                words.end(at),
                "quote.indirect.nested")
            .sourced(behind(outer)));
  }

  /** "memuji Budi dan mengatakan …" inside a quotation: the subject of the first verb. */
  private Optional<Speaker> joined(int before, int at, int from) {
    if (!words.lower(before).equals("dan")) {
      return subjects.before(at, from);
    }
    for (int w = from; w < before; w++) {
      if (scene.lexicon.predicate(words.lower(w)) && scene.mention(w).isEmpty()) {
        return subjects.before(w, from);
      }
    }
    return Optional.empty();
  }

  /** "(Presiden) minta …": whom the paper put in brackets. */
  private Optional<Speaker> bracketed(int before, int from) {
    if (!words.lower(before).equals(")") || before - 1 < from) {
      return Optional.empty();
    }
    return scene.mention(before - 1).map(m -> new Speaker(List.of(m.actor()), before - 1, before));
  }

  /** The outer quote's chain, with its speaker as the last source. */
  static Chain behind(Draft outer) {
    List<Hop> hops = new ArrayList<>(outer.chain().hops());
    for (Actor speaker : outer.speakers()) {
      hops.add(new Hop(speaker, Relation.ACCORDING_TO, "", Optional.empty()));
    }
    return new Chain(hops);
  }
}
