package kawat.reading.names;

import kawat.model.Actor;

/**
 * A stretch that names a person, an organisation or a place, as corpora of named entities mark it.
 *
 * @param start in chars of the text
 * @param end after the name
 * @param kind {@link Actor.Kind#PERSON}, {@link Actor.Kind#BODY} or {@link Actor.Kind#PLACE}
 */
public record NamedEntity(int start, int end, Actor.Kind kind) {}
