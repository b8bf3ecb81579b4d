package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Bare;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Np;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** What does a verb of speech report: which clause or noun phrase after it? */
final class Clauses {
  private static final int NEAR_BAHWA = 7;
  private static final int FAR_BAHWA = 25;
  private static final int LEAST_CLAUSE = 3;
  private static final int NEAR_POINT = 5;

  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Predicates predicates;
  private final Labels labels;
  private final Nominals nominals;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = new ClauseEnds(scene);
    this.predicates = new Predicates(scene);
    this.labels = new Labels(scene, ends);
    this.nominals = new Nominals(scene, ends, predicates);
  }

  /**
   * The clause or noun phrase that a verb of speech reports; empty where it reports nothing that
   * counts.
   */
  Optional<Stretch> reportedBy(Verb verb, int at, int limit) {
    int after = at + (verb.form().contains(" ") ? 2 : 1);
    int next = plain(after);
    if (next >= limit) {
      return Optional.empty();
    }
    int that = bahwa(next, limit);
    if (that > 0
        && (verb.kind() != Kind.PRAISE || that == next)
        && (verb.kind() != Kind.DEMAND || warns(next, that))) {
      boolean noun = verb.kind() == Kind.DENY && that > next; // "menampik laporan bahwa …"
      return ends.cut(noun ? next : that + 1, limit);
    }
    if (words.lower(next).equals(",")) {
      return afterComma(verb, next, limit);
    }
    if (words.lower(next).equals(":")) {
      return afterColon(verb, next, limit);
    }
    if (opensQuotation(next)) {
      return Optional.empty();
    }
    if (words.is(next, Role.QUESTION) && verb.kind() == Kind.SAY) {
      return ends.cut(next, limit);
    }
    return switch (verb.bare()) {
      case CLAUSE -> clause(verb, next, limit);
      case NONE -> nominals.of(verb, next, limit);
      case OBJECT -> object(verb, next, limit);
      case LABEL -> labels.of(at, next, limit).or(() -> clause(verb, next, limit));
      case LABEL_ONLY -> labels.of(at, next, limit);
      case CLAIMS -> ends.cut(next, limit).map(nominals::bare);
      case WHETHER -> whether(next, limit);
    };
  }

  /** "mengingatkan warga bahwa …" against "meminta warga agar yakin bahwa …". */
  private boolean warns(int next, int that) {
    for (int w = next; w < that; w++) {
      if (words.is(w, Role.PURPOSE)) {
        return false;
      }
    }
    return true;
  }

  /** Past adverbs and other words for "bahwa": "menerangkan lagi, …", "menyatakan kalau …". */
  private int plain(int after) {
    int at = after;
    while (words.is(at, Role.AGAIN) && at - after < 2) {
      at++;
    }
    return at;
  }

  /** Index of the "bahwa" that belongs to the verb before a word, or -1. */
  private int bahwa(int next, int limit) {
    boolean far = words.is(next, Role.ADJUNCT) || words.lower(next).equals(",");
    int end = Math.min(limit, next + (far ? FAR_BAHWA : NEAR_BAHWA));
    for (int w = next; w < end; w++) {
      if (words.is(w, Role.THAT) || (w == next && words.is(w, Role.COMPLEMENTISER))) {
        return w;
      }
      boolean own = w == next || words.is(w - 1, Role.RELATIVE);
      if (scene.quoted(w) != scene.quoted(next)
          || (!own && scene.lexicon.verbAt(words, w).isPresent())
          || (!far && words.mark(w))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensQuotation(int word) {
    return scene.quoted(word)
        && words.mark(word)
        && Character.isUpperCase(
            words.near(word + 1).isEmpty() ? 'a' : words.text(word + 1).charAt(0));
  }

  /** "Korvia menyangkal: pelayaran itu sah." */
  private Optional<Stretch> afterColon(Verb verb, int colon, int limit) {
    boolean tells = verb.bare() == Bare.CLAUSE;
    return !tells || colon + 1 >= limit || scene.quoted(colon + 1)
        ? Optional.empty()
        : ends.cut(colon + 1, limit).filter(s -> s.length() > LEAST_CLAUSE);
  }

  private Optional<Stretch> afterComma(Verb verb, int comma, int limit) {
    if (comma + 1 >= limit || opensQuotation(comma + 1)) {
      return Optional.empty();
    }
    return switch (verb.kind()) {
      case PRAISE, ASK -> Optional.empty();
      case DEMAND, ACCUSE -> ends.cut(comma + 1, limit).filter(predicates::in);
      default -> ends.cut(comma + 1, limit).filter(s -> s.end() - s.first() >= LEAST_CLAUSE);
    };
  }

  private Optional<Stretch> clause(Verb verb, int next, int limit) {
    if (words.is(next, Role.TOPIC)) {
      return Optional.empty();
    }
    if (scene.lexicon.contentNoun(words.lower(next))
        && verb.np() != Np.NONE
        && !words.is(next, Role.WILL)) {
      return nominals.of(verb, next, limit);
    }
    if (words.is(next, Role.ADJUNCT) && scene.preposition(next)) {
      return afterAdjunct(next, limit);
    }
    Optional<Stretch> stretch = ends.cut(next, limit);
    if (verb.kind() == Kind.PROMISE) {
      // "berjanji membantu Korvia saat bertemu Dewi": when he promised, not what
      boolean whole =
          scene
              .party(next)
              .filter(
                  p ->
                      words.is(p.end(), Role.PROMISED)
                          || scene.lexicon.adverbs.contains(words.near(p.end())))
              .isPresent();
      return words.is(next, Role.PROMISED) || whole
          ? stretch
          : stretch
              .filter(s -> scene.lexicon.predicate(words.lower(next)))
              .map(nominals::bare)
              .or(() -> nominals.of(verb, next, limit));
    }
    if (stretch.isPresent() && (predicates.in(stretch.get()) || described(stretch.get()))) {
      return stretch;
    }
    return nominals.of(verb, next, limit).or(() -> labelled(verb, next, limit));
  }

  /** "menilai Korvia munafik", "menuding balon itu umpan": more stands behind the subject. */
  private boolean described(Stretch stretch) {
    int at = stretch.first();
    while (scene.party(at).isPresent() && at < stretch.end()) {
      at = Math.max(at + 1, scene.party(at).get().end());
      at += words.is(at, Role.JOINING) && scene.party(at + 1).isPresent() ? 1 : 0;
    }
    if (at == stretch.first() && scene.lexicon.objective(words.lower(at))) {
      at++; // "menduga pelakunya peretas"
    }
    for (int w = at; at == stretch.first() && w < Math.min(stretch.end(), at + NEAR_POINT); w++) {
      at = words.is(w, Role.POINTING) && w > stretch.first() ? w + 1 : at;
    }
    return at > stretch.first()
        && at < stretch.end()
        && !words.mark(at)
        && !words.capitalised(at)
        && !scene.preposition(at)
        && !words.is(at, Role.RELATIVE)
        && !words.is(at, Role.POINTING)
        && !words.is(at, Role.CIRCUMSTANCE)
        && !words.is(at, Role.JOINING);
  }

  /** "menyatakan Korvia sebagai agresor", "menganggap permintaan itu campur tangan". */
  private Optional<Stretch> labelled(Verb verb, int next, int limit) {
    return switch (verb.kind()) {
      case SAY, JUDGE ->
          ends.cut(next, limit)
              .filter(s -> labels.named(s))
              .flatMap(s -> labels.of(next - 1, next, limit));
      default -> Optional.empty();
    };
  }

  /** "mengatakan kepada wartawan di Moskow, pihaknya siap": the clause follows the comma. */
  private Optional<Stretch> afterAdjunct(int next, int limit) {
    for (int w = next; w < Math.min(limit, next + 12); w++) {
      if (words.lower(w).equals(",")) {
        return opensQuotation(w + 1)
            ? Optional.empty()
            : ends.cut(w + 1, limit).filter(predicates::in);
      }
      if (scene.quoted(w) != scene.quoted(next)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "mendesak pemerintah segera menarik pasukan", "meminta agar dokumen itu diteken". */
  private Optional<Stretch> object(Verb verb, int next, int limit) {
    int first = words.is(next, Role.PURPOSE) && !words.is(next, Role.FOR) ? next + 1 : next;
    Optional<Stretch> stretch = ends.cut(first, limit);
    boolean adrift = scene.preposition(next) && !words.is(next, Role.PURPOSE);
    if (adrift
        && words.is(next, Role.ADJUNCT)
        && predicates.asks(new Stretch(next, asked(next, limit)))) {
      return ends.cut(next + 1, limit); // "menyerukan kepada kedua pihak agar berunding"
    }
    if (stretch.isEmpty() || adrift) { // "menuntut dengan hukuman berat"
      return Optional.empty();
    }
    if (verb.np() == Np.EVENT && first == next && !predicates.asks(nominals.bare(stretch.get()))) {
      return nominals.of(verb, next, limit);
    }
    boolean asks = first > next || predicates.asks(stretch.get()) || described(stretch.get());
    if (words.is(next, Role.TOPIC)) {
      return Optional.empty();
    }
    return asks ? stretch : nominals.of(verb, next, limit);
  }

  /** Past the purpose near a word: "kepada kedua pihak agar". */
  private int asked(int next, int limit) {
    int at = next + 1;
    while (at < Math.min(limit, next + NEAR_BAHWA) && !words.mark(at)) {
      at++;
      if (words.is(at - 1, Role.PURPOSE)) {
        break;
      }
    }
    return words.is(at - 1, Role.PURPOSE) ? at : next + 1;
  }

  private Optional<Stretch> whether(int next, int limit) {
    for (int w = next; w < Math.min(limit, next + 6); w++) {
      if (scene.quoted(w) != scene.quoted(next)) {
        return Optional.empty(); // "bertanya kepada Dewi, "Sejak kapan …?""
      }
      if (words.is(w, Role.QUESTION)) {
        return ends.cut(w, limit);
      }
    }
    return Optional.empty();
  }
}
