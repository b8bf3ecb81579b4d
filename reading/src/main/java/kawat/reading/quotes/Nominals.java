package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;
import kawat.reading.quotes.SpeechLexicon.Kind;
import kawat.reading.quotes.SpeechLexicon.Verb;

/** Which noun phrase does a verb of speech report: "mengumumkan penarikan pasukannya"? */
final class Nominals {
  private static final int LEAST_EVENT = 3;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Predicates predicates;

  Nominals(Scene scene, ClauseEnds ends, Predicates predicates) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = ends;
    this.predicates = predicates;
  }

  /** The phrase from a word on, where it counts as reported. */
  Optional<Stretch> of(Verb verb, int next, int limit) {
    Optional<Stretch> stretch = ends.cut(next, limit).map(this::bare);
    if (stretch.isEmpty()) {
      return stretch;
    }
    int length = stretch.get().end() - stretch.get().first();
    boolean deed =
        verb.kind() == Kind.CLAIM
            && words.roles().affixes().is(Affixes.Role.ACT, words.lower(next));
    boolean held = scene.lexicon.contentNoun(words.lower(next)); // "membenarkan adanya surat itu"
    if (verb.kind() == Kind.DENY && words.is(next, Role.TURNED_DOWN)) {
      return Optional.empty(); // "menampik tawaran itu"
    }
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
  Stretch bare(Stretch stretch) {
    for (int w = stretch.first() + 2; w < stretch.end(); w++) {
      boolean list =
          words.lower(w).equals(",") && !words.is(w + 1, Role.RELATIVE) && listed(w, stretch.end());
      if (words.lower(w).equals(",") && words.is(w + 1, Role.INCLUDING)) {
        w = past(w, stretch.end()); // "negara lain, terutama Korvia, mengirim kapal"
        continue;
      }
      if (words.is(w, Role.CIRCUMSTANCE) && !scene.quoted(w) && !list) {
        return new Stretch(stretch.first(), w);
      }
    }
    return stretch;
  }

  /** The comma that ends an apposition. */
  private int past(int comma, int end) {
    int w = comma + 1;
    while (w < end && !words.lower(w).equals(",")) {
      w++;
    }
    return w;
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
}
