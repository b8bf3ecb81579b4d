package kawat.reading.quotes;

import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;

/** Tells a clause from a noun phrase. */
final class Predicates {
  private final Scene scene;
  private final Words words;

  Predicates(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** A clause, or a noun phrase with what is to be done: "pemerintah untuk menarik pasukan". */
  boolean asks(Stretch stretch) {
    for (int w = stretch.first(); w < stretch.end(); w++) {
      if (words.is(w, Role.PURPOSE)) {
        return true;
      }
    }
    return in(stretch);
  }

  /** True where a verb or modal stands in it that no "yang" takes into a noun phrase. */
  boolean in(Stretch stretch) {
    boolean relative = false;
    boolean running = false;
    boolean modalBefore = false;
    for (int w = stretch.first(); w < stretch.end(); w++) {
      String lower = words.lower(w);
      boolean predicate = scene.mention(w).isEmpty() && scene.lexicon.predicate(lower);
      boolean modal = scene.lexicon.modals.contains(lower);
      if (predicate && (!running || (modal && !modalBefore))) {
        boolean purpose = w > 0 && words.is(w - 1, Role.PURPOSE) && w > stretch.first();
        boolean past = relative && !words.is(w - 1, Role.RELATIVE) && words.is(w, Role.COPULA);
        if ((!relative || past) && !purpose) {
          return true; // "utang yang sah hanya sejuta": past the relative clause
        }
        relative = false;
      }
      relative |= words.roles().is(lower, Role.RELATIVE);
      running = predicate;
      modalBefore = modal;
    }
    return false;
  }
}
