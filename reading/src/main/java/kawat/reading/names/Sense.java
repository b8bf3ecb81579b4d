package kawat.reading.names;

import kawat.model.Actor;

/**
 * What a listed name may mean.
 *
 * @param actor who
 * @param type as what
 * @param alias the name as listed
 * @param doubtful true where the words mean something else about as often
 * @param exact true where only this very spelling counts: AS, not as
 */
record Sense(Actor actor, Type type, String alias, boolean doubtful, boolean exact) {
  /** Kinds of listed name. */
  enum Type {
    STATE,
    /** A seat of government: the state where it acts, a place where things happen. */
    CAPITAL,
    /** A palace or ministry that speaks for its state under its own name. */
    SEAT,
    DEMONYM,
    PERSON,
    BODY,
    MEDIUM,
    GROUP,
    PLACE
  }
}
