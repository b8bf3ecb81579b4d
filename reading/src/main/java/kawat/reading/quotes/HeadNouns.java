package kawat.reading.quotes;

import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.language.Affixes;

/** Which common noun stands before a name, and can it speak? */
final class HeadNouns {
  private final Scene scene;
  private final Words words;

  HeadNouns(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** "intelijen Korea Selatan": the noun before a state makes another speaker of it. */
  boolean before(int word, int from) {
    if (word < from || words.mark(word) || scene.preposition(word)) {
      return false;
    }
    String lower = words.lower(word);
    return !scene.lexicon.determiners.contains(lower)
        && !scene.lexicon.adverbs.contains(lower)
        && !scene.lexicon.predicate(lower)
        && !scene.lexicon.connectives.contains(lower)
        && !words.roles().is(lower, Role.CLOSED)
        && scene.lexicon.verbAt(scene.words, word).isEmpty();
  }

  /** "kunjungan Dewi menegaskan …": a deed does not speak; "surat Dewi menyatakan …" does. */
  boolean deed(String noun) {
    boolean shaped = words.roles().affixes().is(Affixes.Role.DEED, noun);
    return shaped
        && !scene.lexicon.statementNoun(noun)
        && !scene.lexicon.speakerNouns.contains(noun);
  }
}
