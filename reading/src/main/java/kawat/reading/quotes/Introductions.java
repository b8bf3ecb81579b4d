package kawat.reading.quotes;

import kawat.model.Actor;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/**
 * Persons whom a text brings in without a name, whether they speak at once or not: "Seorang perwira
 * tinggi Korvia meragukan kabar itu. Kepada wartawan, ia mengatakan …".
 */
final class Introductions {
  private final Scene scene;
  private final Words words;
  private final Descriptions descriptions;
  private final Discourse discourse;

  Introductions(Scene scene, Discourse discourse, Descriptions descriptions) {
    this.scene = scene;
    this.words = scene.words;
    this.discourse = discourse;
    this.descriptions = descriptions;
  }

  /** Learns whom a sentence brings in. */
  void read(Sentence sentence) {
    int end = scene.end(sentence);
    int body = scene.body(sentence);
    for (int w = body; w < end; w++) {
      if (words.is(w, Role.SOMEONE) && !scene.quoted(w)) {
        int at = w;
        boolean about =
            w == body || scene.lexicon.cue(words.near(w - 1)) || words.is(w - 1, Role.ACCORDING);
        descriptions
            .startingAt(w, end)
            .map(s -> s.actors().getFirst())
            .filter(a -> a.kind() == Actor.Kind.PERSON)
            .ifPresent(a -> discourse.introduced(new Discourse.Introduced(a, at, about)));
      }
    }
  }
}
