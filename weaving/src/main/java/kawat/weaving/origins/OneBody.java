package kawat.weaving.origins;

import java.util.HashSet;
import java.util.Set;
import kawat.model.Actor;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Words;

/**
 * Whether two names are one body's: "menurut Intelijen Selandia Baru" on one page, "Badan Intelijen
 * Nasional Selandia Baru memperkirakan" on another.
 */
final class OneBody {
  private static final Set<String> LEFT_OUT =
      Set.copyOf(DataFile.lines(OneBody.class, "body-words.txt"));

  private OneBody() {}

  /** Bodies of one country whose names differ in words only that are left out at will. */
  static boolean same(Actor a, Actor b) {
    return a.kind() == Actor.Kind.BODY
        && b.kind() == Actor.Kind.BODY
        && a.country().isPresent()
        && a.country().equals(b.country())
        && core(a).equals(core(b));
  }

  private static Set<String> core(Actor actor) {
    Set<String> words = new HashSet<>(Words.of(actor.name()).words());
    words.removeAll(LEFT_OUT);
    return words;
  }
}
