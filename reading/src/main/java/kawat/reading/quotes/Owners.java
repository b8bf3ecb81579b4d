package kawat.reading.quotes;

import java.util.List;
import kawat.model.Actor;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/** Whom does "-nya" on a word of speech mean? */
final class Owners {
  private final Scene scene;
  private final Discourse discourse;
  private final Subjects subjects;

  Owners(Scene scene, Discourse discourse, Subjects subjects) {
    this.scene = scene;
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /** By mention, else whoever spoke last, else whom the sentence before is about. */
  List<Actor> of(int word) {
    List<Actor> meant =
        scene
            .mention(word)
            .filter(m -> m.how() == Mention.How.SUFFIX)
            .map(m -> List.of(m.actor()))
            .orElse(discourse.last());
    Sentence sentence = scene.sentence(word);
    if (!meant.isEmpty() || sentence.index() == 0) {
      return meant;
    }
    Sentence before = scene.text.sentences().get(sentence.index() - 1);
    return subjects.main(before, scene.end(before)).map(Speaker::actors).orElse(List.of());
  }
}
