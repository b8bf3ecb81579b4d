package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Span;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Verb;
import kawat.reading.text.Sentence;

/** Finds clauses that a verb of speech with a subject reports: "Dewi mengatakan bahwa …". */
final class IndirectQuotes {
  private static final int REACH_NAME = 4;

  /** Chars from a verb to the words themselves: "berkata singkat, ". */
  private static final int REACH_QUOTE = 20;

  private final Scene scene;
  private final Words words;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Discourse discourse;
  private final Tags tags;
  private final SpeakersAfter after;

  IndirectQuotes(
      Scene scene,
      Discourse discourse,
      Subjects subjects,
      Clauses clauses,
      SpeakersAfter after,
      Recall recall) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.subjects = subjects;
    this.clauses = clauses;
    this.after = after;
    this.tags = new Tags(scene, new Owners(scene, discourse, subjects, recall), after);
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
      if (scene.quoted(w) || !scene.lexicon.tells(words.word(w))) {
        continue;
      }
      int at = w;
      Optional<Verb> verb = scene.lexicon.verbAt(words, w);
      Optional<Draft> draft =
          verb.isPresent()
              ? reported(verb.get(), at, sentence, found)
              : tags.at(at, sentence, found);
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
    if (unreal(at, from) || anonymous(at)) {
      return Optional.empty();
    }
    Optional<Stretch> stretch =
        clauses.reportedBy(verb, at, scene.end(sentence)).filter(s -> !spokenOut(s, at, found));
    if (stretch.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = speaker(at, from, sentence, found);
    Stretch s = stretch.get();
    return speaker
        .map(who -> after.source(who, at))
        .map(
            who -> {
              Draft draft =
                  Draft.indirect(
                      span(words, s),
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

  /** "Dewi hanya berkata singkat, "Tanya mereka," lalu pergi": the words themselves follow. */
  private boolean spokenOut(Stretch stretch, int verb, List<Draft> found) {
    int start = words.start(stretch.first());
    int end = words.end(stretch.end() - 1);
    return found.stream()
        .filter(Draft::direct)
        .anyMatch(
            d ->
                d.cueStart() == words.start(verb)
                    && start <= d.start()
                    && d.start() <= start + REACH_QUOTE
                    && d.end() <= end + 1);
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

  static Span span(Words words, Stretch stretch) {
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

  /** "seorang pejabat yang meminta namanya dirahasiakan": no request that is news. */
  private boolean anonymous(int verb) {
    for (int w = verb + 1; w <= verb + REACH_NAME; w++) {
      if (words.is(w, Role.HIDDEN)) {
        return words.is(verb - 1, Role.RELATIVE) || words.is(verb - 1, Role.MANNER);
      }
    }
    return false;
  }

  /** "tidak ada negara yang menyatakan". */
  private boolean negatedHead(int relative, int from) {
    for (int w = relative - 1; w >= from && relative - w < 6; w--) {
      if (words.is(w, Role.NEGATION)
          && !words.roles().affixes().is(Affixes.Role.ACTIVE, words.lower(w))) {
        return true; // but "menolak gugatan Korvia yang menuding …"
      }
    }
    return false;
  }

  private Optional<Speaker> speaker(int verb, int from, Sentence sentence, List<Draft> found) {
    int before = verb - 1;
    while (before > from
        && scene.lexicon.adverbs.contains(words.lower(before))
        && !words.is(before, Role.SHARING)) {
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
    return subjects
        .before(verb, from)
        .filter(this::speaks)
        .or(() -> opened(verb, from))
        .or(() -> medium(verb, sentence));
  }

  /**
   * A sentence that opens with its verb goes on from the one before: "Menurut dia, … Menilai …".
   */
  private Optional<Speaker> opened(int verb, int from) {
    return verb == scene.body(scene.sentence(from)) && !discourse.last().isEmpty()
        ? Optional.of(new Speaker(discourse.last(), verb, verb))
        : Optional.empty();
  }

  /** "Suara Pesisir mewartakan …": a medium that only the sources know. */
  private Optional<Speaker> medium(int verb, Sentence sentence) {
    return scene.attribution.citationsIn(sentence).stream()
        .filter(c -> c.before() && c.end() == words.end(verb) && !c.hops().isEmpty())
        .map(c -> new Speaker(List.of(c.hops().getLast().source()), words.from(c.start()), verb))
        .findFirst();
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
    for (int w = comma - 1; w > main.get().end(); w--) {
      if ((words.mark(w) && ";:".contains(words.lower(w))) || words.is(w, Role.OPPOSING)) {
        return false; // "Lumen setuju; Korvia, tetangganya, khawatir …"
      }
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
      return subjects.main(sentence, verb).filter(this::speaks).or(() -> first(sentence, verb));
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

  /** "Belasan anggota dewan itu mengutuk kudeta dan menyerukan …": who does the first deed. */
  private Optional<Speaker> first(Sentence sentence, int verb) {
    int from = scene.body(sentence);
    return subjects.before(innerVerb(from, verb), from).filter(this::speaks);
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
}
