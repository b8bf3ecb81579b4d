package kawat.reading.names;

import java.util.Optional;
import kawat.model.Actor;

/**
 * A mention in the making, in pieces instead of chars.
 *
 * @param from first piece of the name
 * @param to after its last piece
 * @param phraseFrom first piece of the whole noun phrase
 * @param phraseTo after its last piece
 * @param actor who is meant
 * @param how by what kind of word
 * @param nested true inside another's phrase
 * @param title office noun told of the actor here, empty where none
 * @param of whose office that is
 */
record Find(
    int from,
    int to,
    int phraseFrom,
    int phraseTo,
    Actor actor,
    Mention.How how,
    boolean nested,
    String title,
    Optional<Actor> of) {

  static Find plain(int from, int to, Actor actor, Mention.How how) {
    return new Find(from, to, from, to, actor, how, false, "", Optional.empty());
  }

  Find inside() {
    return new Find(from, to, phraseFrom, phraseTo, actor, how, true, title, of);
  }

  Find phrase(int start, int end) {
    return new Find(from, to, start, end, actor, how, nested, title, of);
  }

  Find titled(String noun, Optional<Actor> whose) {
    return new Find(from, to, phraseFrom, phraseTo, actor, how, nested, noun, whose);
  }

  Find meaning(Actor other) {
    return new Find(from, to, phraseFrom, phraseTo, other, how, nested, title, of);
  }

  boolean person() {
    return actor.kind() == Actor.Kind.PERSON;
  }
}
