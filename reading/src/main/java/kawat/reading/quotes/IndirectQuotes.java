package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Span;
import kawat.reading.attribution.ClauseWords.Role;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Verb;
import kawat.reading.text.Sentence;

/** Finds clauses that a verb of speech with a subject reports: "Dewi mengatakan bahwa …". */
final class IndirectQuotes {
  private static final int LEAST = 4;
  private final Scene scene;
  private final Words words;
  private final Subjects subjects;
  private final Clauses clauses;
  private final ClauseEnds ends;
  private final SpeakersAfter after;
  private final Discourse discourse;
  private final Owners owners;

  IndirectQuotes(
      Scene scene, Discourse discourse, Subjects subjects, Clauses clauses, SpeakersAfter after) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.owners = new Owners(scene, discourse, subjects);
    this.subjects = subjects;
    this.clauses = clauses;
    this.ends = new ClauseEnds(scene);
    this.after = after;
  }

  /**
   * The reports of a sentence, in order.
   *
   * @param spoken the direct quotes that begin in it
   */
  List<Draft> of(Sentence sentence, List<Draft> spoken) {
    List<Draft> found = new ArrayList<>(spoken);
    int from = scene.first(sentence);
    int end = scene.end(sentence);
    for (int w = from; w < end; w++) {
      if (scene.quoted(w)) {
        continue;
      }
      int at = w;
      Optional<Verb> verb = scene.lexicon.verbAt(words, w);
      Optional<Draft> draft =
          verb.isPresent()
              ? reported(verb.get(), at, sentence, found)
              : postposed(at, sentence, found);
      draft.filter(d -> !known(d, found)).ifPresent(found::add);
    }
    found.removeAll(spoken);
    return found;
  }

  private static boolean known(Draft draft, List<Draft> found) {
    return found.stream()
        .anyMatch(f -> !f.direct() && f.start() == draft.start() && f.end() == draft.end());
  }

  private Optional<Draft> reported(Verb verb, int at, Sentence sentence, List<Draft> found) {
    int from = scene.first(sentence);
    if (unreal(at, from)) {
      return Optional.empty();
    }
    Optional<Stretch> stretch = clauses.reportedBy(verb, at, scene.end(sentence));
    if (stretch.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = speaker(at, from, sentence, found);
    Stretch s = stretch.get();
    return speaker.map(
        who -> {
          Draft draft =
              Draft.indirect(
                  span(s),
                  who.actors(),
                  words.start(at),
                  words.end(at),
                  words.is(at - 1, Role.RELATIVE)
                      ? "quote.indirect.relative"
                      : "quote.indirect." + verb.kind().name().toLowerCase(Locale.ROOT));
          return words.roles().is(verb.form(), Role.WRITES)
                  || verb.kind() == Kind.SAY && letter(sentence)
              ? draft.inWriting()
              : draft;
        });
  }

  /** "Dalam suratnya, Dewi berharap …". */
  private boolean letter(Sentence sentence) {
    for (int w = scene.first(sentence); w < scene.end(sentence); w++) {
      String lower = scene.lexicon.bare(words.lower(w));
      if (words.roles().is(lower, Role.LETTER)) {
        return true;
      }
    }
    return false;
  }

  private Span span(Stretch stretch) {
    return new Span(words.start(stretch.first()), words.end(stretch.end() - 1));
  }

  /** "tidak mengatakan", "akan mengumumkan", "untuk memastikan": nothing was said. */
  private boolean unreal(int verb, int from) {
    int w = verb - 1;
    for (int steps = 0; w >= from && steps < 3; steps++, w--) {
      String lower = words.lower(w);
      if (words.roles().is(lower, Role.NEGATION) || words.roles().is(lower, Role.UNREAL)) {
        return !(words.roles().is(lower, Role.CAN) && steps > 0);
      }
      if (!scene.lexicon.adverbs.contains(lower)) {
        return words.roles().is(lower, Role.RELATIVE) && negatedHead(w, from);
      }
    }
    return false;
  }

  /** "tidak ada negara yang menyatakan". */
  private boolean negatedHead(int relative, int from) {
    for (int w = relative - 1; w >= from && relative - w < 6; w--) {
      if (words.is(w, Role.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Speaker> speaker(int verb, int from, Sentence sentence, List<Draft> found) {
    int before = verb - 1;
    while (before > from && scene.lexicon.adverbs.contains(words.lower(before))) {
      before--;
    }
    boolean shares =
        before >= from && (words.is(before, Role.SHARING) || participle(before, verb, sentence));
    if (shares) {
      Optional<Speaker> shared = shared(verb, from, sentence, found);
      if (shared.isPresent()) {
        return shared;
      }
    }
    return subjects.before(verb, from).filter(this::speaks).or(() -> opened(verb, from));
  }

  /**
   * A sentence that opens with its verb goes on from the one before: "Menurut dia, … Menilai …".
   */
  private Optional<Speaker> opened(int verb, int from) {
    return verb == scene.body(scene.sentence(from)) && !discourse.last().isEmpty()
        ? Optional.of(new Speaker(discourse.last(), verb, verb))
        : Optional.empty();
  }

  private boolean speaks(Speaker speaker) {
    return !speaker.actors().isEmpty();
  }

  /** "Militer membenarkan serangan itu, menyebut …": a verb stands between subject and comma. */
  private boolean participle(int comma, int verb, Sentence sentence) {
    if (!words.lower(comma).equals(",")) {
      return false;
    }
    Optional<Speaker> main = subjects.main(sentence, verb);
    if (main.isEmpty()) {
      return false;
    }
    for (int w = main.get().end(); w < comma; w++) {
      if (scene.lexicon.predicate(words.lower(w)) && scene.mention(w).isEmpty()) {
        return !words.is(w - 1, Role.RELATIVE);
      }
    }
    return false;
  }

  /** The subject of the verb that this one is joined to. */
  private Optional<Speaker> shared(int verb, int from, Sentence sentence, List<Draft> found) {
    Draft last = null;
    for (Draft draft : found) {
      if (draft.cueStart() >= sentence.start() && draft.cueStart() < words.start(verb)) {
        last = draft;
      }
    }
    if (last == null) {
      return subjects.main(sentence, verb).filter(this::speaks);
    }
    List<Actor> speakers = last.speakers();
    boolean medium = speakers.stream().anyMatch(a -> a.kind() == Actor.Kind.MEDIUM);
    if (medium && !last.direct() && words.is(verb - 1, Role.AND)) {
      int inner = words.from(last.start());
      Optional<Speaker> embedded = subjects.before(innerVerb(inner, verb), inner);
      if (embedded.isPresent()) {
        return embedded;
      }
    }
    return Optional.of(new Speaker(speakers, verb, verb));
  }

  /** First predicate of the reported clause. */
  private int innerVerb(int inner, int verb) {
    for (int w = inner; w < verb; w++) {
      if (scene.lexicon.predicate(words.lower(w)) && scene.mention(w).isEmpty()) {
        return w;
      }
    }
    return inner;
  }

  /** "Serangan itu gagal, kata Dewi." */
  private Optional<Draft> postposed(int cue, Sentence sentence, List<Draft> found) {
    int from = scene.body(sentence);
    if (!scene.lexicon.clauseCue(words.lower(cue))
        || cue - from < 2
        || !words.near(cue - 1).equals(",")
        || scene.quoted(cue - 2)
        || found.stream().anyMatch(d -> d.direct() && d.cueStart() == words.start(cue))) {
      return Optional.empty();
    }
    boolean own = scene.lexicon.objective(words.lower(cue));
    Optional<Speaker> speaker =
        own
            ? Optional.of(new Speaker(owners.of(cue), cue, cue + 1)).filter(this::speaks)
            : after.at(cue + 1, scene.end(sentence));
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Stretch before = new Stretch(clauseStart(cue, from), cue - 1);
    Stretch longer = ends.longer(before, speaker.get().end(), scene.end(sentence));
    return speaker
        .filter(s -> longer.length() >= LEAST)
        .map(
            s ->
                Draft.indirect(
                    span(longer),
                    s.actors(),
                    words.start(cue),
                    words.end(cue),
                    "quote.indirect.postposed"));
  }

  /** After a quotation in the same sentence the clause starts anew. */
  private int clauseStart(int cue, int from) {
    for (int w = cue - 1; w > from; w--) {
      if (scene.quoted(w - 1)) {
        return w;
      }
    }
    return from;
  }
}
