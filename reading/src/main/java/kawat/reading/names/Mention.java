package kawat.reading.names;

import kawat.model.Actor;

/**
 * A place where the text names an actor.
 *
 * @param start of the name itself, in chars of the text
 * @param end after the name
 * @param phraseStart of the whole noun phrase: "Presiden Rusia Vladimir Putin" starts at "Presiden"
 * @param phraseEnd after the whole phrase: a bracketed short form or an apposition's end
 * @param actor who is meant
 * @param how by what kind of word
 * @param nested true inside the phrase of another mention: "Rusia" in "Presiden Rusia Vladimir
 *     Putin"
 */
public record Mention(
    int start, int end, int phraseStart, int phraseEnd, Actor actor, How how, boolean nested) {
  /** Kinds of word that name an actor. */
  public enum How {
    /** The full name or its usual short form. */
    NAME,
    /** A capital or seat that stands for its state: Moskow, Gedung Putih. */
    METONYM,
    /** A role noun: "Presiden Rusia", "diplomat itu". */
    ROLE,
    /** ia, dia, mereka, beliau. */
    PRONOUN,
    /** -nya on a word of speech or kinship: "ujarnya". */
    SUFFIX
  }
}
