package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.names.Mention;
import kawat.reading.text.Sentence;

/** Whom does "-nya" on a word of speech mean? */
final class Owners {
  private final Scene scene;
  private final Discourse discourse;
  private final Subjects subjects;
  private final Recall recall;

  Owners(Scene scene, Discourse discourse, Subjects subjects, Recall recall) {
    this.scene = scene;
    this.discourse = discourse;
    this.subjects = subjects;
    this.recall = recall;
  }

  List<Actor> of(int word) {
    return recall.meant(Recall.Pointer.SUFFIX, word, word + 1, ruled(word));
  }

  /**
   * Whoever has just spoken, else the person whom the sentence before is about, else by mention,
   * else whoever spoke last.
   */
  private List<Actor> ruled(int word) {
    Sentence sentence = scene.sentence(word);
    Optional<Actor> meant =
        scene.mention(word).filter(m -> m.how() == Mention.How.SUFFIX).map(Mention::actor);
    List<Actor> just = discourse.justBefore(sentence.index());
    boolean person = just.size() == 1 && just.getFirst().kind() == Actor.Kind.PERSON;
    if (person || (!just.isEmpty() && meant.filter(Owners::person).isEmpty())) {
      return just;
    }
    if (!just.isEmpty()) { // a body or several spoke, but one person is meant
      return meant.map(List::of).orElse(just);
    }
    Optional<Speaker> before =
        sentence.index() == 0
            ? Optional.empty()
            : Optional.of(scene.text.sentences().get(sentence.index() - 1))
                .flatMap(s -> subjects.main(s, scene.end(s)));
    List<Actor> about = before.map(Speaker::actors).orElse(List.of());
    if (about.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON)) {
      return about;
    }
    List<Actor> other = meant.map(List::of).orElse(discourse.last());
    return other.isEmpty() ? about : other;
  }

  private static boolean person(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }
}
