package kawat.reading.attribution;

import kawat.model.Actor;

/**
 * Somebody named at a place of the text.
 *
 * @param actor who
 * @param first index of the first word of the phrase
 * @param end index after its last word
 */
public record Party(Actor actor, int first, int end) {}
