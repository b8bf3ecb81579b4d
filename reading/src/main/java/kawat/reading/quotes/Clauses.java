package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.ClauseWords.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;
import kawat.reading.quotes.SpeechLexicon.Bare;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Np;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** What does a verb of speech report: which clause or noun phrase after it? */
final class Clauses {
  private static final int NEAR_BAHWA = 7;
  private static final int FAR_BAHWA = 25;
  private static final int LEAST_EVENT = 3;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Predicates predicates;
  private final Labels labels;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = new ClauseEnds(scene);
    this.predicates = new Predicates(scene);
    this.labels = new Labels(scene, ends);
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
        && verb.kind() != Kind.PRAISE
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
      case NONE -> phrase(verb, next, limit);
      case OBJECT -> object(verb, next, limit);
      case LABEL -> labels.of(at, next, limit).or(() -> clause(verb, next, limit));
      case LABEL_ONLY -> labels.of(at, next, limit);
      case CLAIMS -> ends.cut(next, limit).map(this::bareNoun);
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
        : ends.cut(colon + 1, limit).filter(predicates::in);
  }

  private Optional<Stretch> afterComma(Verb verb, int comma, int limit) {
    if (comma + 1 >= limit || opensQuotation(comma + 1)) {
      return Optional.empty();
    }
    return switch (verb.kind()) {
      case PRAISE, ASK -> Optional.empty();
      case DEMAND, ACCUSE -> ends.cut(comma + 1, limit).filter(predicates::in);
      default -> ends.cut(comma + 1, limit).filter(s -> s.end() - s.first() >= LEAST_EVENT);
    };
  }

  private Optional<Stretch> clause(Verb verb, int next, int limit) {
    if (words.is(next, Role.TOPIC)) {
      return Optional.empty();
    }
    if (scene.lexicon.contentNoun(words.lower(next))
        && verb.np() != Np.NONE
        && !words.is(next, Role.WILL)) {
      return phrase(verb, next, limit);
    }
    if (words.is(next, Role.ADJUNCT) && scene.preposition(next)) {
      return afterAdjunct(next, limit);
    }
    Optional<Stretch> stretch = ends.cut(next, limit);
    if (verb.kind() == Kind.PROMISE) {
      // "berjanji membantu Korvia saat bertemu Dewi": when he promised, not what
      boolean whole = scene.party(next).filter(p -> words.is(p.end(), Role.PROMISED)).isPresent();
      return words.is(next, Role.PROMISED) || whole
          ? stretch
          : stretch
              .filter(s -> scene.lexicon.predicate(words.lower(next)))
              .map(this::bareNoun)
              .or(() -> phrase(verb, next, limit));
    }
    if (stretch.isPresent() && predicates.in(stretch.get())) {
      return stretch;
    }
    return phrase(verb, next, limit);
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

  private Optional<Stretch> phrase(Verb verb, int next, int limit) {
    Optional<Stretch> stretch = ends.cut(next, limit).map(this::bareNoun);
    if (stretch.isEmpty()) {
      return stretch;
    }
    int length = stretch.get().end() - stretch.get().first();
    boolean deed =
        verb.kind() == Kind.CLAIM
            && words.roles().affixes().is(Affixes.Role.ACT, words.lower(next));
    boolean held = scene.lexicon.contentNoun(words.lower(next)); // "membenarkan adanya surat itu"
    boolean pointing =
        words.is(stretch.get().end() - 1, Role.POINTING) && length <= 3 && !deed && !held;
    return switch (verb.np()) {
      case NONE -> Optional.empty();
      case ANY -> stretch.filter(s -> length >= 2);
      case EVENT ->
          stretch.filter(
              s -> length >= LEAST_EVENT && !pointing && eventful(s, verb.kind() == Kind.DEMAND));
      case CONTENT -> content(next, stretch.get());
    };
  }

  /** A noun phrase without the circumstances after it: "menyerukan perundingan, usai bentrokan". */
  private Stretch bareNoun(Stretch stretch) {
    for (int w = stretch.first() + 2; w < stretch.end(); w++) {
      boolean list =
          words.lower(w).equals(",") && !words.is(w + 1, Role.RELATIVE) && listed(w, stretch.end());
      if (words.is(w, Role.CIRCUMSTANCE) && !scene.quoted(w) && !list) {
        return new Stretch(stretch.first(), w);
      }
    }
    return stretch;
  }

  /** "perdamaian, bantuan, dan perundingan": the comma of a list. */
  private boolean listed(int comma, int end) {
    for (int w = comma + 1; w < Math.min(end, comma + 8); w++) {
      if (words.is(w, Role.AND) || words.is(w, Role.AND_ALSO)) {
        return words.lower(w - 1).equals(",");
      }
    }
    return false;
  }

  /** "mengumumkan penarikan pasukannya": a noun made of a verb opens it. */
  private boolean eventful(Stretch stretch, boolean asked) {
    String first = words.lower(stretch.first());
    return !words.roles().is(first, Role.TOPIC)
        && !scene.lexicon.recognised.contains(first)
        && (asked
            || scene.lexicon.contentNoun(first)
            || words.roles().affixes().is(Affixes.Role.NOMINAL, first)
            || (words.roles().affixes().is(Affixes.Role.NOMINAL_LONG, first) && first.length() > 6)
            || predicates.in(stretch)
            || stretch.end() - stretch.first() >= LEAST_EVENT + 3);
  }

  /** "menyatakan keyakinannya dalam …"; "menyampaikan seruan untuk mengakhiri perang". */
  private Optional<Stretch> content(int next, Stretch stretch) {
    if (!scene.lexicon.contentNoun(words.lower(next))) {
      return Optional.empty();
    }
    boolean opened = words.is(next + 1, Role.PURPOSE);
    Stretch inner = opened ? new Stretch(next + 1, stretch.end()) : stretch;
    return Optional.of(inner).filter(s -> s.end() - s.first() >= 2);
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
    if (verb.np() == Np.EVENT && first == next && !predicates.asks(bareNoun(stretch.get()))) {
      return phrase(verb, next, limit);
    }
    boolean asks = first > next || predicates.asks(stretch.get());
    if (words.is(next, Role.TOPIC)) {
      return Optional.empty();
    }
    return asks ? stretch : phrase(verb, next, limit);
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
      if (words.is(w, Role.QUESTION)) {
        return ends.cut(w, limit);
      }
    }
    return Optional.empty();
  }
}
