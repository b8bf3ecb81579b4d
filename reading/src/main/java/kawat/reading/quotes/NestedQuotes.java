package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.model.Span;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** Finds speech in speech: "Presiden Arga mengatakan perundingan berjalan," kata Dewi. */
final class NestedQuotes {
  private static final int LONGEST_SUBJECT = 50;
  private static final Set<Kind> KINDS =
      Set.of(Kind.SAY, Kind.REPORT, Kind.CLAIM, Kind.DENY, Kind.DEMAND, Kind.PROMISE, Kind.ACCUSE);
  private final Scene scene;
  private final Words words;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Descriptions descriptions;

  NestedQuotes(Scene scene, Subjects subjects, Clauses clauses, Descriptions descriptions) {
    this.descriptions = descriptions;
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
        if (!scene.lexicon.tells(words.word(w))) {
          continue;
        }
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
    if (before < from || words.is(before, Role.SELF)) {
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        bracketed(before, from).or(() -> joined(before, at, from)).or(() -> group(verb, from, at));
    Optional<Stretch> stretch = clauses.reportedBy(verb, at, end);
    if (speaker.isEmpty() || stretch.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> actors = speaker.get().actors();
    if (actors.stream().anyMatch(a -> same(a, outer))) {
      return Optional.empty();
    }
    Stretch s = stretch.get();
    return Optional.of(
        Draft.indirect(
            new Span(words.start(s.first()), words.end(s.end() - 1)),
            actors,
            words.start(at),
            words.end(at),
            "quote.indirect.nested"));
  }

  /** "Banyak sekutu kami, dengan tegas, memberi tahu saya bahwa …": who opens the sentence. */
  private Optional<Speaker> group(Verb verb, int from, int at) {
    return verb.kind() == Kind.SAY
        ? descriptions.startingAt(from, at).filter(s -> s.actors().getFirst().name().contains(" "))
        : Optional.empty();
  }

  /** "memuji Budi dan mengatakan …" inside a quotation: the subject of the first verb. */
  private Optional<Speaker> joined(int before, int at, int from) {
    if (!words.is(before, Role.AND)) {
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
    int open = before - 1;
    while (open > from && !words.lower(open).equals("(")) {
      open--;
    }
    int first = open + 1;
    return scene
        .mention(before - 1)
        .map(m -> new Speaker(List.of(m.actor()), first, before))
        .or(() -> descriptions.startingAt(first, before));
  }

  /** Himself, or the state or office he speaks for: "Korvia meminta …," kata dutanya. */
  private static boolean same(Actor actor, Draft outer) {
    boolean person = actor.kind() == Actor.Kind.PERSON;
    return outer.speakers().stream()
        .anyMatch(
            s ->
                s.key().equals(actor.key())
                    || (!person && s.country().isPresent() && s.country().equals(actor.country())));
  }

  /**
   * Leaves out what is told twice: what somebody says of his own words ("Dewi mengatakan ia
   * berharap …"), and a medium's report that is all another's words ("KCNA melaporkan Dewi
   * mengatakan …").
   */
  static List<Draft> pruned(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft outer : drafts) {
      for (Draft inner : drafts) {
        boolean inside =
            inner != outer && outer.start() <= inner.cueStart() && inner.end() <= outer.end();
        if (inside && inner.speakers().equals(outer.speakers())) {
          kept.remove(inner);
        } else if (inside && relayed(outer, inner)) {
          kept.remove(outer);
        }
      }
    }
    return kept;
  }

  private static boolean relayed(Draft outer, Draft inner) {
    boolean medium = outer.speakers().stream().anyMatch(a -> a.kind() == Actor.Kind.MEDIUM);
    boolean all = inner.end() == outer.end() && inner.cueStart() - outer.start() < LONGEST_SUBJECT;
    return medium && (all || 2 * (inner.end() - inner.start()) > outer.end() - outer.start());
  }

  /** Speech in speech, and fragments, get the chain of what is around them and its speaker. */
  static List<Draft> sourced(List<Draft> drafts) {
    return drafts.stream()
        .map(d -> outer(d, drafts).map(o -> d.sourced(behind(o, d))).orElse(d))
        .toList();
  }

  private static Optional<Draft> outer(Draft draft, List<Draft> drafts) {
    boolean inner =
        draft.by().equals("quote.direct.fragment")
            || (!draft.direct() && !draft.by().equals("quote.indirect.relative"));
    if (!inner) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(o -> o.start() <= draft.start() && draft.end() <= o.end() + 1)
        .filter(o -> o != draft && !o.spans().equals(draft.spans()))
        .min(Comparator.comparingInt(o -> o.end() - o.start()));
  }

  /** The outer quote's chain, with its speaker as the last source. */
  private static Chain behind(Draft outer, Draft draft) {
    List<Hop> hops = new ArrayList<>(outer.chain().hops());
    for (Actor speaker : outer.speakers()) {
      if (!draft.speakers().contains(speaker)) {
        hops.add(new Hop(speaker, Relation.ACCORDING_TO, "", Optional.empty()));
      }
    }
    return new Chain(hops);
  }
}
