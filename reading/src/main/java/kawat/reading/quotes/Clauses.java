package kawat.reading.quotes;

import java.util.Optional;
import java.util.Set;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Np;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** What does a verb of speech report: which clause or noun phrase after it? */
final class Clauses {
  private static final Set<String> PURPOSE = Set.of("agar", "supaya", "untuk", "segera");
  private static final Set<String> ADJUNCTS =
      Set.of(
          "kepada",
          "di",
          "dalam",
          "melalui",
          "pada",
          "lewat",
          "saat",
          "ketika",
          "usai",
          "kepadanya",
          "saya",
          "kami",
          "kembali",
          "secara",
          "dengan",
          "pula",
          "juga",
          "lagi",
          "setelah");
  private static final Set<String> TOPICS =
      Set.of(
          "soal", "mengenai", "tentang", "terkait", "hal", "alasan", "maaf", "terima", "pihaknya,");
  private static final Set<String> PROMISED =
      Set.of("akan", "bakal", "untuk", "tidak", "tak", "siap", "segera", "terus", "mau");
  private static final Set<String> CIRCUMSTANCES =
      Set.of("usai", "setelah", "saat", "ketika", "menyusul", "seusai", ",", "selepas");
  private static final Set<String> AGAIN = Set.of("kembali", "lagi", "pula");
  private static final Set<String> THAT = Set.of("bahwa", "kalau", "jika", "agar", "supaya");
  private static final Set<String> POINTING = Set.of("itu", "tersebut", "ini");
  private static final Set<String> QUESTIONS =
      Set.of("apakah", "mengapa", "bagaimana", "kapan", "siapa", "apa", "kenapa", "berapa");
  private static final int NEAR_BAHWA = 7;
  private static final int FAR_BAHWA = 25;
  private static final int NEAR_AS = 18;
  private static final int LEAST_EVENT = 3;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Predicates predicates;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = new ClauseEnds(scene);
    this.predicates = new Predicates(scene);
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
    if (that > 0 && verb.kind() != Kind.PRAISE && (verb.kind() != Kind.DEMAND || that == next)) {
      return ends.cut(that + 1, limit);
    }
    if (words.lower(next).equals(",")) {
      return afterComma(verb, next, limit);
    }
    if (words.lower(next).equals(":") || opensQuotation(next)) {
      return Optional.empty();
    }
    if (QUESTIONS.contains(words.lower(next)) && verb.kind() == Kind.SAY) {
      return ends.cut(next, limit);
    }
    return switch (verb.bare()) {
      case CLAUSE -> clause(verb, next, limit);
      case NONE -> phrase(verb, next, limit);
      case OBJECT -> object(verb, next, limit);
      case LABEL -> label(at, next, limit).or(() -> clause(verb, next, limit));
      case LABEL_ONLY -> label(at, next, limit);
      case WHETHER -> whether(next, limit);
    };
  }

  /** Past adverbs and other words for "bahwa": "menerangkan lagi, …", "menyatakan kalau …". */
  private int plain(int after) {
    int at = after;
    while (AGAIN.contains(words.near(at)) && at - after < 2) {
      at++;
    }
    return at;
  }

  /** Index of the "bahwa" that belongs to the verb before a word, or -1. */
  private int bahwa(int next, int limit) {
    boolean far = ADJUNCTS.contains(words.lower(next)) || words.lower(next).equals(",");
    int end = Math.min(limit, next + (far ? FAR_BAHWA : NEAR_BAHWA));
    for (int w = next; w < end; w++) {
      if (words.lower(w).equals("bahwa") || (w == next && THAT.contains(words.lower(w)))) {
        return w;
      }
      boolean own = w == next || words.lower(w - 1).equals("yang");
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

  private Optional<Stretch> afterComma(Verb verb, int comma, int limit) {
    if (comma + 1 >= limit || opensQuotation(comma + 1)) {
      return Optional.empty();
    }
    return switch (verb.kind()) {
      case PRAISE, DEMAND, ACCUSE, ASK -> Optional.empty();
      default -> ends.cut(comma + 1, limit).filter(s -> s.end() - s.first() >= LEAST_EVENT);
    };
  }

  private Optional<Stretch> clause(Verb verb, int next, int limit) {
    if (TOPICS.contains(words.lower(next))) {
      return Optional.empty();
    }
    if (scene.lexicon.contentNoun(words.lower(next))
        && verb.np() != Np.NONE
        && !words.lower(next).equals("akan")) {
      return phrase(verb, next, limit);
    }
    if (ADJUNCTS.contains(words.lower(next)) && scene.preposition(next)) {
      return afterAdjunct(next, limit);
    }
    Optional<Stretch> stretch = ends.cut(next, limit);
    if (verb.kind() == Kind.PROMISE) {
      return stretch.filter(s -> PROMISED.contains(words.lower(next)));
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
    boolean pointing = POINTING.contains(words.lower(stretch.get().end() - 1)) && length <= 3;
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
          words.lower(w).equals(",")
              && !words.near(w + 1).equals("yang")
              && listed(w, stretch.end());
      if (CIRCUMSTANCES.contains(words.lower(w)) && !scene.quoted(w) && !list) {
        return new Stretch(stretch.first(), w);
      }
    }
    return stretch;
  }

  /** "perdamaian, bantuan, dan perundingan": the comma of a list. */
  private boolean listed(int comma, int end) {
    for (int w = comma + 1; w < Math.min(end, comma + 8); w++) {
      if (words.lower(w).equals("dan") || words.lower(w).equals("serta")) {
        return words.lower(w - 1).equals(",");
      }
    }
    return false;
  }

  /** "mengumumkan penarikan pasukannya": a noun made of a verb opens it. */
  private boolean eventful(Stretch stretch, boolean asked) {
    String first = words.lower(stretch.first());
    return !TOPICS.contains(first)
        && (asked
            || scene.lexicon.contentNoun(first)
            || first.startsWith("pe")
            || (first.startsWith("ke") && first.length() > 6)
            || predicates.in(stretch)
            || stretch.end() - stretch.first() >= LEAST_EVENT + 3);
  }

  /** "menyatakan keyakinannya dalam …"; "menyampaikan seruan untuk mengakhiri perang". */
  private Optional<Stretch> content(int next, Stretch stretch) {
    if (!scene.lexicon.contentNoun(words.lower(next))) {
      return Optional.empty();
    }
    boolean opened = PURPOSE.contains(words.near(next + 1));
    Stretch inner = opened ? new Stretch(next + 1, stretch.end()) : stretch;
    return Optional.of(inner).filter(s -> s.end() - s.first() >= 2);
  }

  /** "mendesak pemerintah segera menarik pasukan", "meminta agar dokumen itu diteken". */
  private Optional<Stretch> object(Verb verb, int next, int limit) {
    int first =
        PURPOSE.contains(words.lower(next)) && !words.lower(next).equals("untuk") ? next + 1 : next;
    Optional<Stretch> stretch = ends.cut(first, limit);
    if (stretch.isEmpty()) {
      return stretch;
    }
    if (verb.np() == Np.EVENT && first == next && !predicates.asks(bareNoun(stretch.get()))) {
      return phrase(verb, next, limit);
    }
    boolean asks = first > next || predicates.asks(stretch.get());
    if (TOPICS.contains(words.lower(next))) {
      return Optional.empty();
    }
    return asks ? stretch : phrase(verb, next, limit);
  }

  /** "menyebut kesepakatan itu sebagai kemenangan"; "menyebutnya sebagai …" keeps its verb. */
  private Optional<Stretch> label(int at, int next, int limit) {
    for (int w = next; w < Math.min(limit, next + NEAR_AS); w++) {
      if (words.lower(w).equals("sebagai") && scene.quoted(w) == scene.quoted(at)) {
        boolean objective = SpeechLexicon.objective(words.lower(at));
        return ends.cut(objective ? at : next, limit);
      }
      if (words.lower(w).equals(",")) {
        break;
      }
    }
    Optional<Stretch> stretch = ends.cut(next, limit);
    return stretch.filter(s -> nominal(s, at));
  }

  /** "menyebut sanksi itu keterlaluan": what is pointed at is the subject of the rest. */
  private boolean nominal(Stretch stretch, int at) {
    for (int w = stretch.first() + 1; w < Math.min(stretch.end() - 1, stretch.first() + 6); w++) {
      if (POINTING.contains(words.lower(w)) && !words.mark(w + 1) && !scene.preposition(w + 1)) {
        return !scene.lexicon.verbAt(words, at).map(v -> v.kind() == Kind.PRAISE).orElse(false);
      }
    }
    return false;
  }

  private Optional<Stretch> whether(int next, int limit) {
    for (int w = next; w < Math.min(limit, next + 6); w++) {
      if (QUESTIONS.contains(words.lower(w))) {
        return ends.cut(w, limit);
      }
    }
    return Optional.empty();
  }
}
