package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;

/** Who has spoken so far, for "ia", "-nya" and "pejabat itu". Grows as the text is read. */
final class Discourse {
  private final List<Actor> described = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Introduced> introduced = new ArrayList<>();
  private List<Actor> last = List.of();
  private int lastSentence = -2;

  /**
   * @param sentence index of the sentence in which they spoke
   */
  void spoke(List<Actor> speakers, int sentence) {
    if (!speakers.isEmpty()) {
      last = speakers;
      lastSentence = sentence;
      turns.add(new Turn(speakers, sentence));
    }
  }

  /**
   * A quote's speakers.
   *
   * @param sentence index of the sentence in which they spoke
   */
  record Turn(List<Actor> speakers, int sentence) {}

  /** Everybody who spoke, in the order of the text. */
  List<Turn> turns() {
    return turns;
  }

  /**
   * Somebody brought in without a name: "seorang perwira tinggi".
   *
   * @param at first word
   * @param subject whether the sentence is about him
   */
  record Introduced(Actor actor, int at, boolean subject) {}

  void introduced(Introduced one) {
    introduced.add(one);
  }

  /** Everybody brought in without a name, in the order of the text. */
  List<Introduced> introduced() {
    return introduced;
  }

  /** Those who spoke in a sentence or the one before it: "Dewi menolak. "…," ujarnya". */
  List<Actor> justBefore(int sentence) {
    return sentence - lastSentence <= 1 ? last : List.of();
  }

  /** Those of the last quote; none at the text's start. */
  List<Actor> last() {
    return last;
  }

  void describe(Actor actor) {
    described.add(actor);
  }

  /** The last one described with that noun: "pejabat itu" after "seorang pejabat senior". */
  Optional<Actor> described(String noun) {
    for (Actor actor : described.reversed()) {
      if (actor.name().toLowerCase(Locale.ROOT).contains(noun)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }
}
