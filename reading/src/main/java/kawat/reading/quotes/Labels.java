package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.quotes.SpeechLexicon.Kind;

/** What is called what: "menyebut kesepakatan itu sebagai kemenangan", "menyebutnya fitnah". */
final class Labels {
  private static final int NEAR_AS = 18;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;

  Labels(Scene scene, ClauseEnds ends) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = ends;
  }

  /** "menyebut kesepakatan itu sebagai kemenangan"; "menyebutnya sebagai …" keeps its verb. */
  Optional<Stretch> of(int at, int next, int limit) {
    for (int w = next; w < Math.min(limit, next + NEAR_AS); w++) {
      if (words.is(w, Role.LABELLED) && scene.quoted(w) == scene.quoted(at)) {
        boolean objective = scene.lexicon.objective(words.lower(at));
        return ends.cut(objective ? at : next, limit);
      }
      if (words.lower(w).equals(",")) {
        break;
      }
    }
    boolean circumstance = scene.preposition(next); // "menyambutnya dengan sanksi"
    if (scene.lexicon.objective(words.lower(at))
        && !circumstance
        && !words.is(at - 1, Role.RELATIVE)) {
      return ends.cut(at, limit).filter(s -> s.length() >= 2); // "Korvia menyebutnya fitnah"
    }
    return ends.cut(next, limit).filter(s -> nominal(s, at));
  }

  /** True where a label stands in it: "Korvia sebagai agresor". */
  boolean named(Stretch stretch) {
    for (int w = stretch.first() + 1; w < stretch.end(); w++) {
      if (words.is(w, Role.LABELLED)) {
        return true;
      }
    }
    return false;
  }

  /** "menyebut sanksi itu keterlaluan": what is pointed at is the subject of the rest. */
  private boolean nominal(Stretch stretch, int at) {
    for (int w = stretch.first() + 1; w < Math.min(stretch.end() - 1, stretch.first() + 6); w++) {
      boolean said = !words.mark(w + 1) || scene.quoted(w + 1);
      boolean place = scene.preposition(w + 1) && !words.is(w + 1, Role.CAUSE);
      if (words.is(w, Role.POINTING) && said && !place) {
        return !scene.lexicon.verbAt(words, at).map(v -> v.kind() == Kind.PRAISE).orElse(false);
      }
    }
    return false;
  }
}
