package kawat.reading.quotes;

import java.util.Optional;
import java.util.Set;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Np;
import kawat.reading.quotes.SpeechLexicon.Verb;
import kawat.reading.text.Sentence;

/** Where does the reported clause begin and end? */
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
  private static final Set<String> POINTING = Set.of("itu", "tersebut", "ini");
  private static final Set<String> QUESTIONS =
      Set.of("apakah", "mengapa", "bagaimana", "kapan", "siapa", "apa", "kenapa", "berapa");
  private static final Set<String> PARTICIPLES =
      Set.of("seraya", "sambil", "tanpa", "dengan", "sembari", "setelah", "usai");
  private static final Set<String> COORDINATORS =
      Set.of("dan", "serta", "lalu", "namun", "tetapi", "tapi", "sekaligus");
  private static final int NEAR_BAHWA = 7;
  private static final int FAR_BAHWA = 25;
  private static final int NEAR_AS = 18;
  private static final int LEAST_EVENT = 3;
  private final Scene scene;
  private final Words words;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** A stretch of words: from the first to before the end. */
  record Stretch(int first, int end) {}

  /**
   * The clause or noun phrase that a verb of speech reports; empty where it reports nothing that
   * counts.
   */
  Optional<Stretch> reportedBy(Verb verb, int at, int limit) {
    int after = at + (verb.form().contains(" ") ? 2 : 1);
    int next = words.near(after).equals("kembali") ? after + 1 : after;
    if (next >= limit) {
      return Optional.empty();
    }
    int that = bahwa(next, limit);
    if (that > 0 && verb.kind() != Kind.PRAISE && (verb.kind() != Kind.DEMAND || that == next)) {
      return cut(that + 1, limit);
    }
    if (words.lower(next).equals(",")) {
      return afterComma(verb, next, limit);
    }
    if (words.lower(next).equals(":") || opensQuotation(next)) {
      return Optional.empty();
    }
    if (QUESTIONS.contains(words.lower(next)) && verb.kind() == Kind.SAY) {
      return cut(next, limit);
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

  /** Index of the "bahwa" that belongs to the verb before a word, or -1. */
  private int bahwa(int next, int limit) {
    boolean far = ADJUNCTS.contains(words.lower(next)) || words.lower(next).equals(",");
    int end = Math.min(limit, next + (far ? FAR_BAHWA : NEAR_BAHWA));
    for (int w = next; w < end; w++) {
      if (words.lower(w).equals("bahwa")) {
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
      default -> cut(comma + 1, limit).filter(s -> s.end() - s.first() >= LEAST_EVENT);
    };
  }

  private Optional<Stretch> clause(Verb verb, int next, int limit) {
    if (TOPICS.contains(words.lower(next))) {
      return Optional.empty();
    }
    if (scene.lexicon.contentNoun(words.lower(next)) && verb.np() != Np.NONE && !words.lower(next).equals("akan")) {
      return phrase(verb, next, limit);
    }
    if (ADJUNCTS.contains(words.lower(next)) && scene.preposition(next)) {
      return afterAdjunct(next, limit);
    }
    Optional<Stretch> stretch = cut(next, limit);
    if (verb.kind() == Kind.PROMISE) {
      return stretch.filter(s -> PROMISED.contains(words.lower(next)));
    }
    if (stretch.isPresent() && predicated(stretch.get())) {
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
            : cut(w + 1, limit).filter(this::predicated);
      }
      if (scene.quoted(w) != scene.quoted(next)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> phrase(Verb verb, int next, int limit) {
    Optional<Stretch> stretch = cut(next, limit).map(this::bareNoun);
    if (stretch.isEmpty()) {
      return stretch;
    }
    int length = stretch.get().end() - stretch.get().first();
    boolean pointing = POINTING.contains(words.lower(stretch.get().end() - 1)) && length <= 5;
    return switch (verb.np()) {
      case NONE -> Optional.empty();
      case ANY -> stretch.filter(s -> length >= 2);
      case EVENT -> stretch.filter(s -> length >= LEAST_EVENT && !pointing && eventful(s, verb.kind() == Kind.DEMAND));
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
            || predicated(stretch)
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
    Optional<Stretch> stretch = cut(first, limit);
    if (stretch.isEmpty()) {
      return stretch;
    }
    if (verb.np() == Np.EVENT && first == next && !asks(bareNoun(stretch.get()))) {
      return phrase(verb, next, limit);
    }
    boolean asks = first > next || asks(stretch.get());
    if (TOPICS.contains(words.lower(next))) {
      return Optional.empty();
    }
    return asks ? stretch : phrase(verb, next, limit);
  }

  private boolean asks(Stretch stretch) {
    for (int w = stretch.first(); w < stretch.end(); w++) {
      if (PURPOSE.contains(words.lower(w))) {
        return true;
      }
    }
    return predicated(stretch);
  }

  /** "menyebut kesepakatan itu sebagai kemenangan"; "menyebutnya sebagai …" keeps its verb. */
  private Optional<Stretch> label(int at, int next, int limit) {
    for (int w = next; w < Math.min(limit, next + NEAR_AS); w++) {
      if (words.lower(w).equals("sebagai") && scene.quoted(w) == scene.quoted(at)) {
        boolean objective = SpeechLexicon.objective(words.lower(at));
        return cut(objective ? at : next, limit);
      }
      if (words.lower(w).equals(",")) {
        break;
      }
    }
    Optional<Stretch> stretch = cut(next, limit);
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
        return cut(w, limit);
      }
    }
    return Optional.empty();
  }

  /** True where a verb or modal stands in it that no "yang" takes into a noun phrase. */
  boolean predicated(Stretch stretch) {
    boolean relative = false;
    boolean running = false;
    boolean modalBefore = false;
    for (int w = stretch.first(); w < stretch.end(); w++) {
      String lower = words.lower(w);
      boolean predicate = scene.mention(w).isEmpty() && scene.lexicon.predicate(lower);
      boolean modal = scene.lexicon.modals.contains(lower);
      if (predicate && (!running || (modal && !modalBefore))) {
        boolean purpose = w > 0 && PURPOSE.contains(words.lower(w - 1)) && w > stretch.first();
        if (!relative && !purpose) {
          return true;
        }
        relative = false;
      }
      relative |= lower.equals("yang");
      running = predicate;
      modalBefore = modal;
    }
    return false;
  }

  /**
   * The longer of the two sides of a cue in the middle: "Sejak itu, kata Dewi, pasukan mundur."
   *
   * @param after index at which the words after the cue's speaker begin
   */
  Stretch longer(Stretch before, int after, int limit) {
    int comma = after;
    while (comma < limit && !words.lower(comma).equals(",")) {
      comma++;
    }
    Optional<Stretch> rest = comma + 1 < limit ? cut(comma + 1, limit) : Optional.empty();
    return rest.filter(r -> r.end() - r.first() > before.end() - before.first()).orElse(before);
  }

  /** The stretch from a word to where the reported clause ends. */
  Optional<Stretch> cut(int first, int limit) {
    Sentence sentence = scene.sentence(Math.max(0, first - 1));
    int end = Math.min(limit, sourceAfter(sentence, first, limit));
    for (int w = first + 1; w < end; w++) {
      if (scene.quoted(w) == scene.quoted(first) && turns(w, end)) {
        end = w;
        break;
      }
    }
    while (end > first && words.mark(end - 1) && !scene.quoted(end - 1) && !closing(end - 1)) {
      end--;
    }
    return end > first ? Optional.of(new Stretch(first, end)) : Optional.empty();
  }

  private boolean closing(int word) {
    return words.lower(word).equals(")");
  }

  /** Where a source at the sentence's end begins: "…, menurut laporan Reuters". */
  private int sourceAfter(Sentence sentence, int first, int limit) {
    int end = limit;
    for (Citation c : scene.attribution.citations()) {
      if (c.sentence() == sentence.index() && !c.before() && c.level() != Citation.Level.TOLD) {
        int at = words.from(c.start());
        if (at > first + 1 && at < end) {
          end = at;
        }
      }
    }
    return end;
  }

  /** True where another report begins: ", menyebut …", "seraya menambahkan", "dan menegaskan". */
  private boolean turns(int word, int end) {
    String lower = words.lower(word);
    int next = word + 1;
    while (next < end && scene.lexicon.adverbs.contains(words.lower(next))) {
      next++;
    }
    if (lower.equals(",")) {
      boolean cue = scene.lexicon.clauseCue(words.near(next)) && named(next, end);
      boolean participle = PARTICIPLES.contains(words.near(next)) && reports(next + 1);
      return cue || participle || reports(next) || words.near(next).equals("sedangkan");
    }
    if (PARTICIPLES.contains(lower)) {
      return reports(next);
    }
    return COORDINATORS.contains(lower) && reports(next);
  }

  /** "kata Dewi", "ujarnya", "kata dia". */
  private boolean named(int cue, int end) {
    return SpeechLexicon.objective(words.lower(cue))
        || (cue + 1 < end
            && (scene.mention(cue + 1).isPresent()
                || words.capitalised(cue + 1)
                || scene.lexicon.speakerNouns.contains(words.lower(cue + 1))));
  }

  private boolean reports(int word) {
    return scene.lexicon.verbAt(words, word).isPresent();
  }
}
