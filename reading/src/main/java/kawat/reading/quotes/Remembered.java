package kawat.reading.quotes;

import java.util.List;
import kawat.model.Actor;

/** Somebody whom a text told of, while it is asked whom a word means that points back. */
final class Remembered {
  final List<Actor> actors;

  /** How often he was named. */
  int count;

  /** First word of the last mention, -1 where only speech tells of him. */
  int at = -1;

  /** Of the last mention: does it only tell whose something is, and is its sentence about him? */
  boolean nested = true;

  boolean subject;

  /** Last word at which a sentence was about him, or -1. */
  int topic = -1;

  /** Sentence in which he spoke last, or -1. */
  int spoke = -1;

  Remembered(List<Actor> actors) {
    this.actors = actors;
  }

  List<Actor> actors() {
    return actors;
  }

  boolean is(List<Actor> others) {
    return actors.size() == others.size()
        && (actors.isEmpty() || actors.getFirst().key().equals(others.getFirst().key()));
  }

  void named(int word, boolean pronoun, boolean about, boolean inside) {
    topic = about ? word : topic;
    if (!pronoun) {
      count++;
      at = word;
      nested = inside;
      subject = about;
    }
  }

  void spoke(int sentence, int word) {
    spoke = sentence;
    topic = Math.max(topic, word);
  }
}
